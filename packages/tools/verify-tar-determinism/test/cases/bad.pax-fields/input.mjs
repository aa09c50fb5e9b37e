import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const path = 'n'.repeat(120);
const name = `./PaxHeaders/${path}`.slice(0, 100);

export default tarArchive(paxHeader({ path }, { name, mode: 0o600, uid: 1000, mtime: 1_700_000_000 }), tarMember({ name: path.slice(0, 100) }));
