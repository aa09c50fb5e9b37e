export default { a: Buffer.from('abc'), b: Buffer.from('abd') };
