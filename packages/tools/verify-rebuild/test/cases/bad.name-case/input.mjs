import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (name) => tarArchive(tarMember({ name }, 'content\n'), tarMember({ name: 'z' }, 'z\n'));

export default {
  a: build('README'),
  b: build('Readme'),
};
