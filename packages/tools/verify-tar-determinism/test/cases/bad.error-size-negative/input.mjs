import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(tarMember({ magic: 'gnu', size: '\xff'.repeat(12) }));
