import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (content) => tarArchive(tarMember({ name: 'notes.txt' }, content));

export default {
  a: build('one\ntwo\n'),
  b: build('one\r\ntwo\r\n'),
};
