import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (dot) => tarArchive(tarMember({ name: `${dot}a` }, 'a\n'), tarMember({ name: `${dot}b/c` }, 'c\n'));

export default {
  a: build(''),
  b: build('./'),
};
