import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (...times) => tarArchive(...times.map((mtime, i) => tarMember({ name: `src/${i}.c`, mtime }, `${i}\n`)));

export default {
  a: build(0, 0, 0),
  b: build(1790000000, 1780000000, 1770000000),
};
