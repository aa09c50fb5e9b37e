import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { sha256Beside, streamFiller } from '@repro/archive/hash';
import { sha256 } from '@repro/core';
import { cut } from '../gzip/build.ts';

describe('sha256Beside', () => {
  /** What was passed on: a piece is gone when the next one is asked for. */
  async function readNow(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
    const parts: Buffer[] = [];
    for await (const chunk of bytes) parts.push(Buffer.from(chunk));
    return Buffer.concat(parts);
  }

  const mebibyte = 1024 * 1024;
  it.each([0, 1, mebibyte, 5 * mebibyte, 6 * mebibyte, 8 * mebibyte + 1, 30_000_000])(
    'passes %d bytes on and tells their digest, whichever thread takes it',
    async (size) => {
      const content = randomBytes(size);
      for (const source of [content, cut(content, 300_001)]) {
        const { bytes, digest } = sha256Beside(streamFiller(source));
        expect((await readNow(bytes)).equals(content)).toBe(true);
        expect(await digest).toEqual(await sha256(content));
      }
    },
  );

  it('rejects the digest with the error of the source, and closes it', async () => {
    for (const before of [10, 20 * mebibyte]) {
      let closed = false;
      const filler = streamFiller(
        (async function* () {
          try {
            yield new Uint8Array(before);
            throw new Error('disk gone');
          } finally {
            closed = true;
          }
        })(),
      );
      const { bytes, digest } = sha256Beside(filler);
      await expect(readNow(bytes)).rejects.toThrow('disk gone');
      await expect(digest).rejects.toThrow('disk gone');
      expect(closed).toBe(true);
    }
  });

  it('rejects the digest when the reader stops early, and closes the source', async () => {
    let closed = false;
    const filler = { fill: (room: Uint8Array) => room.length, close: () => (closed = true) };
    const { bytes, digest } = sha256Beside(filler);
    let pieces = 0;
    for await (const _ of bytes) if (++pieces === 20) break;
    expect(closed).toBe(true);
    await expect(digest).rejects.toMatchObject({ code: 'ERR_REPRO_INCOMPLETE' });
  });
});
