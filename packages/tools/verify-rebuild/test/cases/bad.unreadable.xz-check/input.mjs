import { xzFile } from '@repro/testkit/xz';

const file = xzFile('content\n');
const damaged = Buffer.from(file);
// In the CRC-32 of the content, behind which there are only the index and the footer.
damaged[file.length - 22] ^= 1;

export default { a: file, b: damaged };
