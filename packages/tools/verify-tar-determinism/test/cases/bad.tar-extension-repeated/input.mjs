import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(paxHeader({ comment: 'a' }, { name: './PaxHeaders/file', devmajor: '', devminor: '' }), paxHeader({ comment: 'b' }, { name: './PaxHeaders/file', devmajor: '', devminor: '' }), tarMember({}));
