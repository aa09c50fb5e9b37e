import { tarArchive, tarMember } from '@repro/testkit/tar';

// The copy has not what the link leads to.
const first = tarMember({ name: 'a' }, 'one\n');

export default {
  a: tarArchive(first, tarMember({ name: 'b' }, 'one\n')),
  b: tarArchive(first, tarMember({ name: 'b' }, 'two\n')),
};
