export default Buffer.from('a\nb\0c\0');
