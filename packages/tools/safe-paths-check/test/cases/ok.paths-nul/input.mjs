export default Buffer.from('a\0b/c\0');
