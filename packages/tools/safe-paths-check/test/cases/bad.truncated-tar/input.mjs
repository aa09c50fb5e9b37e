import { file, tar } from '../../tar.mjs';

export default tar(file('a', 'x'.repeat(2000))).subarray(0, 1500);
