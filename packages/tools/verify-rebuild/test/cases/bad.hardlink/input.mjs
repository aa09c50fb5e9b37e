import { tarArchive, tarMember } from '@repro/testkit/tar';

const first = tarMember({ name: 'a' }, 'same\n');

export default {
  a: tarArchive(first, tarMember({ name: 'b', typeflag: '1', linkname: 'a' })),
  b: tarArchive(first, tarMember({ name: 'b' }, 'same\n')),
};
