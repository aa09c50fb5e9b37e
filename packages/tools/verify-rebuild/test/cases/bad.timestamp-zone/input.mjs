import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (content) => tarArchive(tarMember({ name: 'notes.txt' }, content));

export default {
  a: build('Built at 2026-11-29 17:08:11\n'),
  b: build('Built at 2026-11-29 22:38:11\n'),
};
