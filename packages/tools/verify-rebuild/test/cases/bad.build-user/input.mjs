import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (content) => tarArchive(tarMember({ name: 'META-INF/MANIFEST.MF' }, content));

export default {
  a: build('Built-By: alice\nEnd: x\n'),
  b: build('Built-By: builder\nEnd: x\n'),
};
