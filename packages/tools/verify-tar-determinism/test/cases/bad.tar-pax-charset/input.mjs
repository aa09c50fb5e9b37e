import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(paxHeader({ hdrcharset: 'KOI8-R' }, { name: './PaxHeaders/file', devmajor: '', devminor: '' }), tarMember({}));
