import { gzipSync } from 'node:zlib';
import { file, tar } from '../../tar.mjs';

export default gzipSync(tar(file('a'))).subarray(0, 60);
