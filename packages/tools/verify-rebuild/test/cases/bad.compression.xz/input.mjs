import { gzipSync } from 'node:zlib';
import { xz } from '../../make/xz.mjs';

export default { a: gzipSync('content\n'), b: xz('content\n') };
