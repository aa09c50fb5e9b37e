import { gzipSync } from 'node:zlib';
import { xzFile } from '@repro/testkit/xz';

export default { a: gzipSync('content\n'), b: xzFile('content\n') };
