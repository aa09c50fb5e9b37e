import { xzFile } from '@repro/testkit/xz';
import { file, tar } from '../../tar.mjs';

// Four gigabytes, for a file of ten kilobytes.
export default xzFile(tar(file('a')), { dictionary: 40 });
