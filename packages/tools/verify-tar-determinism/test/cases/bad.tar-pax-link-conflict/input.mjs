import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(paxHeader({ linkpath: '/etc' }, { name: './PaxHeaders/file', devmajor: '', devminor: '' }), tarMember({ typeflag: '2', linkname: 'safe' }));
