import { describe, expect, it } from '@jest/globals';
import { type UnxzOptions, unxz, type XzAnomaly, type XzInfo } from '@repro/archive/xz';
import { type Bytes, collect, isReproError } from '@repro/core';
import { CHECKS, chunks, copied, LZMA2, packed, plain, stream } from './build.ts';

interface Read {
  readonly content: string;
  readonly info: XzInfo;
  readonly anomalies: readonly XzAnomaly[];
}

async function read(source: Bytes, options: UnxzOptions = {}): Promise<Read> {
  const anomalies: XzAnomaly[] = [];
  const { bytes, info } = unxz(source, { anomaly: (found) => void anomalies.push(found), ...options });
  const content = Buffer.from(await collect(bytes, 2 ** 32)).toString('latin1');
  return { content, info: await info, anomalies };
}

async function failure(source: Bytes, options: UnxzOptions = {}): Promise<string> {
  try {
    await read(source, options);
    return 'none';
  } catch (error) {
    if (!isReproError(error)) throw error;
    return `${error.code.slice('ERR_REPRO_XZ_'.length)} ${error.message.slice(error.message.indexOf(': ') + 2)}`;
  }
}

/** "aaaaaaaaaa" as `xz --lzma2=dict=4KiB` packs it: a literal, and a match that repeats it. */
const TEN = packed(3, 10, [0, 0x30, 0xeb, 0x7c, 0, 0, 0], 0x5d);

describe('unxz', () => {
  it('reads chunks of every kind', async () => {
    const data = chunks(copied('ab'), copied('cd', false), copied('ef'), copied('gh', false));
    const file = stream({ blocks: [{ data, content: 'abcdefgh' }] });
    const { content, info, anomalies } = await read(file);
    expect({ content, anomalies }).toEqual({ content: 'abcdefgh', anomalies: [] });
    const header = { offset: 12, length: 12, filters: [], dictionary: 4096 };
    expect(info).toEqual({
      streams: [
        {
          offset: 0,
          compressedSize: file.length,
          size: 8,
          check: 'crc32',
          blocks: [{ header, unpaddedSize: 12 + data.length + 4, size: 8 }],
        },
      ],
      compressedSize: file.length,
      size: 8,
      paddingBytes: 0,
      trailingBytes: 0,
    });
  });

  it.each(Object.entries(CHECKS))('reads blocks with the check %s', async (check, number) => {
    const text = 'some content, of more than eight bytes'.repeat(3000);
    const blocks = [text.slice(0, 60_000), text.slice(60_000)].map((content) => ({
      data: chunks(copied(content)),
      content,
    }));
    const { content, info, anomalies } = await read(stream({ check: number, blocks }));
    expect({ same: content === text, anomalies }).toEqual({ same: true, anomalies: [] });
    expect(info.streams).toMatchObject([
      { check, blocks: [{ size: 60_000 }, { size: text.length - 60_000 }] },
    ]);
  });

  it('reads every form of header', async () => {
    const [data, content] = [chunks(copied('abc')), 'abc'];
    const header = async (parts: object): Promise<unknown> => {
      const { info } = await read(stream({ blocks: [{ data, content, ...parts }] }));
      return info.streams[0]?.blocks[0]?.header;
    };
    expect(await header({ compressedSize: data.length, size: 3 })).toMatchObject({
      compressedSize: 7,
      size: 3,
    });
    expect(await header({ size: 3 })).toEqual({
      offset: 12,
      length: 12,
      size: 3,
      filters: [],
      dictionary: 4096,
    });
    expect(await header({ filters: [[0x21, [1]]] })).toMatchObject({ dictionary: 6144 });
    expect(await header({ filters: [[0x21, [30]]] })).toMatchObject({ dictionary: 2 ** 27 });
    expect(await header({ headerPadding: Array.from({ length: 40 }, () => 0) })).toMatchObject({
      length: 52,
    });
    const start = [0x10, 0, 0, 0];
    expect(await header({ filters: [[4, []], [7, start], [10, [0, 16, 0, 0]], LZMA2] })).toMatchObject({
      filters: [
        { name: 'x86', value: 0 },
        { name: 'arm', value: 16 },
        { name: 'arm64', value: 4096 },
      ],
    });
  });

  it('reads a stream without blocks, and a block without content', async () => {
    expect(await read(stream({ blocks: [] }))).toMatchObject({ content: '', anomalies: [] });
    expect(await read(stream({ blocks: [{ data: chunks(), content: '' }] }))).toMatchObject({ content: '' });
  });

  it('gives the same however the source is cut', async () => {
    const file = Buffer.concat([plain('first'), Buffer.alloc(8), plain('second', { check: CHECKS.sha256 })]);
    async function* bytes(): AsyncGenerator<Uint8Array> {
      for (const byte of file) yield Buffer.from([byte]);
    }
    expect(await read(bytes())).toEqual(await read(file));
  });

  it('tells what stands between and behind streams', async () => {
    const [one, two] = [plain('a'), plain('bb')];
    const file = Buffer.concat([one, Buffer.alloc(8), two, two, Buffer.alloc(4), Buffer.from('\0\0(_')]);
    const { content, anomalies, info } = await read(file);
    const end = one.length + 8 + two.length * 2;
    expect(content).toBe('abbbb');
    expect(anomalies).toEqual([
      { code: 'xz/stream-padding', offset: one.length, data: { size: 8 } },
      { code: 'xz/streams', offset: one.length + 8, data: {} },
      { code: 'xz/stream-padding', offset: end, data: { size: 4 } },
      { code: 'xz/trailing-data', offset: end + 4, data: { expected: 0, found: 4 } },
    ]);
    expect(info).toMatchObject({ paddingBytes: 12, trailingBytes: 4, compressedSize: file.length, size: 5 });
  });

  it('reads padding of any length', async () => {
    const file = Buffer.concat([plain('a'), Buffer.alloc(3_000_000), plain('b')]);
    const { content, info } = await read(file);
    expect({ content, padding: info.paddingBytes }).toEqual({ content: 'ab', padding: 3_000_000 });
  });

  it.each([1, 2, 3, 5])('takes %i zero bytes for no padding', async (size) => {
    const { anomalies } = await read(Buffer.concat([plain('a'), Buffer.alloc(size)]));
    expect(anomalies.at(-1)).toMatchObject({ code: 'xz/trailing-data', data: { found: size % 4 } });
  });

  it('tells a wrong check, and one of a kind that is not known', async () => {
    const bad = stream({ blocks: [{ data: chunks(copied('abd')), content: 'abc' }] });
    expect((await read(bad)).anomalies).toEqual([
      { code: 'xz/check', offset: 32, data: { expected: '61d440ab', found: 'c2412435' } },
    ]);
    const { content, info, anomalies } = await read(plain('abc', { check: 7 }));
    expect(anomalies).toEqual([{ code: 'xz/unknown-check', offset: 0, data: { found: 7 } }]);
    expect({ content, check: info.streams[0]?.check }).toEqual({ content: 'abc', check: 'unknown' });
  });

  it.each([
    [
      'a check that is wrong',
      stream({ blocks: [{ data: chunks(copied('abd')), content: 'abc' }] }),
      'xz/check',
    ],
    ['a check of an unknown kind', plain('abc', { check: 2 }), 'xz/unknown-check'],
    ['trailing bytes', Buffer.concat([plain('a'), Buffer.from('x')]), 'xz/trailing-data'],
    ['a zero byte too many', Buffer.concat([plain('a'), Buffer.alloc(5)]), 'xz/trailing-data'],
  ])('refuses %s when nobody listens', async (_, file, code) => {
    await expect(collect(unxz(file).bytes, 100)).rejects.toMatchObject({
      code: 'ERR_REPRO_XZ_AMBIGUOUS',
      message: expect.stringContaining(`(${code})`),
    });
  });

  it('calls a file cut short at any byte truncated', async () => {
    const file = stream({
      check: CHECKS.sha256,
      blocks: [
        { data: chunks(TEN), content: 'a'.repeat(10) },
        { data: chunks(copied('abc')), content: 'abc' },
      ],
    });
    expect(await read(file)).toMatchObject({ content: `${'a'.repeat(10)}abc`, anomalies: [] });
    for (let length = 0; length < file.length; length++) {
      const found = await failure(file.subarray(0, length));
      expect([length, found]).toEqual([length, expect.stringMatching(/^TRUNCATED/)]);
    }
  });
});

const abc = (parts: object): Buffer =>
  stream({ blocks: [{ data: chunks(copied('abc')), content: 'abc', ...parts }] });
const data = (...parts: readonly Uint8Array[]): Buffer =>
  stream({ blocks: [{ data: chunks(...parts), content: '' }] });
/** The first byte of a chunk must be zero; a code of zeros is a row of zeros, as literals. */
const ZEROS = [0, 0, 0, 0, 0];

describe('unxz refuses', () => {
  it.each([
    [
      'another format',
      Buffer.from('PK\x03\x04\0\0'),
      'MAGIC expected the magic fd377a585a00, found 504b03040000, at byte 0',
    ],
    [
      'a reserved byte of a stream',
      plain('a', { reserved: 1 }),
      'HEADER reserved bits of a stream are set, at byte 6',
    ],
    ['reserved bits of a stream', plain('a', { check: 0x11 }), 'HEADER reserved bits of a stream are set'],
    [
      'reserved bits of a block',
      abc({ flags: 4 }),
      'HEADER reserved bits of the header of a block are set, at byte 12',
    ],
    [
      'padding in a header that is not zero',
      abc({ headerPadding: [1] }),
      'HEADER the padding of the header of a block is not zero',
    ],
    ['too few filters', abc({ flags: 1 }), 'FILTER a last filter of number 0'],
    ['no LZMA2', abc({ filters: [[3, [0]]] }), 'FILTER a last filter of number 3, expected LZMA2'],
    [
      'a filter behind LZMA2',
      abc({ filters: [LZMA2, [4, []]] }),
      'FILTER a last filter of number 4, expected LZMA2',
    ],
    ['LZMA2 twice', abc({ filters: [LZMA2, LZMA2] }), 'FILTER a filter of number 33 before the last one'],
    [
      'the filter of Itanium',
      abc({ filters: [[6, []], LZMA2] }),
      'FILTER a filter of number 6 before the last one',
    ],
    [
      'a filter of a large number',
      abc({ filters: [[2 ** 40, []], LZMA2] }),
      'FILTER a filter of number 1099511627776',
    ],
    [
      'a filter that runs past its header',
      abc({ filters: [[3, [0]]], flags: 1, headerPadding: [0x21, 9] }),
      'HEADER a filter in the header of a block is not valid',
    ],
    [
      'a number that is longer than it must be',
      abc({ filters: [[3, [0]]], flags: 1, headerPadding: [0xa1, 0] }),
      'HEADER a filter in the header of a block is not valid',
    ],
    [
      'a number without an end',
      abc({ filters: [[3, [0]]], flags: 1, headerPadding: Array.from({ length: 20 }, () => 255) }),
      'HEADER a filter in the header of a block is not valid',
    ],
    ['no dictionary', abc({ filters: [[0x21, []]] }), 'HEADER the size of the dictionary is not valid'],
    [
      'a dictionary of no size',
      abc({ filters: [[0x21, [41]]] }),
      'HEADER the size of the dictionary is not valid',
    ],
    [
      'delta without a distance',
      abc({ filters: [[3, []], LZMA2] }),
      'HEADER the properties of the delta filter are not valid',
    ],
    [
      'an address between instructions',
      abc({ filters: [[7, [2, 0, 0, 0]], LZMA2] }),
      'HEADER the properties of the arm filter',
    ],
    [
      'properties of three bytes',
      abc({ filters: [[4, [0, 0, 0]], LZMA2] }),
      'HEADER the properties of the x86 filter',
    ],
    [
      'another compressed size',
      abc({ compressedSize: 8 }),
      'DATA a block of 7 compressed bytes whose header says 8, at byte 12',
    ],
    ['another size', abc({ size: 4 }), 'DATA a block of 3 bytes whose header says 4, at byte 12'],
    [
      'a size beyond all',
      abc({ size: 2 ** 62 }),
      'DATA a block of 3 bytes whose header says 4611686018427388000',
    ],
    [
      'padding that is not zero',
      abc({ padding: [1] }),
      'DATA the padding of a block is not zero, at byte 31',
    ],
    [
      'no first reset',
      data(copied('abc', false)),
      'DATA a first chunk that does not reset the dictionary, at byte 24',
    ],
    ['a reserved chunk', data(Buffer.from([3, 0, 0, 0])), 'DATA a chunk of the reserved kind 3, at byte 24'],
    [
      'no properties',
      data(copied('a'), packed(1, 1, ZEROS)),
      'DATA a chunk without properties, behind none that has them, at byte 28',
    ],
    [
      'properties of other content',
      data(TEN, copied('a'), packed(0, 1, ZEROS)),
      'DATA a chunk without properties',
    ],
    [
      'five bits for literals',
      data(packed(3, 1, ZEROS, 9 + 4)),
      'DATA a chunk with the invalid properties 13',
    ],
    [
      'properties that are too large',
      data(packed(3, 1, ZEROS, 225)),
      'DATA a chunk with the invalid properties 225',
    ],
    ['a chunk of four bytes', data(packed(3, 1, [0, 0, 0, 0], 0x5d)), 'DATA a chunk of 4 bytes'],
    [
      'another first byte',
      data(packed(3, 1, [1, 0, 0, 0, 0], 0x5d)),
      'DATA a chunk that does not begin as one',
    ],
    [
      'bytes behind the content',
      data(packed(3, 1, [...ZEROS, 0, 0, 0], 0x5d)),
      'DATA a chunk that does not end with its content',
    ],
    [
      'more content than bytes',
      data(packed(3, 2 ** 21, ZEROS, 0x5d)),
      'DATA a chunk that ends before its content',
    ],
    [
      'a match before the beginning',
      data(packed(3, 9, [0, 255, 255, 255, 255, 0, 0, 0], 0x5d)),
      'DATA a match that reaches to before the beginning',
    ],
    [
      'a match behind its chunk',
      data(Buffer.concat([packed(3, 9, [...TEN.subarray(6)], 0x5d)])),
      'DATA a match that goes on behind its chunk',
    ],
    [
      'an index with another size',
      plain('abc', { records: [[23, 4]] }),
      'INDEX the index is not that of the blocks before it, at byte 39',
    ],
    [
      'an index with another length',
      plain('abc', { records: [[24, 3]] }),
      'INDEX the index is not that of the blocks before it, at byte 38',
    ],
    [
      'an index with too many blocks',
      plain('abc', {
        records: [
          [23, 3],
          [23, 3],
        ],
      }),
      'INDEX the index is not that of the blocks before it, at byte 37',
    ],
    [
      'an index with too few blocks',
      plain('abc', { records: [] }),
      'INDEX the index is not that of the blocks before it, at byte 37',
    ],
    [
      'a footer that leads elsewhere',
      plain('abc', { backwardSize: 12 }),
      'INDEX the footer is not that of the blocks before it',
    ],
    [
      'a footer with another check',
      plain('abc', { footerCheck: 4 }),
      'INDEX the footer is not that of the blocks before it',
    ],
  ])('%s', async (_, file, message) => {
    expect(await failure(file)).toEqual(expect.stringContaining(message));
  });
});

describe('the limits of unxz', () => {
  const text = 'x'.repeat(60_000);
  const large = stream({
    blocks: [{ data: chunks(copied(text), copied(text, false)), content: text + text }],
  });

  it('stop content, streams and blocks that cost time', async () => {
    expect(await failure(large, { limits: { output: 120_000 } })).toBe('none');
    expect(await failure(large, { limits: { output: 119_999 } })).toMatch(
      /^LIMIT content of more than 119999/,
    );
    const two = Buffer.concat([plain('a'), plain('b')]);
    expect(await failure(two, { limits: { streams: 2, blocks: 2 } })).toBe('none');
    expect(await failure(two, { limits: { streams: 1 } })).toMatch(/^LIMIT more than 1 streams/);
    expect(await failure(two, { limits: { blocks: 1 } })).toMatch(/^LIMIT more than 1 blocks/);
  });

  it('stop dictionaries that cost memory', async () => {
    const wide = (bits: number): Buffer => abc({ filters: [[0x21, [bits]]] });
    expect(await failure(wide(30))).toBe('none');
    expect(await failure(wide(31))).toBe(
      'LIMIT a dictionary of 201326592 bytes, expected at most 134217728, at byte 12',
    );
    expect(await failure(wide(40))).toMatch(/^LIMIT a dictionary of 4294967295 bytes/);
    expect(await failure(wide(36), { limits: { dictionary: 2 ** 32 } })).toBe('none');
    expect(await failure(wide(37), { limits: { dictionary: 2 ** 32 } })).toMatch(
      /expected at most 1073741824/,
    );
  });

  it('take no memory for a dictionary that the content does not fill', async () => {
    const before = process.memoryUsage().arrayBuffers;
    const { bytes } = unxz(abc({ filters: [[0x21, [30]]] }));
    for await (const _ of bytes)
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 1024 ** 2);
  });
});
