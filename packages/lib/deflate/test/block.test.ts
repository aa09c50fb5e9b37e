import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { deflateBlock, type Level, levels, MAX_BLOCK, WINDOW } from '@repro/deflate';
import { fibonacci, mixture, noise, runs, text } from './samples.ts';

const allLevels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const ALIGNED_END = Uint8Array.of(0x00, 0x00, 0xff, 0xff);

/** Inflates what is not final, too. */
function inflate(stream: Uint8Array, dictionary?: Uint8Array): Uint8Array {
  return inflateRawSync(stream, { ...(dictionary?.length && { dictionary }), finishFlush: 2 });
}

/** Does not print a megabyte when it fails. */
function same(actual: Uint8Array, expected: Uint8Array): boolean {
  return Buffer.compare(actual, expected) === 0;
}

const inputs: Record<string, Uint8Array> = {
  nothing: new Uint8Array(0),
  'one byte': Uint8Array.of(0),
  'two bytes': Uint8Array.of(7, 7),
  'three bytes': Uint8Array.of(1, 2, 3),
  'four equal bytes': new Uint8Array(4).fill(65),
  'all byte values once': Uint8Array.from({ length: 256 }, (_, i) => i),
  'one value, 1 MiB': new Uint8Array(MAX_BLOCK).fill(1),
  'noise, 1 MiB': noise(MAX_BLOCK),
  'noise, two stored blocks': noise(65_536),
  'text, 300 kB': text(300_000),
  'runs, 1 MiB': runs(MAX_BLOCK),
  'fibonacci of 24': fibonacci(24),
  'mixture, 700 kB': mixture(700_000),
};

describe('deflateBlock', () => {
  describe.each(Object.entries(inputs))('%s', (_, bytes) => {
    it.each(allLevels)('is inflated to the same at level %d, final or not', (level) => {
      const last = deflateBlock(bytes, { level, final: true });
      expect(same(inflateRawSync(last), bytes)).toBe(true);
      const first = deflateBlock(bytes, { level, final: false });
      if (bytes.length > 0) expect(first.subarray(-4)).toEqual(ALIGNED_END);
      expect(same(inflate(first), bytes)).toBe(true);
      expect(same(inflateRawSync(Buffer.concat([first, last])), Buffer.concat([bytes, bytes]))).toBe(true);
    });
  });

  it.each(allLevels)('uses a dictionary at level %d', (level) => {
    const bytes = text(200_000);
    const dictionary = bytes.subarray(100_000 - WINDOW, 100_000);
    const block = bytes.subarray(100_000);
    const stream = deflateBlock(block, { level, dictionary, final: true });
    expect(same(inflate(stream, dictionary), block)).toBe(true);
    expect(stream.length).toBeLessThan(deflateBlock(block, { level, final: true }).length);
  });

  it.each(Object.entries(inputs))('puts the result into the room it is given, if it fits: %s', (_, bytes) => {
    for (const final of [true, false]) {
      const expected = deflateBlock(bytes, { final });
      const room = new Uint8Array(new SharedArrayBuffer(bytes.length + 132)).subarray(32).fill(0xa5);
      const placed = deflateBlock(bytes, { final, into: room });
      expect(placed.buffer).toBe(room.buffer);
      expect(placed.byteOffset).toBe(32);
      expect(same(placed, expected)).toBe(true);
      expect(room.subarray(placed.length).every((byte) => byte === 0xa5)).toBe(true);
      const small = new Uint8Array(expected.length - 1);
      expect(same(deflateBlock(bytes, { final, into: small }), expected)).toBe(true);
      expect(small.every((byte) => byte === 0)).toBe(true);
    }
  });

  it('names its levels', () => {
    const bytes = text(50_000);
    for (const [name, level] of Object.entries(levels)) {
      const named = deflateBlock(bytes, { final: true, level: name as Level });
      expect(same(named, deflateBlock(bytes, { final: true, level: level as Level }))).toBe(true);
    }
    expect(same(deflateBlock(bytes, { final: true }), deflateBlock(bytes, { final: true, level: 6 }))).toBe(
      true,
    );
  });

  it.each([
    ['a level it does not have', new Uint8Array(1), { final: true, level: 10 as Level }],
    ['a name it does not have', new Uint8Array(1), { final: true, level: 'ultra' as Level }],
    ['a block over 1 MiB', new Uint8Array(MAX_BLOCK + 1), { final: true }],
    ['a dictionary over 32 KiB', new Uint8Array(1), { final: true, dictionary: new Uint8Array(WINDOW + 1) }],
  ])('refuses %s', (_, bytes, options) => {
    expect(() => deflateBlock(bytes, options)).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_OPTION', hint: expect.any(String) }),
    );
  });
});
