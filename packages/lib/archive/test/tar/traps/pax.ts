import {
  gnuLongName,
  paxHeader,
  paxRecord,
  tarArchive,
  tarEnd,
  tarHeader,
  tarMember,
} from '@repro/testkit/tar';
import type { Trap } from './trap.ts';

const file = tarMember({}, 'abc');
const pax = (records: Parameters<typeof paxHeader>[0], member: Uint8Array = file): Uint8Array =>
  tarArchive(paxHeader(records), member);
const globally = (records: Record<string, string>): Uint8Array =>
  tarArchive(paxHeader(records, { typeflag: 'g' }), file);
const inner = tarMember({ name: 'inner' }, 'smuggled');

/** Extended headers of POSIX: malformed records, values that contradict the header, and their order. */
export const paxTraps: readonly Trap[] = [
  { name: 'record without "="', bytes: pax('8 nope!\n'), error: 'PAX', at: 512 },
  { name: 'record without a keyword', bytes: pax('7 =val\n'), error: 'PAX' },
  { name: 'record without its line feed', bytes: pax('8 a=bcdX'), error: 'PAX', at: 519 },
  { name: 'record length too short', bytes: pax('4 a=b\n'), error: 'PAX' },
  { name: 'record length 0', bytes: pax('0 a=b\n'), error: 'PAX' },
  { name: 'record length past the header', bytes: pax('60 a=b\n'), error: 'PAX', at: 512 },
  { name: 'record length of thirty digits', bytes: pax(`${'9'.repeat(30)} a=b\n`), error: 'PAX' },
  { name: 'record length negative', bytes: pax('-7 a=b\n'), error: 'PAX' },
  { name: 'record length in hexadecimal', bytes: pax('0x7 a=b\n'), error: 'PAX' },
  {
    name: 'record length with leading zeros',
    bytes: pax('008 a=b\n'),
    odd: ['tar/pax-length-form'],
    at: 512,
  },
  // GNU tar passes over all blanks before a keyword: it sees the path "evil", others a keyword that they do not know.
  { name: 'two spaces after the record length', bytes: pax('14  path=evil\n'), error: 'PAX', at: 515 },
  { name: 'tab before a keyword', bytes: pax('14 \tpath=evil\n'), error: 'PAX', at: 515 },
  { name: 'record cut by the size of its header', bytes: pax('12 path=abc'), error: 'PAX' },
  { name: 'NULs after the last record', bytes: pax('6 a=b\n\0\0'), odd: ['tar/pax-trailing-nul'], at: 518 },
  {
    name: 'bytes hidden behind a NUL among records',
    bytes: pax('6 a=b\n\x0012 path=evil\n'),
    error: 'PAX',
    at: 518,
  },
  { name: 'no records', bytes: pax({}), odd: ['tar/extension-empty'] },
  {
    name: 'keyword twice',
    bytes: pax(`${paxRecord('mtime', '0')}${paxRecord('mtime', '0')}`),
    odd: ['tar/pax-repeated'],
  },
  {
    name: 'NUL in a path',
    bytes: pax({ path: 'file\0.sh' }),
    odd: ['tar/nul-in-pax'],
    paths: ['file\0.sh'],
  },
  // Readers in C compare the keyword up to its NUL: they see the path "evil".
  { name: 'NUL in a keyword', bytes: pax({ 'path\0x': 'evil' }), error: 'PAX', at: 519 },
  { name: 'empty path', bytes: pax({ path: '' }), odd: ['tar/pax-empty-value'], paths: ['file'] },
  {
    name: 'path that is not UTF-8',
    bytes: pax(Buffer.from('12 path=a\xffb\n', 'latin1')),
    odd: ['tar/pax-not-utf8', 'tar/name-not-utf8'],
  },
  {
    name: 'path other than the header can say',
    bytes: pax({ path: 'evil' }),
    odd: ['tar/pax-path-conflict'],
    at: 1024,
    paths: ['evil'],
  },
  {
    name: 'linkpath other than the header can say',
    bytes: pax({ linkpath: '/etc' }, tarMember({ typeflag: '2', linkname: 'safe' })),
    odd: ['tar/pax-link-conflict'],
  },
  {
    name: 'linkpath on a file',
    bytes: pax({ linkpath: '/etc' }),
    odd: ['tar/pax-link-conflict', 'tar/link-unused'],
  },
  {
    name: 'size larger than the header says (CVE-2025-62518)',
    bytes: tarArchive(paxHeader({ size: '1024' }), tarHeader({ size: 0 }), inner),
    odd: ['tar/pax-size-conflict'],
    paths: ['file'],
  },
  {
    name: 'size smaller than the header says (CVE-2026-33055)',
    bytes: tarArchive(paxHeader({ size: '0' }), tarHeader({ size: 1024 }), inner),
    odd: ['tar/pax-size-conflict'],
    paths: ['file', 'inner'],
  },
  { name: 'size negative', bytes: pax({ size: '-1' }), error: 'SIZE', at: 512 },
  { name: 'size past 2^53', bytes: pax({ size: '99999999999999999999' }), error: 'SIZE' },
  { name: 'size with a fraction', bytes: pax({ size: '3.0' }), error: 'PAX' },
  { name: 'size with a sign', bytes: pax({ size: '+3' }), error: 'PAX' },
  { name: 'size with leading zeros', bytes: pax({ size: '0003' }), odd: ['tar/pax-number-form'] },
  {
    name: 'size before a GNU long name',
    bytes: tarArchive(paxHeader({ size: '3' }), gnuLongName('long'), file),
    odd: ['tar/pax-size-on-extension', 'tar/extension-format'],
  },
  {
    name: 'size before a second header of its own',
    bytes: tarArchive(paxHeader({ size: '3' }), paxHeader({ mtime: '0' }), file),
    odd: ['tar/extension-repeated', 'tar/pax-size-on-extension'],
  },
  {
    name: 'size on a directory',
    bytes: pax({ size: '512' }, tarMember({ name: 'd/', typeflag: '5' })),
    odd: ['tar/pax-size-conflict', 'tar/size-without-data'],
  },
  { name: 'uid that the header contradicts', bytes: pax({ uid: '7' }), odd: ['tar/pax-value-conflict'] },
  { name: 'uid negative', bytes: pax({ uid: '-2' }), odd: ['tar/number-range'] },
  { name: 'uid with a letter', bytes: pax({ uid: '0x0' }), error: 'PAX' },
  {
    name: 'uname that the header contradicts',
    bytes: pax({ uname: 'root' }),
    odd: ['tar/pax-value-conflict'],
  },
  {
    name: 'mtime that the header contradicts',
    bytes: pax({ mtime: '17' }),
    odd: ['tar/pax-value-conflict'],
  },
  {
    name: 'mtime with a fraction that the header contradicts',
    bytes: pax({ mtime: '17.5' }, tarMember({ mtime: 5 }, 'abc')),
    odd: ['tar/pax-value-conflict'],
  },
  {
    name: 'mtime with a fraction over a header without a time, as older Pythons write it',
    bytes: pax({ mtime: '17.5' }),
    odd: [],
  },
  { name: 'mtime with nothing after its point', bytes: pax({ mtime: '0.' }), odd: ['tar/pax-number-form'] },
  { name: 'mtime in exponent form', bytes: pax({ mtime: '1e9' }), error: 'PAX' },
  { name: 'mtime that is no number', bytes: pax({ mtime: 'now' }), error: 'PAX' },
  { name: 'hdrcharset BINARY', bytes: pax({ hdrcharset: 'BINARY' }), odd: ['tar/pax-charset'] },
  { name: 'hdrcharset of no standard', bytes: pax({ hdrcharset: 'KOI8-R' }), odd: ['tar/pax-charset'] },
  {
    name: 'x header with nothing after it but the end',
    bytes: tarArchive(file, paxHeader({ mtime: '0' })),
    odd: ['tar/extension-dangling'],
    at: 1024,
  },
  {
    name: 'x header with nothing after it at all',
    bytes: Buffer.concat([file, paxHeader({ mtime: '0' })]),
    error: 'TRUNCATED',
    at: 2048,
  },
  {
    name: 'x header in GNU magic',
    bytes: tarArchive(paxHeader({ mtime: '0' }, { magic: 'gnu' }), file),
    odd: ['tar/extension-format'],
  },
  {
    name: 'x header before a GNU member',
    bytes: pax({ mtime: '0' }, tarMember({ magic: 'gnu' })),
    odd: ['tar/extension-format'],
  },
  {
    name: 'Solaris extended header',
    bytes: tarArchive(paxHeader({ mtime: '0' }, { typeflag: 'X' }), file),
    odd: ['tar/typeflag-vendor'],
  },
  { name: 'padding after records', bytes: padded(), odd: ['tar/nonzero-padding'], at: 700 },
  {
    name: 'global header that names all members',
    bytes: globally({ path: 'evil' }),
    odd: ['tar/global-override', 'tar/pax-path-conflict'],
    paths: ['evil'],
  },
  {
    name: 'global header that sizes all members',
    bytes: globally({ size: '0' }),
    odd: ['tar/global-override', 'tar/pax-size-conflict'],
    error: 'CHECKSUM',
  },
  { name: 'global comment, as git writes', bytes: globally({ comment: 'a'.repeat(40) }), odd: [] },
  {
    name: 'global header that changes an earlier one',
    bytes: tarArchive(
      paxHeader({ comment: 'a' }, { typeflag: 'g' }),
      paxHeader({ comment: 'b' }, { typeflag: 'g' }),
      file,
    ),
    odd: ['tar/global-changed'],
  },
  {
    name: 'global header between a member and its own',
    bytes: tarArchive(paxHeader({ mtime: '0' }), paxHeader({ comment: 'c' }, { typeflag: 'g' }), file),
    odd: ['tar/extension-order'],
  },
  {
    name: 'global header and nothing else',
    bytes: Buffer.concat([paxHeader({ comment: 'c' }, { typeflag: 'g' }), tarEnd()]),
    odd: [],
  },
];

function padded(): Uint8Array {
  const bytes = Buffer.from(pax({ mtime: '0' }));
  bytes.write('x', 700);
  return bytes;
}
