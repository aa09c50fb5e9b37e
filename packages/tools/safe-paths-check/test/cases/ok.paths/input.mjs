export default Buffer.from('a\na/b\nc/\nd\n');
