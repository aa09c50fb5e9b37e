import { xzFile } from '@repro/testkit/xz';
import { file, tar } from '../../tar.mjs';

const archive = tar(file('a'));

// Readers that stop at the first stream do not see the second half.
export default Buffer.concat([xzFile(archive.subarray(0, 700)), xzFile(archive.subarray(700))]);
