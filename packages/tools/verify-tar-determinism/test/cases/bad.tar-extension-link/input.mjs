import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const path = 'n'.repeat(120);

export default tarArchive(paxHeader({ path }, { name: `./PaxHeaders/${path}`.slice(0, 100), devmajor: '', devminor: '', linkname: 'x' }), tarMember({ name: path.slice(0, 100) }));
