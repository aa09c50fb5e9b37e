import { crc32 } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { readZip } from '@repro/archive/zip';
import { endRecord, extra, u32, u64, zip } from './build.ts';
import { failure, read } from './read.ts';

describe('readZip', () => {
  it('reads entries, kinds and contents', async () => {
    const { archive, contents, anomalies } = await read(
      zip([
        { name: 'd/', external: 0o40755 * 0x10000 + 0x10 },
        { name: 'd/f', content: 'hello hello hello', method: 8, external: 0o100644 * 0x10000 },
        { name: 'd/l', content: 'f', external: (0o120777 << 16) >>> 0 },
        { name: 'plain', content: 'x', host: 0 },
      ]),
    );
    expect(anomalies).toEqual([]);
    expect(archive.entries.map(({ path, kind, mode }) => [path, kind, mode])).toEqual([
      ['d/', 'dir', 0o40755],
      ['d/f', 'file', 0o100644],
      ['d/l', 'symlink', 0o120777],
      ['plain', 'file', undefined],
    ]);
    expect(contents).toEqual(['', 'hello hello hello', 'f', 'x']);
    expect(archive.size).toBe(19);
  });

  it('reads an archive without entries', async () => {
    expect(await read(zip([]))).toMatchObject({ contents: [], anomalies: [] });
  });

  it('reads data descriptors in all four forms', async () => {
    const crc = crc32('abc');
    for (const behind of [
      u32(0x08074b50, crc, 3, 3),
      u32(crc, 3, 3),
      Buffer.concat([u32(0x08074b50, crc), u64(3, 3)]),
      Buffer.concat([u32(crc), u64(3, 3)]),
    ]) {
      const entry = { content: 'abc', flags: 8, local: { crc: 0, size: 0, compressedSize: 0 }, behind };
      const { anomalies, contents } = await read(zip([entry, { name: 'b', content: 'next' }]));
      expect({ anomalies, contents }).toEqual({ anomalies: [], contents: ['abc', 'next'] });
    }
  });

  it('reads zip64 sizes, offsets and end records', async () => {
    const wide = { size: 0xffffffff, compressedSize: 0xffffffff };
    const entry = { content: 'abc', ...wide, extra: extra(1, u64(3, 3)) };
    const plain = zip([entry]);
    const directory = plain.length - 22;
    const end64 = Buffer.concat([
      u32(0x06064b50),
      u64(44),
      u32(0x002d002d, 0, 0),
      u64(1, 1),
      u64(46 + 1 + 20, directory - 67),
    ]);
    const locator = Buffer.concat([u32(0x07064b50, 0), u64(directory), u32(1)]);
    const end = endRecord({
      count: 0xffff,
      directorySize: 0xffffffff,
      directoryOffset: 0xffffffff,
      disk: 0xffff,
    });
    const bytes = Buffer.concat([plain.subarray(0, directory), end64, locator, end]);
    const { anomalies, contents } = await read(bytes);
    expect({ anomalies, contents }).toEqual({ anomalies: [], contents: ['abc'] });
    const shifted = await read(Buffer.concat([Buffer.from('#!/bin/sh\n'), bytes]));
    expect(shifted).toMatchObject({
      contents: ['abc'],
      anomalies: [{ code: 'zip/prepended-data', data: { length: 10 } }],
    });
  });

  it('decodes names as UTF-8 where they are valid, else by code page 437', async () => {
    const { archive } = await read(
      zip([
        { name: 'é', flags: 0x800 },
        { name: 'ü' },
        { name: Buffer.from([0x81, 0x2f, 0x61]) },
        { name: Buffer.from([0xff]), flags: 0x800 },
      ]),
    );
    expect(
      archive.entries.map(({ path, rawPath, otherPaths }) => ({
        path,
        raw: rawPath && [...rawPath],
        otherPaths,
      })),
    ).toEqual([
      { path: 'é', raw: undefined, otherPaths: [] },
      { path: 'ü', raw: undefined, otherPaths: ['├╝'] },
      { path: 'ü/a', raw: [0x81, 0x2f, 0x61], otherPaths: [] },
      { path: '\u00a0', raw: [0xff], otherPaths: [] },
    ]);
  });

  it('refuses what is ambiguous or hidden when nobody listens, and passes what is odd', async () => {
    const twice = zip([{ content: 'a' }, { content: 'b' }]);
    await expect(readZip(twice)).rejects.toMatchObject({ code: 'ERR_REPRO_ZIP_AMBIGUOUS' });
    await expect(readZip(zip([{ comment: 'odd' }]))).resolves.toMatchObject({ size: 0 });
  });
});

/** An archive without entries whose directory is said to be on another part. */
function otherDisk(end: Buffer): Buffer {
  end[6] = 1;
  return end;
}

describe('the errors of readZip', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'END no end of central directory, at byte 0'],
    ['another format', Buffer.from('hello, this is some text'), 'END no end of central directory'],
    ['one part of several', zip([], { disk: 1 }), 'END the archive is one part of several, at byte 4'],
    ['a directory on another part', otherDisk(zip([])), 'END the archive is one part of several, at byte 4'],
    [
      'a zip64 locator with nothing before it',
      Buffer.concat([u32(0x07064b50, 0), u64(0), u32(1), zip([])]),
      'END no zip64 end record where its locator points, at byte 8',
    ],
    [
      'a comment past the end',
      zip([], { commentLength: 5 }),
      'END a comment of 5 bytes runs past the end of the file',
    ],
    ['a directory past its end', zip([{}], { directorySize: 1000 }), 'END a directory of 1000 bytes at'],
    ['a directory elsewhere', zip([{}], { directoryOffset: 3 }), 'LOCAL no local header of entry 0'],
    ['no local header', zip([{ localOffset: 1 }]), 'LOCAL no local header of entry 0'],
    ['a local header past the file', zip([{ localOffset: 70_000 }]), 'LOCAL no local header of entry 0'],
    ['an unknown method', zip([{ method: 12 }]), 'METHOD entry 0 has method 12'],
    ['encrypted content', zip([{ flags: 1, content: 'x' }]), 'ENCRYPTED entry 0 is encrypted'],
    [
      'invalid deflate data',
      zip([{ method: 8, data: Buffer.from([7]), size: 3 }]),
      'DATA invalid deflate data',
    ],
  ])('names %s', async (_, bytes, message) => {
    expect(await failure(bytes)).toEqual(expect.stringContaining(message));
  });

  it('ends every truncation in a coded error', async () => {
    const file = zip([
      { name: 'a', content: 'hello' },
      { name: 'b', content: 'hello hello', method: 8 },
    ]);
    for (let length = 0; length < file.length; length++) {
      expect([length, await failure(file.subarray(0, length))]).toEqual([
        length,
        expect.stringMatching(/^[A-Z]+ /),
      ]);
    }
  });
});

describe('the limits of readZip', () => {
  it('count entries, bytes of the directory and declared content', async () => {
    const three = zip(['a', 'b', 'c'].map((name) => ({ name, content: 'xyz' })));
    expect(await failure(three, { limits: { entries: 3, output: 9, directory: 141 } })).toBe('none');
    expect(await failure(three, { limits: { entries: 2 } })).toMatch(/^LIMIT 3 entries, expected at most 2/);
    expect(await failure(three, { limits: { output: 8 } })).toMatch(/^LIMIT content of more than 8 bytes/);
    expect(await failure(three, { limits: { directory: 140 } })).toMatch(/^LIMIT a directory of 141 bytes/);
  });

  it('count the entries that are there, not those the end record admits', async () => {
    const three = zip(
      ['a', 'b', 'c'].map((name) => ({ name })),
      { count: 1 },
    );
    expect(await failure(three, { limits: { entries: 2 } })).toMatch(/^LIMIT more than 2 entries/);
  });

  it('end the reading of a directory at the first entry too many', async () => {
    const many = zip(
      Array.from({ length: 50 }, () => ({ name: '' })),
      { count: 1 },
    );
    let told = 0;
    const options = { limits: { entries: 10 }, anomaly: () => void told++ };
    await expect(readZip(many, options)).rejects.toMatchObject({ code: 'ERR_REPRO_ZIP_LIMIT' });
    expect(told).toBe(10);
  });

  it('stop a bomb before anything is inflated', async () => {
    const bomb = zip([{ method: 8, data: Buffer.alloc(1000), size: 0xfffffffe }]);
    expect(await failure(bomb)).toMatch(/^RATIO expands to more than 250 times its size/);
  });

  it('do not inflate far beyond a size that lies', async () => {
    const content = Buffer.alloc(4_000_000);
    const { anomalies } = await read(zip([{ content, method: 8, size: 10 }]));
    expect(anomalies).toMatchObject([{ code: 'zip/size', data: { expected: 10, found: 'more' } }]);
  });
});
