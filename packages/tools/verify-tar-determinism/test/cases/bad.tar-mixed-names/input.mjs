import { gnuLongName, paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(gnuLongName('one'), paxHeader({ path: 'file' }), tarMember({}));
