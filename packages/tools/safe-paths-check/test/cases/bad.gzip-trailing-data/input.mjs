import { gzipSync } from 'node:zlib';
import { file, tar } from '../../tar.mjs';

export default Buffer.concat([gzipSync(tar(file('a'))), Buffer.from('hidden')]);
