import { gzipSync } from 'node:zlib';
import { file, tar } from '../../tar.mjs';

export default Buffer.concat([gzipSync(tar(file('a')).subarray(0, 700)), gzipSync(tar(file('a')).subarray(700))]);
