import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const build = (...before) => tarArchive(...before, tarMember({ name: 'file' }, 'a\n'));

export default {
  a: build(paxHeader({ comment: 'one' })),
  b: build(paxHeader({ comment: 'two' })),
};
