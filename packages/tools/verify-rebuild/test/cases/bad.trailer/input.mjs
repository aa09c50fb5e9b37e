import { tarArchive, tarEnd, tarMember } from '@repro/testkit/tar';

const member = tarMember({ name: 'a' }, 'a\n');

export default {
  a: tarArchive(member),
  b: Buffer.concat([member, tarEnd()]),
};
