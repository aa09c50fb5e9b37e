import { paxHeader, paxRecord, tarArchive, tarMember } from '@repro/testkit/tar';
import type { Trap } from './trap.ts';

const octal = (value: number): string => `${value.toString(8).padStart(11, '0')}\0`;

/** An old GNU sparse member: map in the header, at most four segments. */
function old(
  segments: readonly (readonly [number, number])[],
  real: number,
  parts: { extended?: string; content?: string } = {},
): Uint8Array {
  const map = segments.map(([offset, size]) => octal(offset) + octal(size)).join('');
  return tarArchive(
    tarMember(
      { magic: 'gnu', typeflag: 'S', patch: { 386: map, 482: parts.extended ?? '\0', 483: octal(real) } },
      parts.content ?? 'abc',
    ),
  );
}

const v1 = (
  map: string,
  content: string,
  records: Record<string, string> = {},
  name = 'GNUSparseFile.0/real',
): Uint8Array =>
  tarArchive(
    paxHeader({
      'GNU.sparse.major': '1',
      'GNU.sparse.minor': '0',
      'GNU.sparse.name': 'real',
      'GNU.sparse.realsize': '4096',
      ...records,
    }),
    tarMember({ name }, map.padEnd(512, '\0') + content),
  );

const v01 = (records: Record<string, string>, content = 'abc'): Uint8Array =>
  tarArchive(paxHeader(records), tarMember({ name: 'x' }, content));

/** Sparse maps: three formats, each wrong in its own way. */
export const sparseTraps: readonly Trap[] = [
  {
    name: 'old format',
    bytes: old(
      [
        [0, 3],
        [100, 0],
      ],
      100,
    ),
    odd: ['tar/sparse'],
  },
  {
    name: 'old format with overlapping segments',
    bytes: old(
      [
        [0, 2],
        [1, 1],
      ],
      100,
    ),
    error: 'SPARSE',
  },
  { name: 'old format past the file size', bytes: old([[99, 3]], 100), error: 'SPARSE' },
  { name: 'old format with less stored than mapped', bytes: old([[0, 4]], 100), error: 'SPARSE' },
  { name: 'old format with a negative offset', bytes: old([[0, 3]], 100, {}), odd: ['tar/sparse'] },
  {
    name: 'old format going on into a block that holds nothing',
    bytes: old([[0, 3]], 100, { extended: '\x01', content: '\0'.repeat(512) }),
    error: 'SPARSE',
  },
  { name: 'version 1.0', bytes: v1('1\n0\n3\n', 'abc'), odd: ['tar/sparse'], paths: ['real'] },
  { name: 'version 1.0 with a map of letters', bytes: v1('one\n', 'abc'), error: 'SPARSE', at: 1536 },
  {
    name: 'version 1.0 with a map that does not end',
    bytes: v1('300\n'.padEnd(512, '1\n'), ''),
    error: 'SPARSE',
  },
  { name: 'version 1.0 with a count of billions', bytes: v1('9999999999\n', 'abc'), error: 'LIMIT' },
  { name: 'version 1.0 with an empty number', bytes: v1('1\n\n3\n', 'abc'), error: 'SPARSE' },
  {
    name: 'version 1.0 with bytes after the map',
    bytes: v1('1\n0\n3\nhidden', 'abc'),
    odd: ['tar/nonzero-padding', 'tar/sparse'],
  },
  { name: 'version 1.0 past the file size', bytes: v1('1\n4095\n3\n', 'abc'), error: 'SPARSE' },
  {
    name: 'version 1.0 without a name',
    bytes: tarArchive(paxHeader({ 'GNU.sparse.major': '1', 'GNU.sparse.minor': '0' }), tarMember({})),
    odd: ['tar/orphan-sparse'],
  },
  {
    name: 'version 1.0 whose pax path is no name made up for it',
    bytes: v1('1\n0\n3\n', 'abc', { path: '../../evil' }),
    odd: ['tar/pax-path-conflict', 'tar/pax-path-conflict', 'tar/sparse'],
    paths: ['real'],
  },
  {
    name: 'version 1.0 whose header has another name',
    bytes: v1('1\n0\n3\n', 'abc', { 'GNU.sparse.name': 'other' }),
    odd: ['tar/pax-path-conflict', 'tar/sparse'],
    paths: ['other'],
  },
  {
    name: 'version 1.0 in a directory, as bsdtar writes it',
    bytes: v1('1\n0\n3\n', 'abc', { 'GNU.sparse.name': 'd/real' }, './d/GNUSparseFile.0/real'),
    odd: ['tar/sparse'],
    paths: ['d/real'],
  },
  // bsdtar gives the file this size, or holes in the place of content.
  { name: 'size of star', bytes: v01({ 'SCHILY.realsize': '100' }), odd: ['tar/orphan-sparse'], at: 512 },
  { name: 'holes of Solaris', bytes: v01({ 'SUN.holesdata': ' 0 1 3' }), odd: ['tar/orphan-sparse'] },
  {
    name: 'version 2.0',
    bytes: v1('1\n0\n3\n', 'abc', { 'GNU.sparse.major': '2' }),
    odd: ['tar/orphan-sparse'],
    paths: ['GNUSparseFile.0/real'],
  },
  {
    name: 'version 0.1',
    bytes: v01({ 'GNU.sparse.size': '10', 'GNU.sparse.numblocks': '1', 'GNU.sparse.map': '0,3' }),
    odd: ['tar/sparse'],
  },
  {
    name: 'version 0.1 with half a pair',
    bytes: v01({ 'GNU.sparse.size': '10', 'GNU.sparse.numblocks': '1', 'GNU.sparse.map': '0' }),
    error: 'SPARSE',
  },
  {
    name: 'version 0.1 with a map of letters',
    bytes: v01({ 'GNU.sparse.size': '10', 'GNU.sparse.numblocks': '1', 'GNU.sparse.map': 'a,b' }),
    error: 'SPARSE',
  },
  { name: 'version 0.0', bytes: v00(['0', '3']), odd: ['tar/sparse'] },
  { name: 'version 0.0 with two offsets in a row', bytes: v00(['0']), error: 'SPARSE' },
  {
    name: 'a lone sparse record',
    bytes: v01({ 'GNU.sparse.name': 'other' }),
    odd: ['tar/orphan-sparse'],
    paths: ['x'],
  },
  {
    name: 'sparse map on a directory',
    bytes: tarArchive(
      paxHeader({ 'GNU.sparse.size': '3', 'GNU.sparse.numblocks': '1', 'GNU.sparse.map': '0,3' }),
      tarMember({ name: 'd/', typeflag: '5' }),
    ),
    error: 'SPARSE',
  },
];

function v00([offset = '', size]: readonly string[]): Uint8Array {
  const second =
    size === undefined ? paxRecord('GNU.sparse.offset', '3') : paxRecord('GNU.sparse.numbytes', size);
  const records = [
    paxRecord('GNU.sparse.size', '10'),
    paxRecord('GNU.sparse.numblocks', '1'),
    paxRecord('GNU.sparse.offset', offset),
    second,
  ];
  return tarArchive(paxHeader(Buffer.concat(records)), tarMember({ name: 'x' }, 'abc'));
}
