import { randomBytes } from 'node:crypto';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { type GunzipOptions, type GzipAnomaly, type GzipInfo, gunzip, gzipFlags } from '@repro/archive/gzip';
import { type Bytes, collect, isReproError } from '@repro/core';
import * as fc from 'fast-check';
import { cut, member } from './build.ts';

interface Read {
  readonly content: Buffer;
  readonly info: GzipInfo;
  readonly anomalies: readonly GzipAnomaly[];
}

async function read(source: Bytes, options: GunzipOptions = {}): Promise<Read> {
  const anomalies: GzipAnomaly[] = [];
  const { bytes, info } = gunzip(source, { anomaly: (found) => void anomalies.push(found), ...options });
  const content = Buffer.from(await collect(bytes, 2 ** 32));
  return { content, info: await info, anomalies };
}

/** The code of the error that reading ends in. */
async function failure(source: Bytes, options: GunzipOptions = {}): Promise<string> {
  try {
    await read(source, options);
    return 'none';
  } catch (error) {
    if (!isReproError(error)) throw error;
    expect(error.message).toMatch(
      /^(malformed|ambiguous|unreadable) gzip: .*, at byte \d+$|^gzip beyond a limit: .*, at byte \d+$/,
    );
    return error.code;
  }
}

async function* broken(): AsyncGenerator<Uint8Array> {
  yield member('abc').subarray(0, 12);
  throw new RangeError('the disk is gone');
}

describe('gunzip', () => {
  it('reads a member and tells where everything lies', async () => {
    const name = { flags: gzipFlags.FNAME, fields: Buffer.from('a.txt\0') };
    const file = member('hello hello hello', { ...name, mtime: 5 });
    const { content, info, anomalies } = await read(file);
    expect(content.toString()).toBe('hello hello hello');
    expect(anomalies).toEqual([]);
    expect(info).toMatchObject({
      compressedSize: file.length,
      size: 17,
      trailingBytes: 0,
      members: [{ size: 17, trailerOffset: file.length - 8, compressedSize: file.length - 8 - 16 }],
    });
    expect(info.members[0]?.header).toMatchObject({ mtime: 5, name: { text: 'a.txt', offset: 10 } });
  });

  it('reads what zlib wrote, however the source is cut', async () => {
    const property = fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 5000 }), { maxLength: 4 }),
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 0, max: 9 }),
      async (contents, size, level) => {
        const file = Buffer.concat([
          gzipSync(''),
          ...contents.map((content) => gzipSync(content, { level })),
        ]);
        const whole = await read(file);
        const pieces = await read(cut(file, size));
        expect(pieces).toEqual(whole);
        expect(whole.content.equals(Buffer.concat(contents))).toBe(true);
        expect(whole.info.members).toHaveLength(contents.length + 1);
      },
    );
    await fc.assert(property, { numRuns: 60, seed: 1 });
  });

  it('reads content of several megabytes, in members that end anywhere in a block of input', async () => {
    const parts = [randomBytes(3_000_000), Buffer.alloc(5_000_000, 'ab'), randomBytes(700_000)];
    const file = Buffer.concat(parts.map((part) => gzipSync(part)));
    const { content, info } = await read(cut(file, 100_001));
    expect(content.equals(Buffer.concat(parts))).toBe(true);
    expect(info.members.map(({ size }) => size)).toEqual(parts.map((part) => part.length));
  });

  it('tells each further oddity with its offset, expected and found', async () => {
    const good = member('abc');
    const crc = await read(member('abc', { crc: 1 }));
    expect(crc.anomalies).toEqual([
      { code: 'gzip/crc', offset: good.length - 8, data: { expected: 0x352441c2, found: 1 } },
    ]);
    const size = await read(member('abc', { size: 0xffffffff }));
    expect(size.anomalies).toEqual([
      { code: 'gzip/size', offset: good.length - 4, data: { expected: 3, found: 0xffffffff } },
    ]);
    const padded = deflateRawSync('abc');
    padded.writeUInt8((padded.at(-1) as number) | 0x80, padded.length - 1);
    const padding = await read(member('abc', { deflate: padded }));
    expect(padding.anomalies).toEqual([
      { code: 'gzip/nonzero-padding', offset: 10 + padded.length - 1, data: {} },
    ]);
    const two = await read(Buffer.concat([good, good, good]));
    expect(two.anomalies).toEqual([{ code: 'gzip/members', offset: good.length, data: {} }]);
    const zeros = await read(Buffer.concat([good, Buffer.alloc(600_000)]));
    expect(zeros.anomalies).toEqual([
      { code: 'gzip/zero-padding', offset: good.length, data: { expected: 0, found: 600_000 } },
    ]);
    const data = await read(Buffer.concat([good, Buffer.from('\0\0x')]));
    expect(data.anomalies).toEqual([
      { code: 'gzip/trailing-data', offset: good.length, data: { expected: 0, found: 3 } },
    ]);
    expect(data.info).toMatchObject({ trailingBytes: 3, compressedSize: good.length + 3 });
  });

  it.each([
    ['crc', member('abc', { crc: 1 })],
    ['size', member('abc', { size: 1 })],
    ['trailing-data', Buffer.concat([member('abc'), Buffer.from('x')])],
    ['reserved-flags', member('abc', { flags: 0x80 })],
  ])('refuses %s when nobody listens', async (code, file) => {
    await expect(collect(gunzip(file).bytes, 100)).rejects.toMatchObject({
      code: 'ERR_REPRO_GZIP_AMBIGUOUS',
      message: expect.stringContaining(`(gzip/${code})`),
    });
  });

  it('passes several members and zero padding when nobody listens, as gzip does', async () => {
    const file = Buffer.concat([member('ab'), member('c'), Buffer.alloc(5)]);
    expect(Buffer.from(await collect(gunzip(file).bytes, 100)).toString()).toBe('abc');
  });

  it.each([10_000, 6_000_000])('gives what lies before the cut in a file of %d bytes', async (size) => {
    const content = randomBytes(size);
    const { bytes, info } = gunzip(gzipSync(content).subarray(0, -100));
    info.catch(() => {});
    const pieces: Buffer[] = [];
    const reading = (async () => {
      for await (const piece of bytes) pieces.push(Buffer.from(piece));
    })();
    await expect(reading).rejects.toMatchObject({ code: 'ERR_REPRO_GZIP_TRUNCATED' });
    const found = Buffer.concat(pieces);
    expect(found.length).toBeGreaterThan(size / 2);
    expect(found.equals(content.subarray(0, found.length))).toBe(true);
  });

  it('calls a file cut short at any byte truncated', async () => {
    const fields = Buffer.from('name\0');
    const file = Buffer.concat([
      member('first'),
      member('second second', { flags: gzipFlags.FNAME, fields }),
    ]);
    const between = member('first').length;
    for (let length = 0; length < file.length; length++) {
      const expected =
        length === between ? 'none' : length === between + 1 ? 'none' : 'ERR_REPRO_GZIP_TRUNCATED';
      expect([length, await failure(file.subarray(0, length))]).toEqual([length, expected]);
    }
  });

  it('names invalid deflate data', async () => {
    expect(await failure(member('', { deflate: Buffer.from([7]) }))).toBe('ERR_REPRO_GZIP_DATA');
    const stored = deflateRawSync('stored', { level: 0 });
    stored.writeUInt8(0, 3); // the complement of the length
    expect(await failure(member('stored', { deflate: stored }))).toBe('ERR_REPRO_GZIP_DATA');
  });

  it('passes errors of the source on as they are', async () => {
    const { bytes, info } = gunzip(broken());
    await expect(collect(bytes, 100)).rejects.toThrow('the disk is gone');
    await expect(info).rejects.toThrow('the disk is gone');
  });

  it('lets go of its source when the consumer stops early', async () => {
    let closed = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        yield* cut(gzipSync(randomBytes(2_000_000)), 10_000);
      } finally {
        closed = true;
      }
    }
    const { bytes, info } = gunzip(source());
    for await (const piece of bytes) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    await expect(info).rejects.toThrow('not read to its end');
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(closed).toBe(true);
  });
});

describe('gunzip of a large file, on another thread', () => {
  const parts = [randomBytes(5_000_000), Buffer.alloc(3_000_000, 'ab'), randomBytes(400_000)];
  const whole = parts.map((part) => gzipSync(part));

  it('gives content, oddities and places as for a small one', async () => {
    const bad = gzipSync(parts[2] as Buffer);
    bad[bad.length - 8] = (bad.at(-8) as number) ^ 1;
    const file = Buffer.concat([...whole, bad, Buffer.from('stray')]);
    const crcAt = file.length - 5 - 8;
    for (const source of [file, cut(file, 70_001)]) {
      const { content, info, anomalies } = await read(source);
      expect(content.equals(Buffer.concat([...parts, parts[2] as Buffer]))).toBe(true);
      expect(info.members.map(({ size }) => size)).toEqual([5_000_000, 3_000_000, 400_000, 400_000]);
      expect(info).toMatchObject({ compressedSize: file.length, trailingBytes: 5 });
      expect(anomalies.map(({ code, offset }) => [code, offset])).toEqual([
        ['gzip/members', (whole[0] as Buffer).length],
        ['gzip/crc', crcAt],
        ['gzip/trailing-data', file.length - 5],
      ]);
    }
  });

  it('gives the pieces before an oddity before it tells of it, and the error with its place', async () => {
    const told: string[] = [];
    const limits = { output: 8_100_000 };
    const { bytes } = gunzip(Buffer.concat(whole), { limits, anomaly: ({ code }) => void told.push(code) });
    let size = 0;
    const reading = (async () => {
      for await (const piece of bytes) {
        expect(told).toEqual(size < 5_000_000 ? [] : ['gzip/members']);
        size += piece.length;
      }
    })();
    await expect(reading).rejects.toMatchObject({ code: 'ERR_REPRO_GZIP_LIMIT', hint: expect.any(String) });
    expect(size).toBeGreaterThanOrEqual(8_000_000);
    const damaged = Buffer.concat([...whole.slice(0, 1), member('', { deflate: Buffer.from([7]) })]);
    await expect(read(damaged)).rejects.toMatchObject({
      code: 'ERR_REPRO_GZIP_DATA',
      at: { offset: (whole[0] as Buffer).length + 10 },
      message: expect.stringContaining('a block of the reserved type 3'),
    });
    expect(await failure(Buffer.concat(whole).subarray(0, -1))).toBe('ERR_REPRO_GZIP_TRUNCATED');
  });

  it('gives pieces that stay as they are, or with reuse until the next one is asked for', async () => {
    const file = Buffer.concat(whole);
    const kept: Uint8Array[] = [];
    for await (const piece of gunzip(file).bytes) kept.push(piece);
    expect(Buffer.concat(kept).equals(Buffer.concat(parts))).toBe(true);
    const copied: Buffer[] = [];
    for await (const piece of gunzip(file, { reuse: true, anomaly() {} }).bytes)
      copied.push(Buffer.from(piece));
    expect(Buffer.concat(copied).equals(Buffer.concat(parts))).toBe(true);
  });

  it('refuses what it must when nobody listens', async () => {
    const file = Buffer.concat([...whole, Buffer.from('stray')]);
    await expect(collect(gunzip(file).bytes, 2 ** 32)).rejects.toMatchObject({
      code: 'ERR_REPRO_GZIP_AMBIGUOUS',
    });
  });

  it('passes errors of the source on, and lets go of it when the consumer stops', async () => {
    let closed = false;
    async function* source(error?: Error): AsyncGenerator<Uint8Array> {
      try {
        yield* cut((whole[0] as Buffer).subarray(0, 4_900_000), 100_000);
        if (error) throw error;
        yield* cut((whole[0] as Buffer).subarray(4_900_000), 100_000);
      } finally {
        closed = true;
      }
    }
    await expect(collect(gunzip(source(new RangeError('the disk is gone'))).bytes, 2 ** 32)).rejects.toThrow(
      'the disk is gone',
    );
    closed = false;
    for await (const _ of gunzip(source()).bytes) break;
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(closed).toBe(true);
  });
});

describe('gunzip of a source that holds still', () => {
  const content = randomBytes(300_000);
  const file = gzipSync(content);

  /** Some bytes, then the others once somebody has let them go. */
  function held(first: Uint8Array, rest: Uint8Array) {
    let letGo = (): void => {};
    const waiting = new Promise<void>((resolve) => (letGo = resolve));
    async function* source(): AsyncGenerator<Uint8Array> {
      yield* cut(first, 65_536);
      await waiting;
      yield rest;
    }
    return { source: source(), letGo };
  }

  it.each([200, 100_000, 250_000])('tells of damage at byte %d without more', async (at) => {
    const deflate = Buffer.concat([deflateStored(content.subarray(0, at)), Buffer.from([7])]);
    const damaged = member('', { deflate });
    const whole = await read(damaged).catch((error: unknown) => error);
    const { source, letGo } = held(damaged.subarray(0, -8), Buffer.alloc(0));
    const found = await read(source).catch((error: unknown) => error);
    expect(found).toEqual(whole);
    expect(found).toMatchObject({ code: 'ERR_REPRO_GZIP_DATA', at: { offset: 10 + deflate.length - 1 } });
    letGo();
  });

  it('gives what there is, and the rest when it comes', async () => {
    const { source, letGo } = held(file.subarray(0, 200_000), file.subarray(200_000));
    const { bytes, info } = gunzip(source);
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of bytes) {
      pieces.push(piece);
      size += piece.length;
      if (size > 150_000) letGo();
    }
    expect(Buffer.concat(pieces).equals(content)).toBe(true);
    expect(await info).toMatchObject({ compressedSize: file.length, size: content.length });
  });

  it('passes on what the source throws later', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield file.subarray(0, 200_000);
      await new Promise((resolve) => setTimeout(resolve, 300));
      throw new RangeError('the disk is gone');
    }
    await expect(read(failing())).rejects.toThrow('the disk is gone');
  });
});

/** Stored blocks that are not the last ones. */
function deflateStored(content: Uint8Array): Buffer {
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < content.length; at += 0xffff) {
    const block = content.subarray(at, at + 0xffff);
    const head = Buffer.alloc(5);
    head.writeUInt16LE(block.length, 1);
    head.writeUInt16LE(0xffff - block.length, 3);
    blocks.push(head, block);
  }
  return Buffer.concat(blocks);
}

describe('the limits of gunzip', () => {
  const zeros = gzipSync(Buffer.alloc(80 * 1024 ** 2));

  it('stop a file that expands too much, wherever its source is cut', async () => {
    expect(await failure(zeros)).toBe('ERR_REPRO_GZIP_RATIO');
    expect(await failure(cut(zeros, 1000))).toBe('ERR_REPRO_GZIP_RATIO');
    expect(await failure(zeros, { limits: { ratio: 1100 } })).toBe('none');
    expect(await failure(gzipSync(Buffer.alloc(60 * 1024 ** 2)))).toBe('none');
  });

  it('count the content of all members', async () => {
    const half = gzipSync(Buffer.alloc(40 * 1024 ** 2));
    expect(await failure(Buffer.concat([half, half]))).toBe('ERR_REPRO_GZIP_RATIO');
    const file = Buffer.concat([member('abcd'), member('efgh')]);
    expect(await failure(file, { limits: { output: 8 } })).toBe('none');
    expect(await failure(file, { limits: { output: 7 } })).toBe('ERR_REPRO_GZIP_LIMIT');
  });

  it('stop endless headers and members', async () => {
    const fields = Buffer.concat([Buffer.alloc(200_000, 'n'), Buffer.alloc(1)]);
    const long = member('x', { flags: gzipFlags.FNAME, fields });
    expect(await failure(long)).toBe('ERR_REPRO_GZIP_LIMIT');
    expect(await failure(long, { limits: { header: 300_000 } })).toBe('none');
    const many = Buffer.concat(Array.from({ length: 20 }, () => member('')));
    expect(await failure(many, { limits: { members: 20 } })).toBe('none');
    expect(await failure(many, { limits: { members: 19 } })).toBe('ERR_REPRO_GZIP_LIMIT');
  });
});
