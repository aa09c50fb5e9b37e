import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(paxHeader(Buffer.from('12 path=f\xffe\n', 'latin1'), { name: './PaxHeaders/file', devmajor: '', devminor: '' }), tarMember({}));
