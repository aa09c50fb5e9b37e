import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const build = (...before) => tarArchive(...before, tarMember({ name: 'file' }, 'a\n'));

export default {
  a: build(paxHeader({ comment: 'x' }, { name: './PaxHeaders.4711/file' })),
  b: build(paxHeader({ comment: 'x' }, { name: './PaxHeaders.4712/file' })),
};
