import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (content) => tarArchive(tarMember({ name: 'notes.txt' }, content));

export default {
  a: build('compiled by root@ci-runner-17\n'),
  b: build('compiled by alice@laptop.local\n'),
};
