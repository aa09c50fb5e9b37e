import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (content) => tarArchive(tarMember({ name: 'notes.txt' }, content));

export default {
  a: build('chunk = "9f86d081884c7d659a2feaa0c55ad015"\n'),
  b: build('chunk = "60303ae22b998861bce3b28f33eec1be"\n'),
};
