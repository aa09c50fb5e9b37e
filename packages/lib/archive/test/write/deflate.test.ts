import { createHash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { compress } from '@repro/archive/write';
import * as fc from 'fast-check';
import { engine as fflate } from '../../src/write/deflate/fflate.ts';
import { storeBlock } from '../../src/write/deflate/stored.ts';
import { bytesOf } from './gnu-tar.ts';
import { makeTree } from './odd-trees.ts';
import { randomNumbers } from './random-tree.ts';
import { inProcess } from './threads.ts';

/** Text with repetitions near and far, the same for the same seed. */
function text(length: number, seed = 1): Buffer {
  const random = randomNumbers(seed);
  const words = Array.from({ length: 400 }, () =>
    random()
      .toString(36)
      .slice(2, 3 + Math.floor(random() * 9)),
  );
  const out: string[] = [];
  for (let size = 0; size < length; ) {
    const word = `${words[Math.floor(random() ** 2 * words.length)]} `;
    out.push(word);
    size += word.length;
  }
  return Buffer.from(out.join('')).subarray(0, length);
}

/** Bytes that cannot be compressed. */
function noise(length: number, seed = 1): Buffer {
  const random = randomNumbers(seed);
  const out = Buffer.alloc(length);
  for (let i = 0; i < length; i++) out[i] = random() * 256;
  return out;
}

/** Long blocks take only the two that matter most, to save time. */
function dictionaries(few: boolean, data: Uint8Array): Uint8Array[] {
  const all = [EMPTY, text(32_768, 3), text(1), text(500, 2), data.subarray(-32_768)];
  return few ? all.slice(0, 2) : all;
}

const END = Uint8Array.of(1, 0, 0, 0xff, 0xff);
const EMPTY = new Uint8Array(0);

/** What a decoder makes of a block, given its history as it would have decoded it. */
function inflate(block: Uint8Array, dictionary: Uint8Array): Buffer {
  return inflateRawSync(
    Buffer.concat([block, END]),
    dictionary.length > 0 ? { dictionary: Buffer.from(dictionary) } : {},
  );
}

describe.each([1, 6, 9])('fflate as an engine, level %i', (level) => {
  const lengths = [
    0, 1, 2, 3, 100, 8190, 8191, 8192, 8193, 65_535, 65_536, 98_304, 131_072, 131_073, 200_000, 524_288,
  ];

  it.each(lengths)('gives a block of %i bytes back', (length) => {
    for (const data of [text(length), noise(length), Buffer.alloc(length)]) {
      for (const dictionary of dictionaries(length > 100_000, data)) {
        const block = fflate.deflateBlock(data, { level, dictionary, final: false });
        expect(inflate(block, dictionary).equals(data)).toBe(true);
        const final = fflate.deflateBlock(data, { level, dictionary, final: true });
        const options = dictionary.length > 0 ? { dictionary: Buffer.from(dictionary) } : {};
        expect(inflateRawSync(final, options).equals(data)).toBe(true);
      }
    }
  });

  it('ends a block that is not final on a stored block, at a byte boundary', () => {
    const block = fflate.deflateBlock(text(5000), { level, dictionary: EMPTY, final: false });
    expect([...block.subarray(-4)]).toEqual([0x00, 0x00, 0xff, 0xff]);
  });

  it('joins blocks to one stream, each with the end of the one before as its dictionary', () => {
    const data = text(700_000, level);
    const size = 100_000;
    const blocks = Array.from({ length: 7 }, (_, i) =>
      fflate.deflateBlock(data.subarray(i * size, (i + 1) * size), {
        level,
        dictionary: data.subarray(Math.max(0, i * size - 32_768), i * size),
        final: i === 6,
      }),
    );
    expect(inflateRawSync(Buffer.concat(blocks)).equals(data)).toBe(true);
  });

  it('gives any bytes back, with any dictionary', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      fc.array(fc.constantFrom(1, 2, 3), { maxLength: 3000 }).map((a) => Uint8Array.from(a)),
    );
    fc.assert(
      fc.property(bytes, bytes, fc.boolean(), (data, dictionary, final) => {
        const block = fflate.deflateBlock(data, { level, dictionary, final });
        expect(inflate(block, dictionary).equals(data)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('fflate as an engine, at the beginning of a stream', () => {
  /** Few values, zero among them, and repetitions: fflate's own stream makes about one in 25 invalid. */
  function few(seed: number): Buffer {
    const random = randomNumbers(seed);
    const out = Buffer.alloc(20 + Math.floor(random() * 400));
    const values = 2 + Math.floor(random() * 4);
    for (let i = 0; i < out.length; i++) {
      const back = 1 + Math.floor(random() * Math.min(i, 20));
      out[i] = random() < 0.5 && i > 0 ? (out[i - back] as number) : random() * values;
    }
    return out;
  }

  it.each([true, false])('never reaches back to before it, final %s', (final) => {
    const longer = text(100_000);
    for (let seed = 1; seed <= 300; seed++) {
      const data = seed % 10 === 0 ? Buffer.concat([few(seed), longer]) : few(seed);
      const dictionary = seed % 3 === 0 ? text(seed, seed) : EMPTY;
      const block = fflate.deflateBlock(data, { level: 1 + (seed % 9), dictionary, final });
      const found = final
        ? inflateRawSync(block, dictionary.length > 0 ? { dictionary } : {})
        : inflate(block, dictionary);
      expect({ seed, same: found.equals(data) }).toEqual({ seed, same: true });
    }
  });
});

describe('the bytes of the format', () => {
  // When one of these changes, so does every archive: the format's version must change with it.
  it.each([
    [1, 'b9372ce4ce056c32c7d36da63a55c073dd9721b2457fae5a2ddfaad2de4e8281'],
    [6, '29a5641625de157801ec34799cf7120c979953ef34d3bf54fde5db56e265d8f3'],
    [9, '3faf9c13a0a98ffb4d10720f2faaff517c04a21bb0d45aae2c10308fcaa7104e'],
  ])('are the same as ever at level %i', (level, expected) => {
    const data = Buffer.concat([text(400_000), noise(50_000), Buffer.alloc(74_288)]);
    const block = fflate.deflateBlock(data, { level, dictionary: text(32_768, 7), final: false });
    expect(sha256(block)).toBe(expected);
  });
});

describe('stored blocks', () => {
  it.each([0, 1, 65_534, 65_535, 65_536, 131_070, 131_071, 524_288])('hold %i bytes', (length) => {
    const data = noise(length);
    expect(inflateRawSync(storeBlock(data, true)).equals(data)).toBe(true);
    expect(inflate(storeBlock(data, false), EMPTY).equals(data)).toBe(true);
  });
});

describe('the engine', () => {
  it.each(['fflate', 'repro'] as const)('%s can be asked for, here and in threads', async (engine) => {
    const data = Buffer.concat([text(600_000), noise(10_000)]);
    const packed = await bytesOf(compress(data, { engine }));
    expect(gunzipSync(packed).equals(data)).toBe(true);
    const directory = await makeTree({ a: text(3_000_000).toString(), b: text(3_000_000, 2).toString() });
    const body = `for (const workers of [1, 3]) {
      let format;
      const hash = createHash('sha256');
      const options = { engine: ${JSON.stringify(engine)}, workers, onLayout: (facts) => (format = facts.format) };
      for await (const chunk of packTar(walk(directory), options)) hash.update(chunk);
      console.log(format, hash.digest('hex'));
    }
    console.log(started());`;
    const { stdout, stderr } = await inProcess(directory, body);
    expect(stderr).toBe('');
    const [one, three, started] = stdout.split('\n');
    expect(one).toMatch(new RegExp(`^tar-1\\+gzip-1:${engine}-[\\w.-]+:level=6:block=524288 [0-9a-f]{64}$`));
    expect({ three, started: Number(started) > 0 }).toEqual({ three: one, started: true });
  });

  it('can be a module of somebody else', async () => {
    const directory = await makeTree({
      'engine.mjs': `export const engine = {
        name: 'store-1', msPerMiB: 1,
        deflateBlock: (bytes, { final }) => {
          const head = Uint8Array.of(final ? 1 : 0, bytes.length, bytes.length >> 8, ~bytes.length, ~bytes.length >> 8);
          return new Uint8Array([...head, ...bytes, ...(final ? [] : [0, 0, 0, 255, 255])]);
        },
      };`,
    });
    const engine = pathToFileURL(path.join(directory, 'engine.mjs')).href as `file:${string}`;
    expect(gunzipSync(await bytesOf(compress(Buffer.from('abc'), { engine }))).toString()).toBe('abc');
  });
});
