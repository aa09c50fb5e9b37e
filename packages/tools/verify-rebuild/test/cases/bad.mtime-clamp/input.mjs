import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (...times) => tarArchive(...times.map((mtime, i) => tarMember({ name: `src/${i}.c`, mtime }, `${i}\n`)));

export default {
  a: build(1700000000, 1750000000, 1750000000),
  b: build(1700000000, 1780000000, 1780000100),
};
