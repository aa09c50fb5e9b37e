import { gnuLongName, tarArchive, tarMember } from '@repro/testkit/tar';

const file = (name) => tarMember({ name, magic: 'gnu', mode: 0o640, mtime: 7 }, name);
const directory = (name) => tarMember({ name, magic: 'gnu', typeflag: '5', mode: 0o700, mtime: 7 });
const long = `./${'n'.repeat(120)}`;

export default tarArchive(
  directory('./'),
  directory('./a/'),
  file('./a/f'),
  file('./a-b'),
  gnuLongName(long),
  file(long.slice(0, 100)),
);
