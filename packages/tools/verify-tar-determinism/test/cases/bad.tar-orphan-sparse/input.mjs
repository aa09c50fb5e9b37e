import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(paxHeader({ 'GNU.sparse.name': 'other' }, { name: './PaxHeaders/file', devmajor: '', devminor: '' }), tarMember({}));
