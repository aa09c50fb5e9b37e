// What no reader can read is the same as itself all the same.
const bytes = Buffer.from('\x1f\x8b\x08 no gzip', 'latin1');

export default { a: bytes, b: Buffer.from(bytes) };
