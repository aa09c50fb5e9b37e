import { tarArchive, tarMember } from '@repro/testkit/tar';
import { gzip } from '../../make/gzip.mjs';

const build = (parts) => gzip(tarArchive(tarMember({ name: 'a' }, 'a\n')), parts);

export default {
  a: build({ xfl: 0 }),
  b: build({ xfl: 2 }),
};
