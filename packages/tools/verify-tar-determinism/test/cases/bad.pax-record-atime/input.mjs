import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(paxHeader({ atime: '1700000000.5' }, { name: './PaxHeaders/file', devmajor: '', devminor: '' }), tarMember({}));
