import { gzipSync } from 'node:zlib';

// The same content, but for one the wrong CRC-32 of it.
const a = gzipSync('content');
const b = Buffer.from(a);
b[b.length - 8] ^= 1;

export default { a, b };
