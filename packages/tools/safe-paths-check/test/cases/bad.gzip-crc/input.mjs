import { gzipSync } from 'node:zlib';
import { file, tar } from '../../tar.mjs';

export default Buffer.concat([gzipSync(tar(file('a'))).subarray(0, -8), Buffer.alloc(4), Buffer.from([0, 0x28, 0, 0])]);
