import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(paxHeader({ 'SCHILY.xattr.user.origin': 'machine' }, { name: './PaxHeaders/file', devmajor: '', devminor: '' }), tarMember({}));
