import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (name) => tarArchive(tarMember({ name, typeflag: '5', mode: 0o755 }), tarMember({ name: 'a/b' }, 'b\n'));

export default {
  a: build('a/'),
  b: build('a'),
};
