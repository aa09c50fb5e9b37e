import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (...times) => tarArchive(...times.map((mtime, i) => tarMember({ name: `src/${i}.c`, mtime }, `${i}\n`)));

export default {
  a: build(1790000000, 1790000100, 1780000000),
  b: build(1790007200, 1790007300, 1780007200),
};
