import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const build = (...before) => tarArchive(...before, tarMember({ name: 'file' }, 'a\n'));

export default {
  a: build(paxHeader({ atime: '1790000000.5' })),
  b: build(paxHeader({ atime: '1790000009.5' })),
};
