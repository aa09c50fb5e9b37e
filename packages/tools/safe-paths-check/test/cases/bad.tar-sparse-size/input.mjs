import { paxHeader } from '@repro/testkit/tar';
import { file, tar } from '../../tar.mjs';

// Python looks for the member after a sparse one by the record's size, counted from the end of the map.
const records = {
  'GNU.sparse.major': '1',
  'GNU.sparse.minor': '0',
  'GNU.sparse.name': 'a',
  'GNU.sparse.realsize': '3',
  size: '515',
};
export default Buffer.concat([
  paxHeader(records),
  tar(file('GNUSparseFile.0/a', `${'1\n0\n3\n'.padEnd(512, '\0')}abc`), file('b', file('../../evil'))),
]);
