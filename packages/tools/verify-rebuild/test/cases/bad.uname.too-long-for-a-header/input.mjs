import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const long = 'u'.repeat(40);

export default {
  a: tarArchive(paxHeader({ uname: long }), tarMember({ name: 'file', uname: long.slice(0, 32) }, 'a\n')),
  b: tarArchive(tarMember({ name: 'file', uname: 'builder' }, 'a\n')),
};
