import { paxHeader, paxRecord, tarArchive, tarMember } from '@repro/testkit/tar';
import { blocks, more, old, v0, v1, whole } from '../sparse.ts';
import type { Trap } from './trap.ts';

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
  // GNU tar begins each segment at a block of the archive, and ends the file with the last one; others do neither.
  {
    name: 'old format with a first part of three bytes',
    bytes: old(
      [
        [0, 3],
        [512, 512],
      ],
      1024,
      { content: 'abc'.padEnd(515, 'x') },
    ),
    odd: ['tar/sparse', 'tar/sparse-map'],
    at: 0,
  },
  {
    name: 'old format with a map that ends before the file',
    bytes: old([[0, 3]], 100),
    odd: ['tar/sparse', 'tar/sparse-map'],
  },
  {
    name: 'old format with no map of a file of zeros',
    bytes: old([], 100, { content: '' }),
    odd: ['tar/sparse', 'tar/sparse-map'],
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
  { name: 'old format with a negative offset', bytes: old([['\xff'.repeat(12), 3]], 100), error: 'SPARSE' },
  {
    name: 'old format with all places of the header taken',
    bytes: old(blocks(0, 4), 3584, { content: 'x'.repeat(4 * 512) }),
    odd: ['tar/sparse'],
  },
  {
    name: 'old format going on in two blocks, the first one full',
    bytes: old(blocks(0, 4), 26112, {
      extended: '\x01',
      more: more(blocks(4, 21), '\x01') + more(blocks(25, 1)),
      content: 'x'.repeat(26 * 512),
    }),
    odd: ['tar/sparse'],
  },
  {
    name: 'old format with bytes behind the map of a block',
    bytes: old([], 512, {
      extended: '\x01',
      more: more(blocks(0, 1), '\0hidden'),
      content: 'x'.repeat(512),
    }),
    odd: ['tar/hidden-bytes', 'tar/sparse'],
  },
  {
    name: 'old format going on into a block that holds nothing',
    bytes: old([[0, 3]], 100, { extended: '\x01', content: '\0'.repeat(512) }),
    error: 'SPARSE',
  },
  { name: 'version 1.0', bytes: v1(whole, 'abc'), odd: ['tar/sparse'], paths: ['real'] },
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
    bytes: v1(`${whole}hidden`, 'abc'),
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
    bytes: v1(whole, 'abc', { path: '../../evil' }),
    odd: ['tar/pax-path-conflict', 'tar/pax-path-conflict', 'tar/sparse'],
    paths: ['real'],
  },
  {
    name: 'version 1.0 whose header has another name',
    bytes: v1(whole, 'abc', { 'GNU.sparse.name': 'other' }),
    odd: ['tar/pax-path-conflict', 'tar/sparse'],
    paths: ['other'],
  },
  {
    name: 'version 1.0 in a directory, as bsdtar writes it',
    bytes: v1(whole, 'abc', { 'GNU.sparse.name': 'd/real' }, './d/GNUSparseFile.0/real'),
    odd: ['tar/sparse'],
    paths: ['d/real'],
  },
  // bsdtar gives the file this size, or holes in the place of content.
  { name: 'size of star', bytes: v0({ 'SCHILY.realsize': '100' }), odd: ['tar/orphan-sparse'], at: 512 },
  { name: 'holes of Solaris', bytes: v0({ 'SUN.holesdata': ' 0 1 3' }), odd: ['tar/orphan-sparse'] },
  {
    name: 'version 2.0',
    bytes: v1(whole, 'abc', { 'GNU.sparse.major': '2' }),
    odd: ['tar/orphan-sparse'],
    paths: ['GNUSparseFile.0/real'],
  },
  {
    name: 'version 0.1',
    bytes: v0({ 'GNU.sparse.size': '10', 'GNU.sparse.numblocks': '2', 'GNU.sparse.map': '0,3,10,0' }),
    odd: ['tar/sparse'],
  },
  {
    name: 'version 0.1 with half a pair',
    bytes: v0({ 'GNU.sparse.size': '10', 'GNU.sparse.numblocks': '1', 'GNU.sparse.map': '0' }),
    error: 'SPARSE',
  },
  {
    name: 'version 0.1 with a map of letters',
    bytes: v0({ 'GNU.sparse.size': '10', 'GNU.sparse.numblocks': '1', 'GNU.sparse.map': 'a,b' }),
    error: 'SPARSE',
  },
  { name: 'version 0.0', bytes: v00(['0', '3']), odd: ['tar/sparse'] },
  // The map of one version beside the records of another: Python, bsdtar and GNU tar go by one each.
  {
    name: 'version 1.0 with the size of version 0',
    bytes: v1(whole, 'abc', { 'GNU.sparse.size': '4' }),
    odd: ['tar/orphan-sparse'],
    paths: ['GNUSparseFile.0/real'],
  },
  {
    name: 'version 0.1 with the size of version 1.0',
    bytes: v0({
      'GNU.sparse.size': '3',
      'GNU.sparse.numblocks': '1',
      'GNU.sparse.map': '0,3',
      'GNU.sparse.realsize': '7',
    }),
    odd: ['tar/orphan-sparse'],
  },
  {
    name: 'version 0.1 with a map of version 0.0 too',
    bytes: v0({
      'GNU.sparse.size': '3',
      'GNU.sparse.numblocks': '1',
      'GNU.sparse.map': '0,3',
      'GNU.sparse.offset': '0',
      'GNU.sparse.numbytes': '3',
    }),
    odd: ['tar/orphan-sparse'],
  },
  // Python then looks for the next member behind the file's whole size, or from the end of the map.
  {
    name: 'version 1.0 with the stored size in a record',
    bytes: v1(whole, 'abc', { size: '515' }),
    odd: ['tar/pax-size-conflict', 'tar/sparse'],
    paths: ['real'],
  },
  { name: 'version 0.0 with two offsets in a row', bytes: v00(['0']), error: 'SPARSE' },
  {
    name: 'a lone sparse record',
    bytes: v0({ 'GNU.sparse.name': 'other' }),
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
    paxRecord('GNU.sparse.size', '3'),
    paxRecord('GNU.sparse.numblocks', '1'),
    paxRecord('GNU.sparse.offset', offset),
    second,
  ];
  return tarArchive(paxHeader(Buffer.concat(records)), tarMember({ name: 'x' }, 'abc'));
}
