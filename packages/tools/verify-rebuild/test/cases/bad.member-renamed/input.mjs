import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (name) => tarArchive(tarMember({ name }, 'content\n'), tarMember({ name: 'z' }, 'z\n'));

export default {
  a: build('app-1f3a9c.js'),
  b: build('app-77b012.js'),
};
