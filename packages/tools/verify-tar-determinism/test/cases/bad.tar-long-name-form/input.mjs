import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(tarMember({ typeflag: 'L', magic: 'gnu' }, 'n'.repeat(120)), tarMember({ magic: 'gnu' }));
