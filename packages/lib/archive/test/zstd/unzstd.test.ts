import { describe, expect, it } from '@jest/globals';
import { type UnzstdOptions, unzstd, type ZstdAnomaly, type ZstdInfo } from '@repro/archive/zstd';
import { type Bytes, collect, isReproError } from '@repro/core';
import { block, frame, raw, skippable } from './build.ts';

interface Read {
  readonly content: string;
  readonly info: ZstdInfo;
  readonly anomalies: readonly ZstdAnomaly[];
}

async function read(source: Bytes, options: UnzstdOptions = {}): Promise<Read> {
  const anomalies: ZstdAnomaly[] = [];
  const { bytes, info } = unzstd(source, { anomaly: (found) => void anomalies.push(found), ...options });
  const content = Buffer.from(await collect(bytes, 2 ** 32)).toString('latin1');
  return { content, info: await info, anomalies };
}

async function failure(source: Bytes, options: UnzstdOptions = {}): Promise<string> {
  try {
    await read(source, options);
    return 'none';
  } catch (error) {
    if (!isReproError(error)) throw error;
    return `${error.code.slice('ERR_REPRO_ZSTD_'.length)} ${error.message.slice(error.message.indexOf(': ') + 2)}`;
  }
}

/** A compressed block of raw literals and no sequences. */
const literals = (text: string): Buffer =>
  block(2, Buffer.concat([Buffer.from([text.length << 3]), Buffer.from(text), Buffer.from([0])]));

describe('unzstd', () => {
  it('reads raw, repeated and compressed blocks', async () => {
    const file = frame({
      blocks: [raw('ab', { last: false }), block(1, [0x63], { last: false, size: 5 }), literals('xyz')],
    });
    const { content, info, anomalies } = await read(file);
    expect(content).toBe('abcccccxyz');
    expect(anomalies).toEqual([]);
    expect(info).toEqual({
      frames: [
        {
          header: { offset: 0, length: 6, window: 131_072, checksum: false, unusedBit: false },
          compressedSize: file.length,
          size: 10,
        },
      ],
      compressedSize: file.length,
      size: 10,
      skippedBytes: 0,
      trailingBytes: 0,
    });
  });

  it('reads every form of header', async () => {
    const blocks = [raw('abc')];
    expect(await failure(frame({ descriptor: 0x20, fields: [3], blocks }))).toBe('none');
    expect(await failure(frame({ descriptor: 0x80, fields: [0, 3, 0, 0, 0], blocks }))).toBe('none');
    expect(await failure(frame({ descriptor: 0xc0, fields: [0, 3, 0, 0, 0, 0, 0, 0, 0], blocks }))).toBe(
      'none',
    );
    expect(await failure(frame({ descriptor: 0x21, fields: [0, 3], blocks }))).toBe('none');
    const two = raw('x'.repeat(256));
    expect(await failure(frame({ descriptor: 0x60, fields: [0, 0], blocks: [two] }))).toBe('none');
    const { info } = await read(frame({ fields: [0x0d], blocks }));
    expect(info.frames[0]?.header.window).toBe(2048 + 5 * 256);
  });

  it('tells what stands between, in and behind frames', async () => {
    const one = frame({ blocks: [raw('a')] });
    const two = frame({ blocks: [raw('bb')] });
    const file = Buffer.concat([skippable('hidden'), one, two, Buffer.from('(_')]);
    const { content, anomalies, info } = await read(file);
    expect(content).toBe('abb');
    expect(anomalies).toEqual([
      { code: 'zstd/skippable-frame', offset: 0, data: { length: 6 } },
      { code: 'zstd/frames', offset: 14 + one.length, data: {} },
      { code: 'zstd/trailing-data', offset: 14 + one.length + two.length, data: { expected: 0, found: 2 } },
    ]);
    expect(info).toMatchObject({ skippedBytes: 14, trailingBytes: 2, compressedSize: file.length });
    const odd = await read(frame({ descriptor: 0x10, blocks: [raw('a')] }));
    expect(odd.anomalies).toEqual([{ code: 'zstd/unused-bit', offset: 4, data: { expected: 0, found: 1 } }]);
  });

  it.each([
    [['aaaa', 'bbbb', 'cc'], []],
    [['aaaa', 'bbbb'], []],
    [['aaaa', 'bb', 'cc'], [2]],
    [['aa', 'bbbb'], [1]],
    [['aa', 'bb', ''], [2]],
    [['', ''], [1]],
    [['aa', 'b', 'c', 'd'], [2]],
  ])('tells of frames %j, cut evenly or not, once', async (parts, told) => {
    const frames = parts.map((part) => frame({ blocks: [raw(part)] }));
    const { content, anomalies } = await read(Buffer.concat(frames));
    expect(content).toBe(parts.join(''));
    const offsets = told.map((n) => Buffer.concat(frames.slice(0, n)).length);
    expect(anomalies).toEqual(offsets.map((offset) => ({ code: 'zstd/frames', offset, data: {} })));
  });

  it('tells a wrong checksum', async () => {
    // XXH64 of "abc" is 44bc2cf5ad770999
    const good = frame({ descriptor: 4, blocks: [raw('abc')], checksum: [0x99, 0x09, 0x77, 0xad] });
    expect((await read(good)).anomalies).toEqual([]);
    const bad = await read(
      frame({ descriptor: 4, blocks: [raw('abd')], checksum: [0x99, 0x09, 0x77, 0xad] }),
    );
    expect(bad.anomalies).toMatchObject([{ code: 'zstd/checksum', offset: 12, data: { found: 0xad770999 } }]);
  });

  it.each([
    [
      'a checksum that is wrong',
      frame({ descriptor: 4, blocks: [raw('a')], checksum: [1, 2, 3, 4] }),
      'zstd/checksum',
    ],
    [
      'a skippable frame',
      Buffer.concat([frame({ blocks: [raw('a')] }), skippable('x')]),
      'zstd/skippable-frame',
    ],
    [
      'trailing bytes',
      Buffer.concat([frame({ blocks: [raw('a')] }), Buffer.from('x')]),
      'zstd/trailing-data',
    ],
  ])('refuses %s when nobody listens', async (_, file, code) => {
    await expect(collect(unzstd(file).bytes, 100)).rejects.toMatchObject({
      code: 'ERR_REPRO_ZSTD_AMBIGUOUS',
      message: expect.stringContaining(`(${code})`),
    });
  });

  it('calls a file cut short at any byte truncated', async () => {
    const file = Buffer.concat([
      skippable('x'),
      frame({ descriptor: 4, blocks: [literals('abc')], checksum: [0x99, 0x09, 0x77, 0xad] }),
    ]);
    const between = skippable('x').length;
    for (let length = 0; length < file.length; length++) {
      const found = await failure(file.subarray(0, length));
      if (length === between) expect(found).toBe('none');
      else if (length > between && length < between + 4) expect(found).toBe('none');
      else expect([length, found]).toEqual([length, expect.stringMatching(/^TRUNCATED/)]);
    }
  });

  it.each([
    [
      'another format',
      Buffer.from('PK\x03\x04'),
      'MAGIC expected the magic 28b52ffd, found 504b0304, at byte 0',
    ],
    ['a reserved header bit', frame({ descriptor: 8, blocks: [raw('a')] }), 'HEADER the reserved bit'],
    [
      'a dictionary',
      frame({ descriptor: 0x21, fields: [7, 1], blocks: [raw('a')] }),
      'HEADER the frame needs a dictionary, at byte 5',
    ],
    [
      'a reserved block',
      frame({ blocks: [block(3, [1, 2])] }),
      'DATA a block of the reserved type, at byte 9',
    ],
    [
      'a wrong content size',
      frame({ descriptor: 0x20, fields: [4], blocks: [raw('abc')] }),
      'DATA a frame of 3 bytes whose header says 4',
    ],
    [
      'a block larger than the content',
      frame({ descriptor: 0x20, fields: [2], blocks: [raw('abc')] }),
      'DATA a block of 3 bytes, expected at most 2, at byte 6',
    ],
    [
      'a repeated block larger than the window',
      frame({ fields: [0], blocks: [block(1, [1], { size: 1025 })] }),
      'DATA a block of 1025 bytes, expected at most 1024',
    ],
    [
      'literals past their block',
      frame({ blocks: [block(2, [0x50, 1, 2])] }),
      'DATA a section of 10 bytes runs past its block, at byte 10',
    ],
    [
      'a Huffman tree of no block',
      frame({ blocks: [block(2, [0x13, 0x40, 0, 1, 0])] }),
      'DATA literals that rely on a Huffman tree',
    ],
    [
      'an FSE table of no block',
      frame({ blocks: [block(2, [8, 65, 1, 0xfc, 0])] }),
      'DATA a table that relies on an earlier block',
    ],
    [
      'reserved mode bits',
      frame({ blocks: [block(2, [8, 65, 1, 1, 0])] }),
      'DATA reserved bits of the compression modes',
    ],
    [
      'bytes after no sequences',
      frame({ blocks: [block(2, [8, 65, 0, 9])] }),
      'DATA bytes after a block without sequences',
    ],
    [
      'a bit stream without end mark',
      frame({ blocks: [block(2, [8, 65, 1, 0x54, 0, 0, 0, 0])] }),
      'DATA a bit stream without its end mark',
    ],
    [
      'a match out of reach',
      frame({ blocks: [block(2, [8, 65, 1, 0x54, 1, 3, 0, 0x0f])] }),
      'DATA a match at distance',
    ],
  ])('refuses %s', async (_, file, message) => {
    expect(await failure(file)).toEqual(expect.stringContaining(message));
  });
});

/** Zeros, 128 KiB from four bytes. */
const zeros = (blocks: number): Buffer =>
  frame({
    blocks: Array.from({ length: blocks }, (_, i) =>
      block(1, [0], { size: 131_072, last: i === blocks - 1 }),
    ),
  });

describe('the limits of unzstd', () => {
  it('stop a file that expands too much', async () => {
    expect(await failure(zeros(512))).toBe('none');
    expect(await failure(zeros(513))).toMatch(/^RATIO expands to more than 250 times its compressed size/);
    expect(await failure(zeros(513), { limits: { ratio: 40_000 } })).toBe('none');
    expect(await failure(zeros(8), { limits: { output: 1_048_576 } })).toBe('none');
    expect(await failure(zeros(8), { limits: { output: 1_048_575 } })).toMatch(/^LIMIT content of more than/);
  });

  it('stop windows and frames that cost memory or time', async () => {
    const wide = frame({ fields: [(18 << 3) | 1], blocks: [raw('a')] });
    expect(await failure(wide)).toMatch(
      /^LIMIT a window of 301989888 bytes, expected at most 134217728, at byte 0/,
    );
    expect(await failure(wide, { limits: { window: 2 ** 29 } })).toBe('none');
    const many = Buffer.concat(Array.from({ length: 5 }, () => skippable('')));
    expect(await failure(many, { limits: { frames: 5 } })).toBe('none');
    expect(await failure(many, { limits: { frames: 4 } })).toMatch(/^LIMIT more than 4 frames/);
  });

  it('take no memory for a window that the content does not fill', async () => {
    const before = process.memoryUsage().arrayBuffers;
    const { bytes } = unzstd(frame({ fields: [(17 << 3) | 0], blocks: [raw('a')] }));
    for await (const piece of bytes) expect(piece.length).toBe(1);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 1024 ** 2);
  });
});
