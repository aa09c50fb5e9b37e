import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const records = { 'GNU.sparse.size': '10', 'GNU.sparse.numblocks': '2', 'GNU.sparse.map': '0,3,10,0' };

export default tarArchive(paxHeader(records, { name: './PaxHeaders/file', devmajor: '', devminor: '' }), tarMember({}, 'abc'));
