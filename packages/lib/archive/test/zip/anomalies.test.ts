import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { type ZipAnomalyCode, zipAnomalies } from '@repro/archive/zip';
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

/** One archive for each oddity, and the codes that reading it tells. */
const cases: readonly [ZipAnomalyCode, Buffer, (readonly ZipAnomalyCode[])?][] = [
  ['zip/comment', zip([], { comment: 'hi' })],
  ['zip/count', zip([{}], { count: 2 })],
  ['zip/crc', zip([{ content: 'abc', crc: 1 }])],
  [
    'zip/data-tail',
    zip([{ content: 'abc', method: 8, data: Buffer.concat([deflateRawSync('abc'), Buffer.from('x')]) }]),
  ],
  ['zip/descriptor', zip([{ content: 'abc', flags: 8, behind: u32(0x08074b50, 1, 2, 3) }])],
  ['zip/dir-content', zip([{ name: 'a/', content: 'abc' }])],
  ['zip/dir-conflict', zip([{ name: 'a/', external: 0o100644 * 0x10000 }])],
  ['zip/directory-tail', zip([{}], { behindDirectory: Buffer.from('hidden') })],
  ['zip/dir-conflict', zip([{ name: 'a/.' }])],
  ['zip/duplicate-path', zip([{ content: 'a' }, { content: 'b' }])],
  ['zip/end-several', zip([], { comment: endRecord({}) }), ['zip/end-several', 'zip/directory-tail']],
  // bsdtar takes the mode of a symlink from there, in either header; every other reader sees a file.
  [
    'zip/extra-attributes',
    zip([{ content: '/etc', extra: attributes(LINK), local: { extra: Buffer.alloc(0) } }]),
  ],
  [
    'zip/extra-attributes',
    zip([{ content: '/etc', extra: Buffer.alloc(0), local: { extra: attributes(LINK) } }]),
  ],
  [
    'zip/extra-attributes',
    zip([{ content: '/etc', extra: unixMode(0o120777), local: { extra: Buffer.alloc(0) } }]),
  ],
  [
    'zip/extra-attributes',
    zip([{ external: FILE, extra: attributes(FILE, 0), local: { extra: Buffer.alloc(0) } }]),
  ],
  [
    'zip/extra-attributes',
    zip([{ extra: extra(0x6c78, Buffer.from([0x80])), local: { extra: Buffer.alloc(0) } }]),
  ],
  ['zip/extra-form', zip([{ extra: Buffer.alloc(3) }]), ['zip/extra-form', 'zip/extra-form']],
  [
    'zip/extra-repeated',
    zip([{ extra: Buffer.concat([extra(9, u32(1)), extra(9, u32(2))]), local: { extra: Buffer.alloc(0) } }]),
  ],
  ['zip/gap', zip([{ behind: Buffer.from('between') }, { name: 'b' }])],
  ['zip/link-host', zip([{ host: 0, content: 'x', external: (0o120777 << 16) >>> 0 }])],
  ['zip/link-host', zip([{ host: 19, content: 'x', external: LINK }])],
  ['zip/local-crc', zip([{ content: 'abc', local: { crc: 5 } }])],
  ['zip/local-flags', zip([{ local: { flags: 0x800 } }])],
  ['zip/local-method', zip([{ local: { method: 8 } }])],
  ['zip/local-name', zip([{ local: { name: '../a' } }])],
  ['zip/local-size', zip([{ content: 'abc', local: { size: 4 } }])],
  ['zip/local-time', zip([{ local: { time: 1 } }])],
  ['zip/name-empty', zip([{ name: '' }])],
  ['zip/name-encoding', zip([{ name: 'ü' }])],
  ['zip/name-not-utf8', zip([{ name: Buffer.from([0xff]), flags: 0x800 }])],
  // unzip writes the file "a".
  ['zip/name-version', zip([{ name: 'd;1/a;12' }])],
  ['zip/name-version', zip([{ name: 'a;' }])],
  ['zip/nonzero-padding', zip([{ content: '', method: 8, data: Buffer.from([0xf9, 0, 0, 0xff, 0xff]) }])],
  [
    'zip/overlap',
    zip([{ content: 'abc' }, { name: 'a', content: 'abc', localOffset: 0 }]),
    ['zip/overlap', 'zip/gap', 'zip/duplicate-path'],
  ],
  ['zip/prepended-data', zip([{}], { before: Buffer.from('#!/bin/sh\n'), relative: true })],
  ['zip/size', zip([{ content: 'abc', method: 8, size: 2 }])],
  ['zip/stored-size', zip([{ content: 'abc', size: 2 }]), ['zip/stored-size', 'zip/size']],
  ['zip/trailing-data', zip([{}], { trailing: Buffer.from('more') })],
  ['zip/unicode-path', zip([{ extra: unicodePath('a', '../b') }]), ['zip/unicode-path']],
  [
    'zip/unicode-path-stale',
    zip([{ extra: unicodePath('other', 'a') }]),
    ['zip/unicode-path-stale', 'zip/unicode-path-stale'],
  ],
  [
    'zip/zip64-unneeded',
    zip([{ content: 'abc', extra: extra(1, u64(3)), local: { extra: Buffer.alloc(0) } }]),
  ],
  ['zip/zip64-conflict', zip64({ count: 1 }), ['zip/zip64-unneeded', 'zip/zip64-conflict']],
];

/** An archive without entries whose end record and zip64 end record need not agree. */
function zip64({ count }: { count: number }): Buffer {
  const end64 = Buffer.concat([u32(0x06064b50), u64(44), u32(0x002d002d, 0, 0), u64(0, 0, 0, 0)]);
  const locator = Buffer.concat([u32(0x07064b50, 0), u64(0), u32(1)]);
  return Buffer.concat([end64, locator, endRecord({ count })]);
}

describe('each oddity of a zip archive', () => {
  it.each(cases)('%s is told', async (code, bytes, all = [code]) => {
    const { anomalies } = await read(bytes);
    expect(anomalies.map((anomaly) => anomaly.code)).toEqual(all);
    for (const { offset } of anomalies) expect(offset).toBeLessThanOrEqual(bytes.length);
  });

  it('has a case here, or is told before an error', () => {
    const told = new Set(cases.map(([code]) => code));
    const others = Object.keys(zipAnomalies).filter((code) => !told.has(code as ZipAnomalyCode));
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
    const { archive } = await read(both);
    expect(archive.entries[0]?.otherPaths).toEqual(['../b', 'c']);
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
