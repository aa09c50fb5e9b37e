import { gzipSync } from 'node:zlib';
import { tarArchive, tarMember } from '@repro/testkit/tar';
import { ar, member } from '../../make/ar.mjs';

/** A Debian package whose files were written in the minutes of its build. */
const build = (time) =>
  ar(
    member('debian-binary', '2.0\n', { time: 1_700_000_000, mode: '100644' }),
    member('control.tar.gz', gzipSync(tarArchive(tarMember({ name: './control', mtime: 0 }, 'Package: x\n')))),
    member(
      'data.tar.gz',
      gzipSync(
        tarArchive(
          tarMember({ name: './usr/a', mtime: time }, 'a\n'),
          tarMember({ name: './usr/b', mtime: time + 7 }, 'b\n'),
        ),
      ),
    ),
  );

export default { a: build(1_790_000_000), b: build(1_790_100_011) };
