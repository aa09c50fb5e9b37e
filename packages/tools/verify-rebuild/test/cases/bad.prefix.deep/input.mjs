import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (prefix) => tarArchive(tarMember({ name: `${prefix}/bin/a` }, 'a\n'), tarMember({ name: `${prefix}/bin/b` }, 'b\n'));

export default {
  a: build('home/alice/out'),
  b: build('build/out'),
};
