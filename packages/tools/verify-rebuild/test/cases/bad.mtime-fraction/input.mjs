import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const build = (fraction) =>
  tarArchive(paxHeader({ mtime: `1790000000.${fraction}` }), tarMember({ name: 'file', mtime: 1790000000 }, 'a\n'));

export default {
  a: build('123456789'),
  b: build('5'),
};
