import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(tarMember({ magic: 'ustar\0\0\0' }));
