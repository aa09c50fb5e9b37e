import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(tarMember({ magic: 'v7', typeflag: '\0' }));
