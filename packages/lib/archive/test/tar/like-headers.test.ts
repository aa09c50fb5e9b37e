import { describe, expect, it } from '@jest/globals';
import { gnuLongName, paxHeader, tarArchive, tarHeader } from '@repro/testkit/tar';
import { readAll } from './read-all.ts';

/** Bytes that mean something in some field: ends, digits and what is none, types, and what is no ASCII. */
const values = [0, 0x20, 0x30, 0x37, 0x39, 0x53, 0x78, 0xff];

describe.each(['ustar', 'gnu', 'v7', 'star'])('a %s header that is like the one before', (magic) => {
  it.each(['right', 'wrong'])(
    'is read as behind one that it is not like, whatever byte is changed, with a %s sum',
    async (sum) => {
      const like = tarHeader({ name: 'first', magic });
      const unlike = tarHeader({ name: 'first', magic, typeflag: '2', linkname: 'target' });
      const second = (at: number, value: number): Buffer => {
        const patch = { [at]: Uint8Array.of(value) };
        if (sum === 'right') return tarHeader({ name: 'second', magic, patch });
        const header = tarHeader({ name: 'second', magic });
        header[at] = value;
        return header;
      };
      let anomalies = 0;
      for (let at = 0; at < 512; at++) {
        for (const value of values) {
          const header = second(at, value);
          const found = await behind(like, header);
          anomalies += found.places.length;
          const isSame = JSON.stringify(found) === JSON.stringify(await behind(unlike, header));
          if (!isSame)
            expect({ at, value, ...found }).toEqual({ at, value, ...(await behind(unlike, header)) });
        }
      }
      if (sum === 'right') expect(anomalies).toBeGreaterThan(1000);
    },
  );
});

const octal = (value: number): string => `${value.toString(8).padStart(11, '0')}\0`;
const map = { 386: octal(0) + octal(0), 483: octal(9) };

it.each([
  ['a prefix', { prefix: 'prefix' }, { prefix: 'prefix' }],
  ['a sparse map', { magic: 'gnu', typeflag: 'S', patch: map }, { magic: 'gnu', patch: map }],
  ['the type of a directory', { name: 'd/', typeflag: '5' }, { typeflag: '5', size: 3 }],
  ['a name without a slash', {}, { name: 'second/' }],
  ['a name of bytes', { name: 'é' }, { name: 'ü' }],
  ['a time before 1970', { magic: 'gnu', mtime: '\xff'.repeat(12) }, { magic: 'gnu' }],
])('a header behind one with %s is read as behind any other', async (_, first, second) => {
  const header = tarHeader({ name: 'second', ...second });
  const unlike = tarHeader({ name: 'first', typeflag: '2', linkname: 'target' });
  const found = await behind(tarHeader({ name: 'first', ...first }), header);
  expect(found).toEqual(await behind(unlike, header));
  expect(found.members.length).toBe(1);
});

it.each([
  ['a pax header', paxHeader({ path: 'other', size: '0', comment: 'c' })],
  ['a global header', paxHeader({ mtime: '5' }, { typeflag: 'g' })],
  [
    'a global header and another',
    Buffer.concat([paxHeader({ mtime: '5' }, { typeflag: 'g' }), tarHeader({ name: 'next' })]),
  ],
  ['a global header of nothing', paxHeader({}, { typeflag: 'g' })],
  ['a long name', gnuLongName('other')],
])('a header with %s before it is not told by one that it is like', async (_, extension) => {
  const header = Buffer.concat([extension, tarHeader({ name: 'second' })]);
  const unlike = tarHeader({ name: 'first', typeflag: '2', linkname: 'target' });
  expect(await behind(tarHeader({ name: 'first' }), header)).toEqual(await behind(unlike, header));
});

it('names are held to their limit in headers that are alike', async () => {
  const limits = { pathBytes: 5 };
  const { error } = await readAll(tarArchive(tarHeader({ name: 'first' }), tarHeader({ name: 'second' })), {
    limits,
  });
  expect(error).toEqual({ code: 'ERR_REPRO_TAR_LIMIT', offset: 512 });
});

/** What is told of a header behind another. */
async function behind(first: Buffer, second: Buffer) {
  const { members, places, error } = await readAll(tarArchive(first, second));
  return { members: members.slice(1), places: places.filter(({ offset }) => offset >= first.length), error };
}
