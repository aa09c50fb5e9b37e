import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const records = { 'GNU.sparse.size': '3', 'GNU.sparse.numblocks': '2', 'GNU.sparse.map': '0,1,1,2' };

export default tarArchive(paxHeader(records, { name: './PaxHeaders/file', devmajor: '', devminor: '' }), tarMember({}, 'abc'));
