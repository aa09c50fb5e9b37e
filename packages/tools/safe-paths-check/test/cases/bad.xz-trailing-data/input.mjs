import { xzFile } from '@repro/testkit/xz';
import { file, tar } from '../../tar.mjs';

export default Buffer.concat([xzFile(tar(file('a'))), Buffer.from('hidden')]);
