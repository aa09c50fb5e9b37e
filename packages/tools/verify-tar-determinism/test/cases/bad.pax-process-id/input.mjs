import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const path = 'n'.repeat(120);

export default tarArchive(paxHeader({ path }, { name: `./PaxHeaders.4711/${path}`.slice(0, 100), devmajor: '', devminor: '' }), tarMember({ name: path.slice(0, 100) }));
