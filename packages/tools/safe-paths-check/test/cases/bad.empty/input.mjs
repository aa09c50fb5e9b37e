export default Buffer.alloc(0);
