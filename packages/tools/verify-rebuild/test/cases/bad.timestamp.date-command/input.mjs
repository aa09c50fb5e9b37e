import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (content) => tarArchive(tarMember({ name: 'notes.txt' }, content));

export default {
  a: build('# Sun Nov 29 17:08:11 UTC 2026\n'),
  b: build('# Mon Nov 30 09:41:02 UTC 2026\n'),
};
