import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(paxHeader('11 uid=0000\n\0\0'.replace('11', '12'), { name: './PaxHeaders/file', devmajor: '', devminor: '' }), tarMember({}));
