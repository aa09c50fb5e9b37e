import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (linkname) => tarArchive(tarMember({ name: 'lib', typeflag: '2', mode: 0o755, linkname }));

export default {
  a: build('/home/alice/project/lib64'),
  b: build('/build/project/lib64'),
};
