import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (content) => tarArchive(tarMember({ name: 'notes.txt' }, content));

export default {
  a: build('cd /home/alice/project/src && make\n'),
  b: build('cd /build/reproducible/src && make\n'),
};
