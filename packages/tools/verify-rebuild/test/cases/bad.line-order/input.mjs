import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (content) => tarArchive(tarMember({ name: 'notes.txt' }, content));

export default {
  a: build('alpha\nbeta\ngamma\n'),
  b: build('gamma\nalpha\nbeta\n'),
};
