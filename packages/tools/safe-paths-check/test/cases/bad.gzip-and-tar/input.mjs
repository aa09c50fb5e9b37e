import { tarArchive, tarMember } from '@repro/testkit/tar';
import { gzipAndTar } from '@repro/testkit/two-kinds';
import { file, tar } from '../../tar.mjs';

// GNU tar and busybox unpack the second archive, all others the first one.
export default gzipAndTar(tar(file('good', 'good')), tarArchive(tarMember({ name: '../evil' }, 'evil')));
