import { tarArchive, tarMember } from '@repro/testkit/tar';
import { gzip } from '../../make/gzip.mjs';

const archive = tarArchive(tarMember({ name: 'a' }, 'a\n'));

export default {
  a: archive,
  b: gzip(archive),
};
