import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const build = (...before) => tarArchive(...before, tarMember({ name: 'file' }, 'a\n'));

export default {
  a: build(paxHeader({ comment: 'x' }, { mtime: 0 })),
  b: build(paxHeader({ comment: 'x' }, { mtime: 1790000000 })),
};
