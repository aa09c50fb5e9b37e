import { tarArchive, tarMember } from '@repro/testkit/tar';
import { gzip } from '../../make/gzip.mjs';

const build = (parts) => gzip(tarArchive(tarMember({ name: 'a' }, 'a\n')), parts);

export default {
  a: build({ mtime: 0 }),
  b: build({ mtime: 1790000000 }),
};
