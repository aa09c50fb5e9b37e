import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (content) => tarArchive(tarMember({ name: 'notes.txt' }, content));

export default {
  a: build('Built at 2026-11-29T17:08:11Z\n'),
  b: build('Built at 2026-11-30T09:41:02Z\n'),
};
