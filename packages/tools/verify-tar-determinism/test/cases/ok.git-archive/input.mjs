import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const parts = { uname: 'root', gname: 'root', mtime: 7, checksum: 'git' };

export default tarArchive(
  paxHeader({ comment: 'c'.repeat(40) }, { ...parts, typeflag: 'g', name: 'pax_global_header', mode: 0o666 }),
  tarMember({ ...parts, name: 'a-b', mode: 0o664 }),
  tarMember({ ...parts, name: 'a/', typeflag: '5', mode: 0o775 }),
  tarMember({ ...parts, name: 'a/f', mode: 0o775 }),
  tarMember({ ...parts, name: 'link', typeflag: '2', linkname: 'a-b', mode: 0o777 }),
);
