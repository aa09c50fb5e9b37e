import { gnuLongName, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(gnuLongName('n'.repeat(120)), tarMember({ magic: 'gnu' }));
