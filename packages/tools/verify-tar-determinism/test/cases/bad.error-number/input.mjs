import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(tarMember({ size: '-0000000010\0' }));
