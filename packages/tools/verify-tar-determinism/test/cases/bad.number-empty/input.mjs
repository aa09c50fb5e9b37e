import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(tarMember({ uid: '\0\0\0\0\0\0\0\0' }));
