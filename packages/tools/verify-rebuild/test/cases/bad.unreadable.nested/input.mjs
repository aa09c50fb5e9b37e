import { tarArchive, tarMember } from '@repro/testkit/tar';
import { gzip } from '../../make/gzip.mjs';

const inner = gzip(tarArchive(tarMember({ name: 'a' }, 'a\n')));
const damaged = Buffer.from(inner);
damaged.fill(0xff, 20, 30);
const build = (content) => tarArchive(tarMember({ name: 'inner.tgz' }, content));

export default {
  a: build(inner),
  b: build(damaged),
};
