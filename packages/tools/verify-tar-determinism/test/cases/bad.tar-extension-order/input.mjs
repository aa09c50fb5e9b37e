import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(paxHeader({ comment: 'c' }, { name: './PaxHeaders/file', devmajor: '', devminor: '' }), paxHeader({ comment: 'g' }, { typeflag: 'g' }), tarMember({}));
