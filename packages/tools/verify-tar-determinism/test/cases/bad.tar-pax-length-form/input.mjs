import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(paxHeader('0013 path=file\n'.replace('0013', '0015'), { name: './PaxHeaders/file', devmajor: '', devminor: '' }), tarMember({}));
