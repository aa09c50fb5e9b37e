import { paxHeader } from '@repro/testkit/tar';
import { file, tar } from '../../tar.mjs';

export default Buffer.concat([
  paxHeader({ 'GNU.sparse.major': '1', 'GNU.sparse.minor': '0', 'GNU.sparse.name': 'a', 'GNU.sparse.realsize': '1125899906842624' }),
  tar(file('GNUSparseFile.0/a', '1\n1125899906842624\n0\n'.padEnd(512, '\0'))),
]);
