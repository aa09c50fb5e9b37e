import { gnuLongName, paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';
import type { Trap } from './trap.ts';

const file = tarMember({ magic: 'gnu' }, 'abc');
const long = `${'d/'.repeat(60)}file`;
const link = tarMember({ magic: 'gnu', typeflag: '2', linkname: 'x' });

/** GNU long names and their mixture with pax. */
export const gnuTraps: readonly Trap[] = [
  { name: 'long name', bytes: tarArchive(gnuLongName(long), file), odd: [], paths: [long] },
  {
    name: 'long name without its NUL',
    bytes: tarArchive(tarMember({ typeflag: 'L', magic: 'gnu' }, long), file),
    odd: ['tar/long-name-form'],
    paths: [long],
  },
  {
    name: 'long name with bytes after its NUL',
    bytes: tarArchive(gnuLongName(`${long}\0.sh`), file),
    odd: ['tar/hidden-bytes'],
    at: 637,
    paths: [long],
  },
  {
    name: 'long name of nothing but a NUL',
    bytes: tarArchive(gnuLongName(''), file),
    error: 'LONG_NAME',
    at: 512,
  },
  {
    name: 'long name without data',
    bytes: tarArchive(tarMember({ typeflag: 'L', magic: 'gnu' }), file),
    error: 'LONG_NAME',
  },
  {
    name: 'long name that is not UTF-8',
    bytes: tarArchive(tarMember({ typeflag: 'L', magic: 'gnu' }, Buffer.from([0xff, 0])), file),
    odd: ['tar/name-not-utf8'],
  },
  {
    name: 'long name in a header with a link target',
    bytes: tarArchive(gnuLongName(long, 'L', { linkname: 'x' }), file),
    odd: ['tar/extension-link'],
    paths: [long],
  },
  // Python, busybox and 7-Zip take them for the prefix of the name.
  {
    name: 'times where ustar has its prefix',
    bytes: tarArchive(tarMember({ magic: 'gnu', patch: { 345: '12345670123\x0012345670123\0' } })),
    odd: ['tar/gnu-times'],
    at: 345,
    paths: ['file'],
  },
  {
    name: 'two long names',
    bytes: tarArchive(gnuLongName('a'), gnuLongName('b'), file),
    odd: ['tar/extension-repeated'],
    at: 1024,
    paths: ['b'],
  },
  {
    name: 'long name in ustar magic',
    bytes: tarArchive(gnuLongName('a', 'L', { magic: 'ustar' }), tarMember({})),
    odd: ['tar/extension-format', 'tar/extension-format'],
  },
  {
    name: 'long link on a file',
    bytes: tarArchive(gnuLongName('target', 'K'), file),
    odd: ['tar/link-unused'],
  },
  {
    name: 'long link and long name',
    bytes: tarArchive(gnuLongName('t', 'K'), gnuLongName('n'), link),
    odd: [],
    paths: ['n'],
  },
  {
    name: 'long name and then a pax path',
    bytes: tarArchive(gnuLongName('a'), paxHeader({ path: 'b' }), tarMember({ name: 'b' })),
    odd: ['tar/mixed-names'],
    paths: ['b'],
  },
  {
    name: 'pax path and then a long name',
    bytes: tarArchive(paxHeader({ path: 'b' }), gnuLongName('a'), tarMember({ name: 'b' })),
    odd: ['tar/mixed-names'],
    paths: ['b'],
  },
  {
    name: 'pax linkpath and a long link',
    bytes: tarArchive(paxHeader({ linkpath: 'x' }), gnuLongName('a', 'K'), link),
    odd: ['tar/mixed-names'],
  },
  {
    name: 'long name with nothing after it',
    bytes: tarArchive(gnuLongName(long)),
    odd: ['tar/extension-dangling'],
  },
  {
    name: 'long name of which a record gives the size',
    bytes: tarArchive(paxHeader({ size: '3' }), gnuLongName(long), file),
    odd: ['tar/pax-size-on-extension', 'tar/extension-format'],
    paths: [long],
  },
];
