import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (content) => tarArchive(tarMember({ name: 'notes.txt' }, content));

export default {
  a: build('generator 3.11.4\n'),
  b: build('generator 3.12.0-rc.1\n'),
};
