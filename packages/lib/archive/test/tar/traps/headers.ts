import { gnuLongName, paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';
import type { Trap } from './trap.ts';

const one = (parts: Parameters<typeof tarMember>[0], content = ''): Uint8Array =>
  tarArchive(tarMember(parts, content));
const inner = tarMember({ name: 'inner' }, 'smuggled');

/** Formats, type flags, names and bytes that no reader shows. */
export const headerTraps: readonly Trap[] = [
  {
    name: 'ustar with a version of NULs',
    bytes: one({ magic: 'ustar\0\0\0' }),
    odd: ['tar/magic-form'],
    at: 257,
  },
  { name: 'ustar with version 01', bytes: one({ magic: 'ustar\x0001' }), odd: ['tar/magic-form'] },
  {
    name: 'ustar with version NULs and a prefix',
    bytes: one({ magic: 'ustar\0\0\0', prefix: 'up' }),
    odd: ['tar/magic-form'],
    paths: ['up/file'],
  },
  {
    name: 'half of GNU magic',
    bytes: one({ magic: 'ustar 00', devmajor: '', devminor: '' }),
    odd: ['tar/magic-form'],
  },
  {
    name: 'unknown magic with a prefix that is then hidden',
    bytes: one({ magic: 'USTAR\x0000', prefix: 'up' }),
    odd: ['tar/magic-form', 'tar/hidden-bytes'],
    paths: ['file'],
  },
  {
    name: 'bytes after the NUL of a name',
    bytes: one({ name: 'file\0.sh' }),
    odd: ['tar/hidden-bytes'],
    at: 5,
    paths: ['file'],
  },
  {
    name: 'bytes after the NUL of a link target',
    bytes: one({ typeflag: '2', linkname: 'to\0else' }),
    odd: ['tar/hidden-bytes'],
    at: 160,
  },
  {
    name: 'bytes after the NUL of an owner',
    bytes: one({ uname: 'root\0x' }),
    odd: ['tar/hidden-bytes'],
    at: 270,
  },
  {
    name: 'bytes after the NUL of a prefix',
    bytes: one({ prefix: '\0up' }),
    odd: ['tar/hidden-bytes'],
    at: 346,
  },
  // Python takes the slash of the header for that of a directory, whatever name an extension header gives.
  {
    name: 'old file with a slash in its header that its pax path lacks',
    bytes: tarArchive(
      paxHeader({ path: 'name' }),
      tarMember({ name: 'name/', typeflag: '\0', magic: 'v7' }, 'abc'),
    ),
    odd: ['tar/slash-on-file'],
    paths: ['name'],
  },
  {
    name: 'old file without the slash that its long name has',
    bytes: tarArchive(gnuLongName('name/'), tarMember({ name: 'name', typeflag: '\0', magic: 'gnu' })),
    odd: ['tar/typeflag-nul', 'tar/slash-on-file'],
    paths: ['name/'],
  },
  {
    name: 'old directory whose name is all prefix',
    bytes: one({ name: '', prefix: 'up', typeflag: '\0' }),
    odd: ['tar/path-empty', 'tar/typeflag-nul'],
    paths: ['up/'],
  },
  // GNU tar makes a directory of it, 7-Zip the file "a/_".
  { name: 'file whose name ends in a dot alone', bytes: one({ name: 'a/.' }), odd: ['tar/slash-on-file'] },
  {
    name: 'prefix of star so long that others go on with the times',
    bytes: one({ magic: 'star', prefix: 'p'.repeat(131), patch: { 476: '12345670123 12345670123 ' } }),
    odd: ['tar/hidden-bytes'],
    at: 508,
    paths: [`${'p'.repeat(131)}12345670123 12345670123 /file`],
  },
  {
    name: 'bytes in the padding of a header',
    bytes: one({ patch: { 505: 'x' } }),
    odd: ['tar/hidden-bytes'],
    at: 505,
  },
  {
    name: 'bytes in the tail of a GNU header',
    bytes: one({ magic: 'gnu', patch: { 400: 'x' } }),
    odd: ['tar/hidden-bytes'],
    at: 400,
  },
  {
    name: 'bytes behind a v7 header',
    bytes: one({ magic: 'v7', patch: { 300: 'x' } }),
    odd: ['tar/hidden-bytes'],
    at: 300,
  },
  {
    name: 'a ustar prefix in a GNU header',
    bytes: one({ magic: 'gnu', prefix: 'up' }),
    error: 'NUMBER',
    at: 345,
  },
  {
    name: 'padding after content',
    bytes: patched(one({}, 'abc'), 512 + 100, 'x'),
    odd: ['tar/nonzero-padding'],
    at: 612,
  },
  {
    name: 'size on a directory',
    bytes: tarArchive(tarMember({ name: 'd/', typeflag: '5', size: 1024 }), inner),
    odd: ['tar/size-without-data'],
    paths: ['d/', 'inner'],
  },
  {
    name: 'size on a symlink',
    bytes: one({ typeflag: '2', linkname: 'x', size: 512 }),
    odd: ['tar/size-without-data'],
  },
  {
    name: 'size on a hardlink, as old cpio writes',
    bytes: one({ typeflag: '1', linkname: 'x', size: 4 }),
    odd: ['tar/size-without-data'],
  },
  {
    name: 'hardlink with its content, as pax -o linkdata writes',
    bytes: one({ typeflag: '1', linkname: 'x' }, 'data'),
    odd: ['tar/size-without-data'],
    error: 'CHECKSUM',
    at: 660,
  },
  { name: 'size on a fifo', bytes: one({ typeflag: '6', size: 1 }), odd: ['tar/size-without-data'] },
  { name: 'file whose name ends in a slash', bytes: one({ name: 'd/' }, 'abc'), odd: ['tar/slash-on-file'] },
  {
    name: 'type flag NUL and a slash in ustar',
    bytes: one({ name: 'd/', typeflag: '\0' }),
    odd: ['tar/typeflag-nul'],
  },
  { name: 'type flag NUL in v7', bytes: one({ magic: 'v7', typeflag: '\0' }), odd: [] },
  {
    name: 'type flag that nobody defines',
    bytes: one({ typeflag: '9' }, 'abc'),
    odd: ['tar/typeflag-unknown'],
    at: 156,
  },
  {
    name: 'type flag of a GNU dump directory',
    bytes: one({ typeflag: 'D', magic: 'gnu' }, 'Ya\0\0'),
    odd: ['tar/typeflag-vendor'],
  },
  {
    name: 'type flag of a volume label',
    bytes: one({ typeflag: 'V', magic: 'gnu' }),
    odd: ['tar/typeflag-vendor'],
  },
  {
    name: 'type flag of a continued volume',
    bytes: one({ typeflag: 'M', magic: 'gnu' }, 'abc'),
    odd: ['tar/typeflag-vendor'],
  },
  {
    name: 'sparse type flag in a ustar header',
    bytes: one({ typeflag: 'S' }, 'abc'),
    odd: ['tar/typeflag-vendor'],
  },
  { name: 'symlink without a target', bytes: one({ typeflag: '2' }), odd: ['tar/link-empty'] },
  {
    name: 'link target on a file',
    bytes: one({ linkname: '/etc/passwd' }),
    odd: ['tar/link-unused'],
    at: 157,
  },
  { name: 'member without a name', bytes: one({ name: '' }), odd: ['tar/path-empty'] },
  {
    name: 'name that is not UTF-8',
    bytes: one({ name: Buffer.from([0x61, 0xff]) }),
    odd: ['tar/name-not-utf8'],
    paths: ['a\ufffd'],
  },
  {
    name: 'the same path twice',
    bytes: tarArchive(tarMember({}, 'a'), tarMember({}, 'b')),
    odd: ['tar/duplicate-path'],
    at: 1024,
  },
  {
    name: 'a file and a directory of one path',
    bytes: tarArchive(tarMember({ name: 'x' }), tarMember({ name: 'x/', typeflag: '5' })),
    odd: ['tar/duplicate-path'],
  },
];

function patched(bytes: Uint8Array, at: number, text: string): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.write(text, at, 'latin1');
  return copy;
}
