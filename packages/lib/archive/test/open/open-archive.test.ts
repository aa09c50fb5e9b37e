import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { type ArchiveSource, type OpenOptions, openArchive, sniff, spool } from '@repro/archive';
import { isCompressed } from '@repro/archive/sniff';
import { readZip } from '@repro/archive/zip';
import { asChunks, collect, isReproError } from '@repro/core';
import { temporaryDirectory } from '@repro/testkit';
import { tarHeader } from '@repro/testkit/tar';
import { cut } from '../gzip/build.ts';
import { plain } from '../xz/build.ts';
import { zip } from '../zip/build.ts';
import { small, smallGzip, tar } from './archives.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const smallZip = zip([{ name: 'a', content: 'content' }]);
/** A Zstandard frame that holds `bytes` in raw blocks. */
const zstd = (bytes: Uint8Array): Buffer => {
  const block = Buffer.alloc(3);
  block.writeUIntLE((bytes.length << 3) | 1, 0, 3);
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x38]), block, bytes]);
};
/** An .xz file that holds `bytes` in one chunk. */
const xz = (bytes: Uint8Array): Buffer => plain(Buffer.from(bytes).toString('latin1'));

async function failure(source: ArchiveSource, options: OpenOptions = {}): Promise<string> {
  try {
    const opened = await openArchive(source, options);
    if ('tar' in opened) await collect(opened.tar, 2 ** 30);
    return 'none';
  } catch (error) {
    if (!isReproError(error)) throw error;
    return `${error.code} ${error.message}`;
  }
}

it('reads what a stream of a part of a file gives, and not the file', async () => {
  const file = path.join(await temporaryDirectory(), 'file');
  writeFileSync(file, Buffer.concat([Buffer.from('before'), small]));
  const opened = await openArchive(createReadStream(file, { start: 6 }), { digest: true });
  const content = 'tar' in opened ? await collect(opened.tar, 2 ** 30) : undefined;
  expect(content && small.equals(content)).toBe(true);
  expect((await opened.digest()).sha256).toBe(sha256(small));
});

describe('sniff', () => {
  it.each([
    ['gzip', smallGzip],
    ['zip', smallZip],
    ['zip', zip([])],
    ['zstd', zstd(small)],
    ['zstd', Buffer.from([0x53, 0x2a, 0x4d, 0x18])],
    ['xz', xz(small)],
    ['xz', xz(small).subarray(0, 6)],
    ['unknown', xz(small).subarray(0, 5)],
    ['tar', small],
    ['tar', Buffer.alloc(1024)],
    ['tar', tar({ name: 'old', magic: 'v7' })],
    ['tar', tar({ name: '', magic: 'v7' })],
    ['unknown', Buffer.alloc(1024).fill(1, 511, 512)],
    ['unknown', tar({ name: 'old', magic: 'v7', checksum: 'bad' })],
    ['tar', tar({ name: 'damaged', checksum: 'bad' })],
    ['unknown', small.subarray(0, 511)],
    ['unknown', Buffer.from('#!/bin/sh')],
    ['unknown', Buffer.alloc(0)],
  ])('tells %s', (expected, bytes) => {
    expect(sniff(bytes)).toBe(expected);
  });

  it('tells which formats are another file made smaller', () => {
    const formats = ['gzip', 'zstd', 'xz', 'zip', 'tar', 'unknown'];
    expect(formats.filter(isCompressed)).toEqual(['gzip', 'zstd', 'xz']);
  });

  it.each(['1f8b', '28b52ffd', '502a4d18', '5f2a4d18', 'fd377a585a00', '504b0304', '504b0506'])(
    'tells nothing by a part of the magic %s',
    (hex) => {
      const magic = Buffer.from(hex, 'hex');
      expect(sniff(magic)).not.toBe('unknown');
      magic.forEach((byte, i) => {
        const other = Buffer.from(magic);
        other[i] = byte ^ 0x80;
        expect([i, sniff(other)]).toEqual([i, 'unknown']);
      });
    },
  );
});

describe('a file that begins as another one and as tar', () => {
  /** A tar header whose name begins a gzip file with nothing but an extra field; `sum` stands in the place of its sum. */
  function both(sum: (right: number) => string): Buffer {
    const header = tarHeader({
      name: Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 2, 3, 0xf4, 1]),
      uname: 'é',
    });
    const right = Number.parseInt(header.toString('latin1', 148, 154), 8);
    header.write(sum(right).padEnd(8, '\0'), 148, 'latin1');
    return Buffer.concat([header, gzipSync(small).subarray(10)]);
  }
  const octal = (sum: number): string => sum.toString(8).padStart(6, '0');

  it.each<[string, (right: number) => string]>([
    ['as POSIX has it', octal],
    ['after a blank, with bytes behind it', (right) => `\t${right.toString(8)}\0x`],
    ['of signed bytes', (right) => octal(right - 4 * 256)],
    ['in base-256', (right) => `\x80${'\0'.repeat(5)}${String.fromCharCode(right >> 8, right & 0xff)}`],
    ['in base-64', (right) => `+${Buffer.from([0, right >> 8, right & 0xff]).toString('base64')}`],
  ])('is refused: the sum %s', async (_, sum) => {
    const file = both(sum);
    expect(await failure(file)).toMatch(
      'ERR_REPRO_ARCHIVE_FORMAT readers disagree whether it is gzip or tar',
    );
    expect(await failure(cut(file, 100))).toMatch('ERR_REPRO_ARCHIVE_FORMAT readers disagree');
  });

  it.each<[string, (right: number) => string]>([
    ['another number', (right) => octal(right + 1)],
    ['another number in base-256', (right) => `\x80${'\0'.repeat(6)}${String.fromCharCode(right & 0xff)}`],
    ['none', () => 'right'],
  ])('is read when its sum is %s', async (_, sum) => {
    expect(await failure(both(sum))).toBe('none');
  });
});

it('refuses a zip archive that begins as tar too', async () => {
  const file = zip([{ local: { extra: Buffer.alloc(600) } }]);
  const sum = file.subarray(0, 512).reduce((total, byte) => total + byte, 8 * 0x20);
  for (const [stored, expected] of [
    [sum, 'ERR_REPRO_ARCHIVE_FORMAT readers disagree whether it is zip or tar'],
    [sum + 1, 'none'],
  ] as const) {
    file.write(stored.toString(8).padStart(6, '0'), 148, 'latin1');
    expect(await failure(file)).toMatch(expected);
  }
});

describe('openArchive of a large archive, with its digest', () => {
  const content = Buffer.concat([
    tar({ name: 'a', size: 20_000_000 }).subarray(0, 512),
    randomBytes(20_000_000),
  ]);

  it.each(['bytes', 'path', 'gzip'])('reads it once and hashes it beside: %s', async (how) => {
    const directory = await temporaryDirectory();
    const file = path.join(directory, 'a');
    const given = how === 'gzip' ? gzipSync(content, { level: 0 }) : content;
    writeFileSync(file, given);
    const opened = await openArchive(how === 'bytes' ? cut(given, 99_999) : { path: file }, { digest: true });
    const hash = createHash('sha256');
    if ('tar' in opened) for await (const piece of opened.tar) hash.update(piece);
    expect(hash.digest('hex')).toBe(sha256(content));
    expect(await opened.digest()).toEqual({ sha256: sha256(given), size: given.length });
    opened.close();
  });

  it('does not take the memory of a short first piece for that of the next ones', async () => {
    const members = [content.subarray(0, 100), content.subarray(100)];
    const given = Buffer.concat(members.map((part) => gzipSync(part, { level: 0 })));
    const opened = await openArchive(given, { digest: true, anomaly() {} });
    const hash = createHash('sha256');
    if ('tar' in opened) for await (const piece of opened.tar) hash.update(piece);
    expect(hash.digest('hex')).toBe(sha256(content));
  });

  it('stops when it is told to', async () => {
    const file = path.join(await temporaryDirectory(), 'a');
    writeFileSync(file, content);
    const signal = AbortSignal.abort(new Error('enough'));
    const opened = await openArchive({ path: file }, { digest: true, signal });
    await expect(collect((opened as { tar: AsyncIterable<Uint8Array> }).tar, 2 ** 30)).rejects.toThrow(
      'enough',
    );
    await expect(opened.digest()).rejects.toThrow('enough');
  });
});

describe('openArchive', () => {
  const archives = [
    ['tar', small],
    ['tar.gz', smallGzip],
    ['tar.zst', zstd(small)],
    ['tar.xz', xz(small)],
  ] as const;

  it.each(archives)(
    'gives the tar archive in a %s, from bytes, a stream and a file',
    async (format, bytes) => {
      const file = path.join(await temporaryDirectory(), 'archive');
      writeFileSync(file, bytes);
      for (const source of [
        bytes,
        cut(bytes, 100),
        { path: file },
        { path: file, bytes: cut(bytes, 7000) },
      ]) {
        const opened = await openArchive(source, { digest: true });
        if (opened.format === 'zip') throw new Error('expected a tar archive');
        expect(opened.format).toBe(format);
        expect(small.equals(await collect(opened.tar, 2 ** 20))).toBe(true);
        expect(await opened.digest()).toEqual({ sha256: sha256(bytes), size: bytes.length });
        opened.close();
      }
    },
  );

  it('gives a zip archive at any position, from bytes, a stream and a file', async () => {
    const file = path.join(await temporaryDirectory(), 'archive');
    const selfExtracting = zip([{ name: 'a', content: 'content' }], { before: Buffer.from('MZ program') });
    for (const bytes of [smallZip, selfExtracting]) {
      writeFileSync(file, bytes);
      for (const source of [bytes, cut(bytes, 10), { path: file }, { path: file, bytes: cut(bytes, 50) }]) {
        const opened = await openArchive(source, { digest: true });
        if (opened.format !== 'zip') throw new Error('expected a zip archive');
        const { entries } = await readZip(opened.zip, { anomaly() {} });
        expect(entries.map((entry) => entry.path)).toEqual(['a']);
        expect(await opened.digest()).toEqual({ sha256: sha256(bytes), size: bytes.length });
        opened.close();
      }
    }
  });

  it.each([
    ['nothing', Buffer.alloc(0), /^ERR_REPRO_ARCHIVE_EMPTY not an archive: there are no bytes/],
    [
      'a script',
      Buffer.from('#!/bin/sh\n'),
      /^ERR_REPRO_ARCHIVE_FORMAT not an archive: begins with 23212f62696e2f73, expected tar/,
    ],
    [
      'text in gzip',
      gzipSync('text'),
      /^ERR_REPRO_ARCHIVE_FORMAT not an archive: the gzip file holds 74657874, expected a tar archive/,
    ],
    [
      'nothing in gzip',
      gzipSync(''),
      /^ERR_REPRO_ARCHIVE_FORMAT not an archive: the gzip file holds nothing/,
    ],
    ['text in zstd', zstd(Buffer.from('text')), /^ERR_REPRO_ARCHIVE_FORMAT .* the zstd file holds 74657874/],
    ['text in xz', xz(Buffer.from('text')), /^ERR_REPRO_ARCHIVE_FORMAT .* the xz file holds 74657874/],
    ['hidden bytes after xz', Buffer.concat([xz(small), Buffer.from('x')]), /^ERR_REPRO_XZ_AMBIGUOUS/],
    ['gzip in gzip', gzipSync(smallGzip), /^ERR_REPRO_ARCHIVE_FORMAT .* the gzip file holds 1f8b08/],
    ['hidden bytes after gzip', Buffer.concat([smallGzip, Buffer.from('x')]), /^ERR_REPRO_GZIP_AMBIGUOUS/],
  ])('refuses %s', async (_, bytes, message) => {
    expect(await failure(bytes)).toMatch(message);
  });

  it('passes limits on', async () => {
    expect(await failure(smallGzip, { limits: { output: 1000 } })).toMatch(/^ERR_REPRO_GZIP_LIMIT/);
    expect(await failure(zstd(small), { limits: { output: 1000 } })).toMatch(/^ERR_REPRO_ZSTD_LIMIT/);
    expect(await failure(xz(small), { limits: { output: 1000 } })).toMatch(/^ERR_REPRO_XZ_LIMIT/);
    expect(await failure(smallZip, { limits: { spool: 50 } })).toMatch(
      /^ERR_REPRO_ARCHIVE_SPOOL more than 50 bytes/,
    );
  });

  it.each([
    ['gzip', smallGzip, gzipSync(''), ['gzip/members', 'gzip/trailing-data']],
    ['zstd', zstd(small), zstd(Buffer.alloc(0)), ['zstd/frames', 'zstd/trailing-data']],
    ['xz', xz(small), xz(small), ['xz/streams', 'xz/trailing-data']],
  ])('tells oddities of %s, with what they mean', async (_, first, second, codes) => {
    const found: object[] = [];
    const bytes = Buffer.concat([first, second, Buffer.from('x')]);
    const opened = await openArchive(bytes, { anomaly: (anomaly) => found.push(anomaly) });
    if ('tar' in opened) await collect(opened.tar, 2 ** 20);
    expect(found).toMatchObject(
      codes.map((code, i) => ({ code, kind: ['odd', 'hidden'][i], summary: expect.any(String) })),
    );
  });
});

describe('spool', () => {
  const bytes = Buffer.from(Array.from({ length: 1000 }, (_, i) => i & 255));
  const folders = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('repro-archive-'));

  it.each([
    ['memory', 1000],
    ['a temporary file', 999],
    ['a temporary file from the start', 0],
  ])('keeps a stream in %s and gives it back at any position', async (_, memory) => {
    const before = folders();
    const kept = await spool(cut(bytes, 30), { memory, total: 1000 });
    expect(kept.size).toBe(1000);
    const part = Buffer.alloc(300);
    expect(await kept.readAt(part, 100)).toBe(300);
    expect(part.equals(bytes.subarray(100, 400))).toBe(true);
    expect(await kept.readAt(part, 900)).toBe(100);
    kept.close();
    expect(folders()).toEqual(before);
  });

  it('leaves nothing behind when the stream is too long or breaks', async () => {
    const before = folders();
    await expect(spool(cut(bytes, 30), { memory: 100, total: 500 })).rejects.toMatchObject({
      code: 'ERR_REPRO_ARCHIVE_SPOOL',
    });
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield* asChunks(bytes);
      throw new RangeError('the network is gone');
    }
    await expect(spool(broken(), { memory: 100, total: 5000 })).rejects.toThrow('the network is gone');
    expect(folders()).toEqual(before);
  });
});
