import { tarArchive, tarMember } from '@repro/testkit/tar';

export default {
  a: tarArchive(tarMember({ name: 'a', typeflag: '2', linkname: 'b' })),
  b: tarArchive(tarMember({ name: 'a' }, 'b\n')),
};
