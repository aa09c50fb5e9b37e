import { paxHeader } from '@repro/testkit/tar';
import { file, tar } from '../../tar.mjs';

// GNU tar takes each part from a block of its own: to it the header of b is content of a, and b's content the next header.
const records = { 'GNU.sparse.size': '3', 'GNU.sparse.numblocks': '2', 'GNU.sparse.map': '0,1,1,2' };
export default Buffer.concat([paxHeader(records), tar(file('a', 'abc'), file('b', file('../../evil')))]);
