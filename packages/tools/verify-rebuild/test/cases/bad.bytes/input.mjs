import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

// A byte in the padding behind the records of a pax header.
const build = (byte) => {
  const archive = tarArchive(paxHeader({ comment: 'x' }), tarMember({ name: 'file' }, 'a\n'));
  archive[1000] = byte;
  return archive;
};

export default {
  a: build(0),
  b: build(0x58),
};
