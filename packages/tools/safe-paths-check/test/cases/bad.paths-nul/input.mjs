export default Buffer.from('a\0b\0');
