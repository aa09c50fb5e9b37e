import { tarArchive, tarMember } from '@repro/testkit/tar';

export default {
  a: tarArchive(),
  b: tarArchive(tarMember({ name: 'a' }, 'a\n')),
};
