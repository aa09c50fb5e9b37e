import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (mode) => tarArchive(tarMember({ name: 'a/', typeflag: '5', mode }));

export default {
  a: build(0o755),
  b: build(0o700),
};
