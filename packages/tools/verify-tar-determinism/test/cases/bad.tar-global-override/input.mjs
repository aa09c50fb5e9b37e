import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(paxHeader({ uname: 'root' }, { typeflag: 'g' }), tarMember({}));
