import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (...times) => tarArchive(...times.map((mtime, i) => tarMember({ name: `src/${i}.c`, mtime }, `${i}\n`)));

export default {
  a: build(1790000000, 1790000003, 1790000010),
  b: build(1790090001, 1790090002, 1790090017),
};
