import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { canonicalChunks, canonicalDigest, canonicalize } from '@repro/core';
import * as fc from 'fast-check';

const joined = (value: unknown, chunkSize?: number): string =>
  Buffer.concat([...canonicalChunks(value, chunkSize === undefined ? {} : { chunkSize })]).toString();

const entries = Array.from({ length: 3000 }, (_, i) => ({
  path: `sources/häuser/${i}/${'x'.repeat(i % 300)}.ts`,
  size: i * 7919,
  mode: i % 2 ? 0o755 : undefined,
  link: i % 5 ? undefined : '😀\n'.repeat(i % 90),
}));

describe('canonicalChunks', () => {
  it('gives the canonical text for every size of chunk', () => {
    const value = { entries: entries.slice(0, 40), text: 'ü"\\😀'.repeat(500), list: [[], {}, [null, true]] };
    const text = canonicalize(value);
    for (let chunkSize = 1; chunkSize < 300; chunkSize++) expect(joined(value, chunkSize)).toBe(text);
    for (const chunkSize of [1000, 1023, 1024, 1025, 4096, text.length, 1e6]) {
      expect(joined(value, chunkSize)).toBe(text);
    }
  });

  it('gives the canonical text for any value and size', () => {
    const values = fc.jsonValue({ stringUnit: 'binary' }) as fc.Arbitrary<unknown>;
    const sizes = fc.integer({ min: 1, max: 2000 });
    fc.assert(fc.property(values, sizes, (value, size) => joined(value, size) === canonicalize(value)));
  });

  it('never gives a piece that is empty or larger than asked for', () => {
    for (const chunkSize of [1, 7, 1024, 5000]) {
      const pieces = [...canonicalChunks(entries, { chunkSize })];
      expect(pieces.filter(({ length }) => length === 0 || length > chunkSize)).toEqual([]);
    }
  });

  it('fills its pieces, so that there are few of them', () => {
    const pieces = [...canonicalChunks(Array.from({ length: 40 }, () => entries))];
    const total = pieces.reduce((sum, { length }) => sum + length, 0);
    expect(pieces.length).toBeLessThan((total / (64 * 1024)) * 1.05 + 1);
  });

  it('gives pieces that stay as they are when the next one is made', () => {
    const pieces: Uint8Array[] = [];
    const copies: Uint8Array[] = [];
    for (const piece of canonicalChunks(entries, { chunkSize: 2000 })) {
      pieces.push(piece);
      copies.push(piece.slice());
    }
    expect(Buffer.concat(pieces).equals(Buffer.concat(copies))).toBe(true);
  });

  it('writes only as far as it is read', () => {
    let reads = 0;
    const item = {
      get text() {
        reads++;
        return 'x'.repeat(1000);
      },
    };
    const chunks = canonicalChunks(
      Array.from({ length: 10_000 }, () => item),
      { chunkSize: 10_000 },
    );
    chunks.next();
    expect(reads).toBeLessThan(30);
  });

  it('throws for a value without JSON form when it gets there', () => {
    const chunks = canonicalChunks([...entries, Number.NaN], { chunkSize: 1000 });
    expect(chunks.next().done).toBe(false);
    expect(() => [...chunks]).toThrow(expect.objectContaining({ at: { pointer: '/3000' } }));
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity])('refuses chunks of %d bytes', (chunkSize) => {
    expect(() => [...canonicalChunks(1, { chunkSize })]).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_USAGE' }),
    );
  });
});

describe('canonicalDigest', () => {
  it('is the SHA-256 of the canonical text', async () => {
    for (const value of [null, 'ü', entries]) {
      const bytes = Buffer.from(canonicalize(value));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      expect(await canonicalDigest(value)).toEqual({ sha256, size: bytes.length });
    }
  });
  it('rejects for a value without JSON form', async () => {
    await expect(canonicalDigest([undefined])).rejects.toMatchObject({ code: 'ERR_REPRO_JSON_VALUE' });
  });
});
