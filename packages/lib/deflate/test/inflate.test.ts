import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { deflateBlock } from '@repro/deflate';
import { createInflater, MOST_INPUT } from '@repro/deflate/inflate';
import { mutate, randomNumbers } from '@repro/testkit/mutate';
import { packed } from './bits.ts';
import { fibonacci, mixture, noise, runs, text } from './samples.ts';

interface Inflated {
  readonly verdict: string;
  readonly content: Uint8Array;
  readonly used?: number;
  readonly padding?: number;
  readonly why?: string;
  readonly offset?: number;
}

interface Target {
  readonly seeds: readonly Uint8Array[];
  readonly fuzz: (bytes: Uint8Array) => string;
  readonly inflate: (bytes: Uint8Array, size?: number) => Inflated;
}

const target = (await import(new URL('fuzz/inflate.mjs', import.meta.url).href)) as Target;
const { inflate, fuzz, seeds } = target;
const noiseBlocks = (length: number): Buffer =>
  deflateRawSync(noise(length), { finishFlush: constants.Z_FULL_FLUSH });
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

const inputs: Record<string, Uint8Array> = {
  nothing: new Uint8Array(0),
  'one byte': Uint8Array.of(7),
  noise: noise(400_000),
  text: text(900_000),
  runs: runs(1_500_000),
  'codes of all lengths': fibonacci(24),
  mixture: mixture(700_000),
  'more than the room, of each small distance': Buffer.concat(
    Array.from({ length: 9 }, (_, i) => Buffer.alloc(90_001, 'abcdefgh'.slice(0, i))),
  ),
};

/** Streams of an input by writers of all kinds. */
function* streams(bytes: Uint8Array): Generator<Uint8Array> {
  for (const level of [1, 6, 9] as const)
    yield deflateBlock(bytes.subarray(0, 1 << 20), { level, final: true });
  for (const level of [0, 1, 6, 9]) yield deflateRawSync(bytes, { level });
  for (const strategy of [constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE])
    yield deflateRawSync(bytes, { strategy });
  yield deflateRawSync(bytes, { memLevel: 1, windowBits: 9 });
}

describe('createInflater', () => {
  describe.each(Object.entries(inputs))('%s', (_, bytes) => {
    it('comes out of every writer, whole and in parts, as zlib gives it', () => {
      for (const stream of streams(bytes)) {
        const expected = inflateRawSync(stream);
        for (const size of [MOST_INPUT, 4096, 333]) {
          const { verdict, content, used } = inflate(stream, size);
          expect([verdict, used]).toEqual(['ok', stream.length]);
          expect(same(content, expected)).toBe(true);
        }
      }
    });
  });

  it('leaves what follows the stream, wherever the input is cut', () => {
    const stream = deflateRawSync(text(3000));
    const bytes = Buffer.concat([stream, noise(40)]);
    for (let size = 1; size < bytes.length; size++)
      expect(inflate(bytes, size)).toMatchObject({ verdict: 'ok', used: stream.length });
  });

  it('calls a stream cut short at any byte truncated, and gives what was there', () => {
    const content = text(2000);
    const stream = deflateRawSync(content, { memLevel: 1 });
    for (let length = 0; length < stream.length; length++) {
      const found = inflate(stream.subarray(0, length));
      expect(found.verdict).toBe('truncated');
      expect(same(found.content, content.subarray(0, found.content.length))).toBe(true);
    }
  });

  const dynamic = [1, 1] as const;
  it.each<[string, number, Uint8Array]>([
    ['reserved type', 0, packed([0, 1], [3, 2])],
    ['complement', 5, Uint8Array.of(0, 4, 0, 0xfb, 0xfe)],
    ['more than 286', 2, packed(dynamic, [2, 2], [30, 5], [0, 5], [0, 4])],
    ['more than 30', 2, packed(dynamic, [2, 2], [0, 5], [30, 5], [0, 4])],
    // Four code length codes are sent, all of them of no length.
    ['code for code lengths', 3, packed(dynamic, [2, 2], [0, 5], [0, 5], [0, 4], [0, 12])],
    // 16 and 17 have one bit each; the first length repeats the one before.
    [
      'repeated with none',
      4,
      packed(dynamic, [2, 2], [0, 5], [0, 5], [0, 4], [1, 3], [1, 3], [0, 6], [0, 3]),
    ],
    // 17 and 18 have one bit each: 276 lengths of none.
    [
      'end of a block',
      5,
      packed(
        dynamic,
        [2, 2],
        [0, 5],
        [0, 5],
        [0, 4],
        [0, 3],
        [1, 3],
        [1, 3],
        [0, 3],
        [1, 1],
        [127, 7],
        [1, 1],
        [109, 7],
      ),
    ],
    // Fixed codes (section 3.2.6): 286; the distance 30, and one of 1 with nothing before it, behind a length of three bytes.
    ['no literal or length', 0, packed([1, 1], [1, 2], [0b01100011, 8])],
    ['no distance', 2, packed([1, 1], [1, 2], [0b0001100, 8], [0b1000000, 7], [0b01111, 5])],
    ['before the beginning', 1, packed([1, 1], [1, 2], [0b1000000, 7], [0b00000, 5])],
  ])('names what is invalid: %s', (what, offset, stream) => {
    expect(() => inflateRawSync(Buffer.concat([stream, Buffer.alloc(300)]))).toThrow(
      expect.objectContaining({ code: 'Z_DATA_ERROR' }),
    );
    for (const size of [MOST_INPUT, 1]) {
      const found = inflate(Buffer.concat([stream, Buffer.alloc(300)]), size);
      expect([found.verdict, found.why]).toEqual(['invalid', expect.stringContaining(what)]);
      expect(found.offset).toBe(offset);
    }
  });

  it('tells where padding is not zero, wherever the input is cut', () => {
    const stored = (bits: number, final: number) =>
      Buffer.concat([packed([final, 1], [0, 2], [bits, 5]), Uint8Array.of(1, 0, 0xfe, 0xff, 65)]);
    const fixedEnd = (bits: number) => packed([1, 1], [1, 2], [0, 7], [bits, 6]);
    const clean = Buffer.concat([stored(0, 0), fixedEnd(0)]);
    for (const [bytes, at] of [
      [clean, undefined],
      [Buffer.concat([stored(0, 0), fixedEnd(0b100000)]), clean.length - 1],
      [Buffer.concat([stored(0, 0), stored(1, 0), fixedEnd(1)]), 6],
      [Buffer.concat([noiseBlocks(200_000), stored(16, 1)]), noiseBlocks(200_000).length],
    ] as const)
      for (const size of [MOST_INPUT, 5, 1])
        expect(inflate(bytes, size)).toMatchObject({ verdict: 'ok', padding: at });
  });

  it('tells the place of a fault by the whole stream', () => {
    const good = noiseBlocks(500_000);
    const bytes = Buffer.concat([good, packed([0, 1], [3, 2])]);
    for (const size of [MOST_INPUT, 1000])
      expect(inflate(bytes, size)).toMatchObject({ verdict: 'invalid', offset: good.length });
  });

  it('begins anew after a stream of any end', () => {
    const inflater = createInflater();
    for (const [stream, end] of [
      [packed([0, 1], [3, 2]), 'ERR_REPRO_DEFLATE_DATA'],
      [deflateRawSync(text(5000)).subarray(0, 100), 'hungry'],
      [deflateRawSync('whole'), 'end'],
      [deflateRawSync('whole'), 'end'],
    ] as const) {
      inflater.begin();
      inflater.give(Buffer.from('given and not used'));
      inflater.begin();
      inflater.give(stream);
      let found: string;
      try {
        found = inflater.run();
      } catch (error) {
        found = (error as { code: string }).code;
      }
      expect(found).toBe(end);
      if (end === 'end') expect(Buffer.from(inflater.content()).toString()).toBe('whole');
    }
  });

  it('refuses more input than it takes, and input that is given before the last was used', () => {
    const inflater = createInflater();
    expect(() => inflater.give(new Uint8Array(MOST_INPUT + 1))).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_OPTION' }),
    );
    inflater.give(new Uint8Array(1));
    expect(() => inflater.give(new Uint8Array(1))).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_OPTION' }),
    );
  });
});

describe('inflating mutated streams', () => {
  it('gives what zlib gives, or the same verdict', () => {
    const next = randomNumbers(1951);
    const outcomes = new Set<string>();
    for (let run = 0; run < 3000; run++)
      outcomes.add(fuzz(mutate(seeds[run % seeds.length] ?? new Uint8Array(), next)));
    expect(outcomes.size).toBeGreaterThan(11);
  });
});
