import { createHash } from 'node:crypto';
import { init } from '@bokuweb/zstd-wasm';
import { describe, expect, it } from '@jest/globals';
import { compress } from '@repro/archive/write';
import { needs, runProcess } from '@repro/testkit';
import { bytesOf } from './gnu-tar.ts';
import { randomNumbers } from './random-tree.ts';

const FRAME = 4 * 1024 * 1024;
const itZstd = needs('zstd');

/** Words, and now and then a byte that belongs to none. */
function sample(length: number): Buffer {
  const random = randomNumbers(5);
  const out = Buffer.alloc(length, 'the same words over and over, ');
  for (let i = 0; i < length; i += 1 + Math.floor(random() * 300)) out[i] = random() * 256;
  return out;
}

async function unzstd(input: Uint8Array): Promise<Buffer> {
  const { status, stdout, stderr } = await runProcess('zstd', ['-dcq'], { input });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

describe('zstd', () => {
  itZstd.each([0, 1, 4, 7, 31, 32, 33, 1000, FRAME - 1, FRAME, FRAME + 1])(
    'of %i bytes is valid, checksum included',
    async (length) => {
      const data = sample(length);
      const packed = await bytesOf(compress(data, { compression: 'zstd' }));
      expect((await unzstd(packed)).equals(data)).toBe(true);
      expect(packed.readUInt32LE(0)).toBe(0xfd2fb528);
      expect((packed[4] as number) & 4).toBe(4);
    },
  );

  itZstd.each([1, 3, 9])('level %i is valid', async (level) => {
    const data = sample(200_000);
    expect((await unzstd(await bytesOf(compress(data, { compression: 'zstd', level })))).equals(data)).toBe(
      true,
    );
  });

  itZstd('has checksums that notice a changed byte', async () => {
    const packed = await bytesOf(compress(sample(50_000), { compression: 'zstd' }));
    packed[packed.length - 1] = (packed.at(-1) as number) ^ 1;
    expect((await runProcess('zstd', ['-t'], { input: packed })).status).not.toBe(0);
  });

  it('does not depend on how the input was cut', async () => {
    const data = sample(FRAME + 100_000);
    async function* cut(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < data.length; at += 99_999) yield data.subarray(at, at + 99_999);
    }
    const whole = await bytesOf(compress(data, { compression: 'zstd' }));
    expect((await bytesOf(compress(cut(), { compression: 'zstd' }))).equals(whole)).toBe(true);
  });

  // When this changes, so does every archive: the format's version must change with it.
  it('has the same bytes as ever', async () => {
    const packed = await bytesOf(compress(sample(300_000), { compression: 'zstd' }));
    expect(createHash('sha256').update(packed).digest('hex')).toBe(
      'e123a41229ae4fa3389ac2c6dca326655879be3ffdf4155b5a87dbc3c3b92651',
    );
  });

  it('goes on when somebody starts the same WebAssembly package anew', async () => {
    const data = sample(FRAME * 2);
    const expected = await bytesOf(compress(data, { compression: 'zstd', level: 1 }));
    const stream = compress(data, { compression: 'zstd', level: 1 });
    const parts = [(await stream.next()).value as Uint8Array];
    await init();
    await init();
    for await (const part of stream) parts.push(part);
    expect(Buffer.concat(parts).equals(expected)).toBe(true);
  });

  it.each([0, 10])('has no level %i', (level) => {
    expect(() => compress(new Uint8Array(0), { compression: 'zstd', level })).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_OPTION' }),
    );
  });
});
