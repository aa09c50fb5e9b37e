import { tarArchive, tarMember } from '@repro/testkit/tar';
import { gzip } from '../../make/gzip.mjs';

const build = (mtime) => tarArchive(tarMember({ name: 'man/tool.1.gz' }, gzip('.TH tool 1\n', { mtime })));

export default {
  a: build(0),
  b: build(1790000000),
};
