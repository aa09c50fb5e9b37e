import { tarArchive, tarMember } from '@repro/testkit/tar';

const archive = tarArchive(tarMember({ name: 'a' }, 'a\n'.repeat(1000)));

export default {
  a: archive,
  b: archive.subarray(0, 1200),
};
