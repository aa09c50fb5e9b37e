import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const build = (pid) =>
  tarArchive(
    paxHeader({ comment: 'x' }, { typeflag: 'g', name: `/tmp/GlobalHead.${pid}.1` }),
    tarMember({ name: 'file' }, 'a\n'),
  );

export default {
  a: build(4711),
  b: build(815),
};
