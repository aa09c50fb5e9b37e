import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const path = 'n'.repeat(120);
const records = { path, linkpath: path };

export default tarArchive(
  paxHeader(records, { name: `./PaxHeaders/${path}`.slice(0, 100), devmajor: '', devminor: '' }),
  tarMember({ name: path.slice(0, 100), typeflag: '2', linkname: path.slice(0, 100), mode: 0o755 }),
);
