import { tarArchive, tarMember } from '@repro/testkit/tar';
import { gzip } from '../../make/gzip.mjs';
import { entry, zip } from '../../make/zip.mjs';

const inner = (time) => zip([entry('META-INF/build.properties', `built=${time}\n`)]);
const outer = (time) => gzip(tarArchive(tarMember({ name: 'lib/inner.jar' }, inner(time)), tarMember({ name: 'z' }, 'z\n')));

export default {
  a: outer('2026-11-29T17:08:11Z'),
  b: outer('2026-11-30T09:41:02Z'),
};
