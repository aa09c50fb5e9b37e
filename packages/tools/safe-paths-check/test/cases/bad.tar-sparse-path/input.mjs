import { paxHeader } from '@repro/testkit/tar';
import { file, tar } from '../../tar.mjs';

// Python, busybox and 7-Zip take the path.
const records = { 'GNU.sparse.major': '1', 'GNU.sparse.minor': '0', 'GNU.sparse.name': 'good', 'GNU.sparse.realsize': '3', path: '../../evil' };
export default Buffer.concat([paxHeader(records), tar(file('../../evil', `${'1\n0\n3\n'.padEnd(512, '\0')}abc`))]);
