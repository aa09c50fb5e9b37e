import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (content) => tarArchive(tarMember({ name: 'a.json' }, content));

export default {
  a: build('{"a": 1}\n'),
  b: build('{\n  "a": 1\n}\n'),
};
