import { tarArchive, tarMember } from '@repro/testkit/tar';
import { gzipAndTar } from '@repro/testkit/two-kinds';

// GNU tar and busybox unpack the second archive, all others the first one.
export default gzipAndTar(
  tarArchive(tarMember({ name: 'good' }, 'good')),
  tarArchive(tarMember({ name: '../evil' }, 'evil')),
);
