import { paxHeader } from '@repro/testkit/tar';
import { file, tar } from '../../tar.mjs';

const records = { 'GNU.sparse.major': '1', 'GNU.sparse.minor': '0', 'GNU.sparse.name': 'a', 'GNU.sparse.realsize': '3' };
export default Buffer.concat([paxHeader(records), tar(file('./GNUSparseFile.7/a', `${'1\n0\n3\n'.padEnd(512, '\0')}abc`))]);
