import { xzFile } from '@repro/testkit/xz';

const file = xzFile('content\n');
const damaged = Buffer.from(file);
// In the index, which then is not that of the block.
damaged[file.length - 18] ^= 1;

export default { a: file, b: damaged };
