import { tarArchive, tarMember } from '@repro/testkit/tar';
import { entry, zip } from '../../make/zip.mjs';

export default {
  a: tarArchive(tarMember({ name: 'a' }, 'a\n')),
  b: zip([entry('a', 'a\n')]),
};
