import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(paxHeader({ comment: 'c'.repeat(40) }, { typeflag: 'g' }), tarMember({}));
