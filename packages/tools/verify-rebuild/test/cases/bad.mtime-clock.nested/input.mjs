import { tarArchive, tarMember } from '@repro/testkit/tar';
import { gzip } from '../../make/gzip.mjs';

const inner = (mtime) => gzip(tarArchive(tarMember({ name: 'a', mtime }, 'a\n'), tarMember({ name: 'b', mtime: mtime + 2 }, 'b\n')));
const outer = (mtime) => tarArchive(tarMember({ name: 'inner.tgz' }, inner(mtime)));

export default {
  a: outer(1790000000),
  b: outer(1790090001),
};
