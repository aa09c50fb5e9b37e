import { tarArchive, tarMember } from '@repro/testkit/tar';

// One file that each build makes: its time is the latest in both, and no sign of a limit.
const build = (...times) => tarArchive(...times.map((mtime, i) => tarMember({ name: `src/${i}.c`, mtime }, `${i}\n`)));

export default {
  a: build(1700000000, 1790000000),
  b: build(1700000000, 1790000001),
};
