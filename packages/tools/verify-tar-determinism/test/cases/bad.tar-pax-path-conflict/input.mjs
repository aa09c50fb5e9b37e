import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(paxHeader({ path: 'evil' }, { name: './PaxHeaders/file', devmajor: '', devminor: '' }), tarMember({}));
