import { tarArchive, tarMember } from '@repro/testkit/tar';

// Seven archives inside of each other: the innermost is compared as bytes.
const build = (byte) => {
  let content = Buffer.from([1, byte, 3]);
  for (let i = 0; i < 8; i++) content = tarArchive(tarMember({ name: `${i}.tar` }, content));
  return content;
};

export default {
  a: build(7),
  b: build(9),
};
