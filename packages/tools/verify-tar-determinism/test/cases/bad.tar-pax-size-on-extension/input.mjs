import { gnuLongName, paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(paxHeader({ size: '0' }), gnuLongName('n'.repeat(120)), tarMember({ magic: 'gnu' }));
