import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (content) => tarArchive(tarMember({ name: 'a.json' }, content));

export default {
  a: build('{"a":1,"b":[2]}\n'),
  b: build('{"b":[2],"a":1}\n'),
};
