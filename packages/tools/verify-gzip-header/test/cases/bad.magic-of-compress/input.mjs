// compress(1) begins almost alike
export default Buffer.from([0x1f, 0x9d, 0x90, 0x41]);
