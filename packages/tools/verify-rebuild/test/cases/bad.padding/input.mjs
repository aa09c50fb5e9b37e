import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (byte) => {
  const archive = tarArchive(tarMember({ name: 'a' }, 'a\n'));
  archive[600] = byte;
  return archive;
};

export default {
  a: build(0),
  b: build(0x58),
};
