import { tarArchive, tarMember } from '@repro/testkit/tar';
import { xzFile } from '@repro/testkit/xz';
import { ar, member } from '../../make/ar.mjs';

/** A Debian package as dpkg-deb makes it: of its files one differs. */
const build = (text) =>
  ar(
    member('debian-binary', '2.0\n', { mode: '100644' }),
    member('control.tar.xz', xzFile(tarArchive(tarMember({ name: './control', mtime: 0 }, 'Package: x\n')))),
    member(
      'data.tar.xz',
      xzFile(
        tarArchive(
          tarMember({ name: './usr/bin/a', mtime: 0 }, 'the same\n'),
          tarMember({ name: './usr/share/x', mtime: 0 }, text),
        ),
      ),
    ),
  );

export default { a: build('one thing\n'), b: build('another thing\n') };
