import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (content) => tarArchive(tarMember({ name: 'notes.txt' }, content));

export default {
  a: build('file: C:\\Users\\alice\\src\\a.c\n'),
  b: build('file: D:\\agent\\work\\1\\s\\a.c\n'),
};
