import { describe, expect, it } from '@jest/globals';
import { defaultTarLimits, walkTar } from '@repro/archive/tar';
import { gnuLongName, paxHeader, paxRecord, tarArchive, tarHeader, tarMember } from '@repro/testkit/tar';
import { readAll } from './read-all.ts';
import { blocks, more, old, v0, v1 } from './sparse.ts';

const file = tarMember({}, 'abc');
const threeSegments = {
  'GNU.sparse.size': '3',
  'GNU.sparse.numblocks': '3',
  'GNU.sparse.map': '0,1,1,1,2,1',
};
const threeBlocks = { content: 'x'.repeat(3 * 512) };
const limited = { code: 'ERR_REPRO_TAR_LIMIT' };

describe('limits', () => {
  it.each([
    ['entries', { entries: 2 }, tarArchive(file, tarMember({ name: 'b' }), tarMember({ name: 'c' }))],
    ['path length', { pathBytes: 100 }, tarArchive(gnuLongName('n'.repeat(101)), file)],
    [
      'link length',
      { pathBytes: 100 },
      tarArchive(gnuLongName('n'.repeat(101), 'K'), tarMember({ typeflag: '2' })),
    ],
    ['path length in bytes', { pathBytes: 100 }, tarArchive(paxHeader({ path: 'é'.repeat(51) }), file)],
    [
      'bytes of one extension',
      { extensionBytes: 100 },
      tarArchive(paxHeader({ comment: 'c'.repeat(100) }), file),
    ],
    [
      'bytes of a row of extensions',
      { extensionBytes: 100 },
      tarArchive(gnuLongName('n'.repeat(60)), gnuLongName('n'.repeat(60)), file),
    ],
    [
      'extension headers in a row',
      { extensionHeaders: 2 },
      tarArchive(...Array<Uint8Array>(3).fill(paxHeader({ a: 'b' })), file),
    ],
    [
      'bytes of all extensions',
      { totalExtensionBytes: 100 },
      tarArchive(gnuLongName('n'.repeat(60)), file, gnuLongName('n'.repeat(60)), file),
    ],
    [
      'global records',
      { extensionBytes: 300 },
      tarArchive(
        ...['a', 'b', 'c', 'd'].flatMap((key) => [
          paxHeader({ [key]: 'v'.repeat(99) }, { typeflag: 'g' }),
          file,
        ]),
      ),
    ],
    ['segments of a sparse file in its records', { sparseSegments: 2 }, v0(threeSegments)],
    ['segments of a sparse file in its data', { sparseSegments: 2 }, v1('3\n0\n1\n1\n1\n2\n1\n', 'abc')],
    [
      'segments of a sparse file of the old form',
      { sparseSegments: 2 },
      old(blocks(0, 3), 2560, threeBlocks),
    ],
    [
      'segments of a sparse file of the old form that goes on',
      { sparseSegments: 2 },
      old([], 2560, { extended: '\x01', more: more(blocks(0, 3)), ...threeBlocks }),
    ],
  ])('of %s', async (_, limits, bytes) => {
    expect((await readAll(bytes)).error).toBeUndefined();
    expect((await readAll(bytes, { limits })).error).toMatchObject(limited);
  });

  it('of an extension are held before its data is read', async () => {
    const header = tarHeader({ typeflag: 'x', size: 0o77777777777 });
    expect((await readAll(header)).error).toEqual({ code: 'ERR_REPRO_TAR_LIMIT', offset: 0 });
  });

  it('of the oddities of one member leave the first of each kind', async () => {
    const noise = '008 a=b\n'.repeat(1000);
    const told = await readAll(tarArchive(paxHeader(`${noise}${paxRecord('path', 'evil')}`), file));
    expect(told.anomalies.length).toBeLessThan(110);
    expect(told.anomalies).toContain('tar/pax-path-conflict');
  });

  it('are far above what releases hold', () => {
    expect(defaultTarLimits.entries).toBeGreaterThanOrEqual(1_000_000);
    expect(defaultTarLimits.pathBytes).toBeGreaterThan(4096);
  });
});

// What were quadratic here would not come to an end before jest's own limit of time.
describe('hostile archives are read in linear time and bounded memory', () => {
  it('a million pax records of one keyword', async () => {
    const bytes = tarArchive(
      paxHeader(Buffer.concat(Array<Buffer>(600_000).fill(paxRecord('a', 'b')))),
      file,
    );
    const { anomalies } = await readAll(bytes);
    expect(anomalies.length).toBeLessThanOrEqual(100);
  });

  it('a record with a megabyte of leading zeros', async () => {
    const bytes = tarArchive(paxHeader(`${'0'.repeat(1_000_000)}9 a=b\n`), file);
    expect((await readAll(bytes)).error?.code).toBe('ERR_REPRO_TAR_PAX');
  });

  it('pax headers and global headers by turns, each with records of their own', async () => {
    const parts: Uint8Array[] = [];
    for (let i = 0; i < 5000; i++)
      parts.push(paxHeader({ [`key${i}`]: 'v' }, { typeflag: 'g' }), tarHeader({ name: `f${i}` }));
    expect((await readAll(tarArchive(...parts))).members.length).toBe(5000);
  });

  it('long paths that differ in their last bytes', async () => {
    const deep = 'd/'.repeat(7_980);
    const parts = Array.from({ length: 2000 }, (_, i) => [
      gnuLongName(`${deep}${i}`),
      tarHeader({ magic: 'gnu' }),
    ]).flat();
    expect((await readAll(tarArchive(...parts))).members.length).toBe(2000);
  });

  it('content of eight exabytes that is passed over', async () => {
    const head = tarHeader({ magic: 'gnu', size: `\x80${'\0'.repeat(4)}\x1f${'\xff'.repeat(6)}` });
    const source = {
      size: Number.MAX_SAFE_INTEGER,
      readAt: (target: Uint8Array, at: number) => (at === 0 ? (target.set(head), 512) : 0),
    };
    await expect(walkTar(source, {})).rejects.toMatchObject({ code: 'ERR_REPRO_TAR_TRUNCATED' });
  });
});
