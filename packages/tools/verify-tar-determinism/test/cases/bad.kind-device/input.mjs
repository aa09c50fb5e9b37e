import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(tarMember({ typeflag: '3', devmajor: 1, devminor: 3 }));
