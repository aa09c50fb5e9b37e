import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(paxHeader({ path: 'file\0.sh' }, { name: './PaxHeaders/file', devmajor: '', devminor: '' }), tarMember({}));
