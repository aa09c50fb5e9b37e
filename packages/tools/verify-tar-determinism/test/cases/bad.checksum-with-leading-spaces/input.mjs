import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(tarMember({ checksum: 'spaced' }));
