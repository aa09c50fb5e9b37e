import { paxHeader } from '@repro/testkit/tar';
import { file, tar } from '../../tar.mjs';

// Python takes version 0.0 and its size, GNU tar and bsdtar version 1.0.
const records = {
  'GNU.sparse.major': '1',
  'GNU.sparse.minor': '0',
  'GNU.sparse.name': 'a',
  'GNU.sparse.realsize': '3',
  'GNU.sparse.size': '9',
};
export default Buffer.concat([paxHeader(records), tar(file('GNUSparseFile.0/a', `${'1\n0\n3\n'.padEnd(512, '\0')}abc`))]);
