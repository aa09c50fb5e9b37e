import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const path = 'n'.repeat(120);

export default tarArchive(paxHeader({ path }, { name: 'PaxHeader', devmajor: '', devminor: '' }), tarMember({ name: path.slice(0, 100) }));
