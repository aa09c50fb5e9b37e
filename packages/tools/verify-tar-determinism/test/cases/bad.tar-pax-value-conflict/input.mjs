import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(paxHeader({ uid: '7' }, { name: './PaxHeaders/file', devmajor: '', devminor: '' }), tarMember({}));
