export default Buffer.from('a\nb');
