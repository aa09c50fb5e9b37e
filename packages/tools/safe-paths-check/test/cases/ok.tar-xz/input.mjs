import { xzFile } from '@repro/testkit/xz';
import { file, tar } from '../../tar.mjs';

export default xzFile(tar(file('a', 'content')));
