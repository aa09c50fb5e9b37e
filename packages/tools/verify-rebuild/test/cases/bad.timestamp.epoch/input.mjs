import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (content) => tarArchive(tarMember({ name: 'notes.txt' }, content));

export default {
  a: build('BUILD_TIME=1795971691\n'),
  b: build('BUILD_TIME=1796031662\n'),
};
