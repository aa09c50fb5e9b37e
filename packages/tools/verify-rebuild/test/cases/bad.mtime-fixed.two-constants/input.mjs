import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (...times) => tarArchive(...times.map((mtime, i) => tarMember({ name: `src/${i}.c`, mtime }, `${i}\n`)));

export default {
  a: build(0, 0),
  b: build(499162500, 499162500),
};
