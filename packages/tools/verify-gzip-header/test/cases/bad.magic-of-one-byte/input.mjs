export default Buffer.from('x');
