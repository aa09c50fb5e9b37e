import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

// GNU tar gives a global header the time at which it runs.
const build = (mtime) =>
  tarArchive(
    paxHeader({ comment: 'x' }, { typeflag: 'g', name: '/tmp/GlobalHead.1', mtime }),
    tarMember({ name: 'file' }, 'a\n'),
  );

export default {
  a: build(1790000000),
  b: build(1790000042),
};
