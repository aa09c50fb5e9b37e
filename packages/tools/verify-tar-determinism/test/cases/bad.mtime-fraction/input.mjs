import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(
  paxHeader({ mtime: '0.5' }, { name: './PaxHeaders/file', devmajor: '', devminor: '' }),
  tarMember({}),
);
