import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(paxHeader({ path: 'file', mtime: '0' }, { name: './PaxHeaders/file', devmajor: '', devminor: '' }), tarMember({}));
