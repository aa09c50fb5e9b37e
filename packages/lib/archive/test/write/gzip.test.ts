import { crc32, gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { codecLevels, compress } from '@repro/archive/write';
import { needs, runProcess } from '@repro/testkit';
import * as fc from 'fast-check';
import { gzipCodec } from '../../src/write/gzip/codec.ts';
import { combineCrc32 } from '../../src/write/gzip/crc32.ts';
import { bytesOf } from './gnu-tar.ts';
import { randomNumbers } from './random-tree.ts';

const BLOCK = 512 * 1024;

/** Compressible bytes that differ everywhere. */
function sample(length: number): Buffer {
  const random = randomNumbers(11);
  const out = Buffer.alloc(length);
  for (let i = 0; i < length; i++)
    out[i] = random() < 0.7 && i > 50 ? (out[i - 1 - (i % 50)] as number) : random() * 256;
  return out;
}

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length];
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

describe('gzip', () => {
  it.each([0, 1, 1000, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK, 2 * BLOCK + 17])(
    'of %i bytes is one valid member',
    async (length) => {
      const data = sample(length);
      const packed = await bytesOf(compress(data));
      expect([...packed.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
      expect(packed.readUInt32LE(packed.length - 4)).toBe(length);
      expect(packed.readUInt32LE(packed.length - 8)).toBe(crc32(data));
      expect(gunzipSync(packed).equals(data)).toBe(true);
    },
  );

  it.each(Array.from({ length: codecLevels.gzip.most + 1 }, (_, i) => i))(
    'level %i is valid',
    async (level) => {
      const data = sample(BLOCK + 5);
      const packed = await bytesOf(compress(data, { level }));
      expect(gunzipSync(packed).equals(data)).toBe(true);
      expect(packed[8]).toBe(level === 9 ? 2 : level <= 1 ? 4 : 0);
    },
  );

  it.each([
    ['fast', 1],
    ['default', 6],
    ['best', 9],
  ] as const)('level %s is %i', async (name, number) => {
    const data = sample(BLOCK + 5);
    for (const engine of ['repro', 'fflate'] as const) {
      const packed = await bytesOf(compress(data, { level: name, engine }));
      expect(packed.equals(await bytesOf(compress(data, { level: number, engine })))).toBe(true);
    }
    expect(() => compress(data, { compression: 'none', level: name })).not.toThrow();
  });

  it('does not depend on how the input was cut', async () => {
    const data = sample(BLOCK + 70_000);
    const whole = await bytesOf(compress(data));
    for (const sizes of [[1000, 0, 7], [65_536], [BLOCK], [BLOCK - 1, 1, 2], [BLOCK + 1], [13, 600_000]]) {
      expect((await bytesOf(compress(inPieces(data, sizes)))).equals(whole)).toBe(true);
    }
  });

  it('holds the length modulo 2^32', async () => {
    const codec = await gzipCodec(0, 'fflate');
    const end = Buffer.from(codec.tail(0xdeadbeef, 2 ** 32 + 5));
    expect([end.readUInt32LE(0), end.readUInt32LE(4)]).toEqual([0xdeadbeef, 5]);
  });

  it.each([-1, 10, 1.5, Number.NaN])('has no level %d', (level) => {
    expect(() => compress(new Uint8Array(0), { level })).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_OPTION', message: expect.stringContaining('0 to 9') }),
    );
  });

  it('and none takes no level', () => {
    const options = { compression: 'none', level: 6 } as const;
    expect(() => compress(new Uint8Array(0), options)).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_OPTION' }),
    );
  });

  const itWithPrograms = needs('gzip', 'python3');
  itWithPrograms('is accepted by gzip and by Python', async () => {
    const data = sample(3 * BLOCK);
    const input = await bytesOf(compress(data));
    const gzip = await runProcess('gzip', ['-dc'], { input });
    expect({ status: gzip.status, stderr: gzip.stderr, same: gzip.stdout.equals(data) }).toEqual({
      status: 0,
      stderr: '',
      same: true,
    });
    const program = 'import gzip,sys; sys.stdout.buffer.write(gzip.decompress(sys.stdin.buffer.read()))';
    const python = await runProcess('python3', ['-c', program], { input });
    expect({ status: python.status, same: python.stdout.equals(data) }).toEqual({ status: 0, same: true });
  });
});

describe('CRC-32 of two pieces joined', () => {
  it('is that of the whole, for any cut', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (a, b) => {
        expect(combineCrc32(crc32(a), crc32(b), b.length)).toBe(crc32(Buffer.concat([a, b])));
      }),
    );
  });

  it('holds for blocks and for lengths beyond 2^32', () => {
    const a = sample(BLOCK);
    const b = sample(BLOCK + 1);
    expect(combineCrc32(crc32(a), crc32(b), b.length)).toBe(crc32(Buffer.concat([a, b])));
    // Zeros joined to zeros, by doubling: 2^33 of them.
    let zeros = crc32(Buffer.alloc(2 ** 20));
    for (let length = 2 ** 20; length < 2 ** 33; length *= 2) zeros = combineCrc32(zeros, zeros, length);
    expect(zeros).toBe(
      combineCrc32(combineCrc32(0, crc32(Buffer.alloc(1)), 1), zerosOf(2 ** 33 - 1), 2 ** 33 - 1),
    );
  });
});

/** CRC-32 of `length` zeros, bit by bit of the length. */
function zerosOf(length: number): number {
  let crc = 0;
  let power = crc32(Buffer.alloc(1));
  for (let bit = 1; bit <= length; bit *= 2) {
    if (Math.floor(length / bit) % 2 === 1) crc = combineCrc32(crc, power, bit);
    power = combineCrc32(power, power, bit);
  }
  return crc;
}
