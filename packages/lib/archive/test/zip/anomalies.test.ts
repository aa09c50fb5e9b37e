import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { type ZipAnomalyCode, zipAnomalies } from '@repro/archive/zip';
import type { JsonObject } from '@repro/core';
import { endRecord, extra, u32, u64, zip } from './build.ts';
import { read } from './read.ts';

const unicodePath = (name: string, path: string): Buffer =>
  extra(0x7075, Buffer.concat([Buffer.from([1]), u32(crc32(name)), Buffer.from(path)]));

const LINK = (0o120777 << 16) >>> 0;
const FILE = (0o100644 << 16) >>> 0;

/** The record of ASi, of which unzip takes the mode alone. */
const unixMode = (mode: number): Buffer =>
  extra(0x756e, Buffer.concat([u32(0), Buffer.from([mode & 0xff, mode >> 8])]));

/** What `bsdtar --options zip:experimental` writes: of which system an entry is, and its external attributes. */
const attributes = (external: number, host = 3): Buffer =>
  extra(0x6c78, Buffer.concat([Buffer.from([0b101, 20, host]), u32(external)]));

/** An oddity: its place, what was found there, and the entry, the first one unless another is named; null for the archive. */
type Told = readonly [code: ZipAnomalyCode, offset: number, data: JsonObject, entry?: number | null];

/** One archive for each oddity, and all that reading it tells. */
const cases: readonly [Buffer, ...Told[]][] = [
  [zip([], { comment: 'hi' }), ['zip/comment', 22, { length: 2 }, null]],
  [zip([{}], { count: 2 }), ['zip/count', 78, { expected: 1, found: 2 }, null]],
  [zip([{ content: 'abc', crc: 1 }]), ['zip/crc', 31, { expected: 891568578, found: 1 }]],
  [
    zip([{ content: 'abc', method: 8, data: Buffer.concat([deflateRawSync('abc'), Buffer.from('x')]) }]),
    ['zip/data-tail', 36, { length: 1 }],
  ],
  [
    zip([{ content: 'abc', flags: 8, behind: u32(0x08074b50, 1, 2, 3) }]),
    ['zip/descriptor', 34, { crc32: 891568578, size: 3 }],
  ],
  [zip([{ name: 'a/', content: 'x' }]), ['zip/dir-content', 57, { size: 1 }]],
  [
    zip([{ name: 'a/', external: 0o100644 * 0x10000 }]),
    ['zip/dir-conflict', 32, { name: true, mode: 'file', attribute: false }],
  ],
  [zip([{}], { behindDirectory: Buffer.from('hidden') }), ['zip/directory-tail', 78, { length: 6 }, null]],
  [zip([{ name: 'a/.' }]), ['zip/dir-conflict', 33, { name: false, mode: 'none', attribute: false }]],
  [zip([{ content: 'a' }, { content: 'b' }]), ['zip/duplicate-path', 111, { path: 'a' }, 1]],
  [
    zip([], { comment: endRecord({}) }),
    ['zip/end-several', 0, { chosen: 22 }, null],
    ['zip/directory-tail', 0, { length: 22 }, null],
  ],
  // bsdtar takes the mode of a symlink from there, in either header; every other reader sees a file.
  [
    zip([{ content: '/etc', extra: attributes(LINK), local: { extra: Buffer.alloc(0) } }]),
    ['zip/extra-attributes', 86, { host: 3, external: 2717843456 }],
  ],
  [
    zip([{ content: '/etc', extra: Buffer.alloc(0), local: { extra: attributes(LINK) } }]),
    ['zip/extra-attributes', 35, { host: 3, external: 2717843456 }],
  ],
  [
    zip([{ content: '/etc', extra: unixMode(0o120777), local: { extra: Buffer.alloc(0) } }]),
    ['zip/extra-attributes', 86, { mode: 41471 }],
  ],
  [
    zip([{ external: FILE, extra: attributes(FILE, 0), local: { extra: Buffer.alloc(0) } }]),
    ['zip/extra-attributes', 82, { host: 0, external: 2175008768 }],
  ],
  [
    zip([{ extra: extra(0x6c78, Buffer.from([0x80])), local: { extra: Buffer.alloc(0) } }]),
    ['zip/extra-attributes', 82, {}],
  ],
  [
    zip([{ extra: Buffer.alloc(3) }]),
    ['zip/extra-form', 81, { length: 3 }],
    ['zip/extra-form', 31, { length: 3 }],
  ],
  [
    zip([{ extra: Buffer.concat([extra(9, u32(1)), extra(9, u32(2))]), local: { extra: Buffer.alloc(0) } }]),
    ['zip/extra-repeated', 86, { id: 9 }],
  ],
  [zip([{ behind: Buffer.from('between') }, { name: 'b' }]), ['zip/gap', 31, { length: 7 }, null]],
  [zip([{ host: 0, content: 'x', external: (0o120777 << 16) >>> 0 }]), ['zip/link-host', 32, { host: 0 }]],
  [zip([{ host: 19, content: 'x', external: LINK }]), ['zip/link-host', 32, { host: 19 }]],
  [zip([{ content: 'abc', local: { crc: 5 } }]), ['zip/local-crc', 14, { expected: 891568578, found: 5 }]],
  [zip([{ local: { flags: 0x800 } }]), ['zip/local-flags', 6, { expected: 0, found: 2048 }]],
  [zip([{ local: { method: 8 } }]), ['zip/local-method', 8, { expected: 0, found: 8 }]],
  [zip([{ local: { name: '../a' } }]), ['zip/local-name', 30, { expected: 'a', found: '../a' }]],
  [
    zip([{ content: 'abc', local: { compressedSize: 2 } }]),
    ['zip/local-size', 18, { field: 'compressedSize', expected: 3, found: 2 }],
  ],
  [
    zip([{ content: 'abc', local: { size: 4 } }]),
    ['zip/local-size', 22, { field: 'size', expected: 3, found: 4 }],
  ],
  [zip([{ local: { time: 1 } }]), ['zip/local-time', 10, { expected: 0, found: 1 }]],
  [zip([{ name: '' }]), ['zip/name-empty', 76, {}]],
  [zip([{ name: 'ü' }]), ['zip/name-encoding', 78, {}]],
  [zip([{ name: Buffer.from([0xff]), flags: 0x800 }]), ['zip/name-not-utf8', 77, {}]],
  // unzip writes the file "a".
  [zip([{ name: 'd;1/a;12' }]), ['zip/name-version', 84, {}]],
  [zip([{ name: 'a;' }]), ['zip/name-version', 78, {}]],
  [
    zip([{ content: '', method: 8, data: Buffer.from([0xf9, 0, 0, 0xff, 0xff]) }]),
    ['zip/nonzero-padding', 31, {}],
  ],
  [
    zip([{ content: 'abc' }, { name: 'a', content: 'abc', localOffset: 0 }]),
    ['zip/overlap', 0, { shared: 34 }, 1],
    ['zip/gap', 34, { length: 34 }, null],
    ['zip/duplicate-path', 115, { path: 'a' }, 1],
  ],
  [
    zip([{}], { before: Buffer.from('#!/bin/sh\n'), relative: true }),
    ['zip/prepended-data', 0, { length: 10 }, null],
  ],
  [zip([{ content: 'abc', method: 8, size: 2 }]), ['zip/size', 31, { expected: 2, found: 'more' }]],
  [
    zip([{ content: 'abc', size: 2 }]),
    ['zip/stored-size', 54, { expected: 2, found: 3 }],
    ['zip/size', 31, { expected: 2, found: 'more' }],
  ],
  [zip([{}], { trailing: Buffer.from('more') }), ['zip/trailing-data', 100, { length: 4 }, null]],
  [zip([{ extra: unicodePath('a', '../b') }]), ['zip/unicode-path', 90, { path: '../b' }]],
  [
    zip([{ extra: unicodePath('other', 'a') }]),
    ['zip/unicode-path-stale', 92, { path: 'a' }],
    ['zip/unicode-path-stale', 35, { path: 'a' }],
  ],
  [
    zip([{ content: 'abc', extra: extra(1, u64(3)), local: { extra: Buffer.alloc(0) } }]),
    ['zip/zip64-unneeded', 85, {}],
  ],
  [
    zip64({ count: 1 }),
    ['zip/zip64-unneeded', 56, {}, null],
    ['zip/zip64-conflict', 76, { field: 'count', expected: 0, found: 1 }, null],
  ],
];

/** An archive without entries whose end record and zip64 end record need not agree. */
function zip64({ count }: { count: number }): Buffer {
  const end64 = Buffer.concat([u32(0x06064b50), u64(44), u32(0x002d002d, 0, 0), u64(0, 0, 0, 0)]);
  const locator = Buffer.concat([u32(0x07064b50, 0), u64(0), u32(1)]);
  return Buffer.concat([end64, locator, endRecord({ count })]);
}

describe('each oddity of a zip archive', () => {
  it.each(cases.map((row) => [row[1][0], row] as const))(
    '%s is told, with its place and what was found',
    async (_, [bytes, ...told]) => {
      const { anomalies } = await read(bytes);
      expect(anomalies.map(({ code, offset, data, entry = null }) => [code, offset, data, entry])).toEqual(
        told.map(([code, offset, data, entry = 0]) => [code, offset, data, entry]),
      );
    },
  );

  it('has a case here, or is told before an error', () => {
    const told = new Set<string>(cases.flatMap(([, ...all]) => all.map(([code]) => code)));
    const others = Object.keys(zipAnomalies).filter((code) => !told.has(code));
    expect(others).toEqual(['zip/encrypted', 'zip/method']);
  });

  it('takes attributes that both records have, and names with semicolons elsewhere, for nothing odd', async () => {
    const { anomalies } = await read(
      zip([
        { name: 'd;1/a', external: FILE, extra: attributes(FILE) },
        { name: 'b', external: FILE, extra: unixMode(FILE >>> 16) },
        { name: 'c', extra: extra(0x756e, u32(0)) },
        { name: 'a;b' },
        { name: 'd;1/', external: 0 },
      ]),
    );
    expect(anomalies).toEqual([]);
  });

  describe('a data descriptor within stored content', () => {
    const inner = Buffer.from('inner');
    const early = Buffer.concat([inner, u32(0x08074b50, crc32(inner), inner.length, inner.length)]);
    const stored = async (content: Buffer, flags = 8): Promise<unknown> => {
      const behind =
        flags === 8 ? u32(0x08074b50, crc32(content), content.length, content.length) : Buffer.alloc(0);
      const { anomalies } = await read(zip([{ name: 'a', content, flags, behind }]));
      return anomalies.map(({ code, offset }) => [code, offset]);
    };

    it.each([0, 1, 7, 64 * 1024 - 8, 3 * 64 * 1024])(
      'is told, %d bytes after another one that is wrong',
      async (gap) => {
        const before = Buffer.concat([u32(0x08074b50, 1, 0, 0), Buffer.alloc(gap)]);
        const right = u32(0x08074b50, crc32(before), before.length, before.length);
        expect(await stored(Buffer.concat([before, right, inner]))).toEqual([
          ['zip/descriptor', 31 + before.length],
        ]);
      },
    );

    it('is told, and not where the length of the content is known before', async () => {
      expect(await stored(early)).toEqual([['zip/descriptor', 31 + inner.length]]);
      expect(await stored(early, 0)).toEqual([]);
    });

    it('of an archive within is none', async () => {
      const whole = zip([{ content: inner, flags: 8, behind: early.subarray(inner.length) }]);
      expect(await stored(whole)).toEqual([]);
    });
  });

  it('gives the other names that readers may use', async () => {
    const both = zip([{ extra: unicodePath('a', '../b'), local: { name: 'c' } }]);
    const { archive, anomalies } = await read(both);
    expect(archive.entries[0]?.otherPaths).toEqual(['../b', 'c']);
    expect(anomalies.map(({ code, offset }) => [code, offset])).toEqual([
      ['zip/unicode-path', 90],
      ['zip/local-name', 30],
      ['zip/unicode-path-stale', 35],
    ]);
  });

  it('tells a path that only the local header has', async () => {
    const { anomalies } = await read(
      zip([{ extra: Buffer.alloc(0), local: { extra: unicodePath('a', '../b') } }]),
    );
    expect(anomalies).toEqual([{ code: 'zip/unicode-path', offset: 30, data: { path: '../b' }, entry: 0 }]);
  });

  it('tells no more ends of the archive than anybody looks at', async () => {
    let end = endRecord({});
    for (let i = 0; i < 1000; i++) end = endRecord({ comment: end });
    const { anomalies } = await read(end);
    expect(anomalies.filter(({ code }) => code === 'zip/end-several')).toHaveLength(99);
  });

  it('does not take the end record of a stored archive for a second one', async () => {
    const inner = zip([{ content: 'inner' }]);
    const { anomalies } = await read(zip([{ name: 'inner.zip', content: inner }]));
    expect(anomalies).toEqual([]);
  });

  it('finds the end in spite of a comment that ends like an archive', async () => {
    const outer = zip([{ content: 'outer' }], { comment: zip([{ name: 'inner' }]) });
    const { anomalies } = await read(outer).catch(() => ({ anomalies: [{ code: 'error' }] }));
    expect(anomalies.map(({ code }) => code)).toContain('zip/end-several');
  });
});
