import { tarArchive, tarMember } from '@repro/testkit/tar';
import { gzip } from '../../make/gzip.mjs';

const build = (content) => tarArchive(tarMember({ name: 'man/tool.1.gz' }, content));
const page = '.TH tool 1\n';

export default {
  a: build(gzip(page)),
  b: build(Buffer.from(page)),
};
