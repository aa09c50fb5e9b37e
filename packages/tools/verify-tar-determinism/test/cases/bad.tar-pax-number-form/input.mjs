import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(paxHeader({ size: '000' }, { name: './PaxHeaders/file', devmajor: '', devminor: '' }), tarMember({}));
