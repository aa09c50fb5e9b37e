import { tarArchive, tarMember } from '@repro/testkit/tar';
import { gzip } from '../../make/gzip.mjs';

const archive = gzip(tarArchive(tarMember({ name: 'a' }, 'a\n')));
const damaged = Buffer.from(archive);
damaged.fill(0xff, 20, 30);

export default {
  a: archive,
  b: damaged,
};
