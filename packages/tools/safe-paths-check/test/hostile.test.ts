import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { canonicalize, isReproError } from '@repro/core';
import { check } from '@repro/safe-paths-check';

const cases = new URL('cases/', import.meta.url);

/** The archives of all cases that need no options. */
async function archives(): Promise<Uint8Array[]> {
  const found: Uint8Array[] = [];
  for (const name of readdirSync(cases)) {
    const folder = new URL(`${name}/`, cases);
    if (existsSync(new URL('options.json', folder))) continue;
    const { default: bytes } = (await import(new URL('input.mjs', folder).href)) as { default: Uint8Array };
    if (bytes.length > 0 && bytes.length < 30_000) found.push(bytes);
  }
  return found;
}

/** A repeatable stream of 32-bit numbers (xorshift). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** Some bits, bytes and pieces of the part that is not padding at the end. */
function mutate(bytes: Uint8Array, next: () => number): Uint8Array {
  const mutant = Uint8Array.from(bytes);
  const used = mutant.findLastIndex((byte) => byte !== 0) + 1;
  for (let changes = 1 + (next() % 4); changes > 0; changes--) {
    const at = next() % used;
    if (next() % 4 === 0) mutant.copyWithin(at, next() % used, (next() % used) + 16);
    else mutant[at] = next() % 2 === 0 ? next() & 255 : (mutant[at] ?? 0) ^ (1 << (next() % 8));
  }
  return resummed(Buffer.from(mutant));
}

/** With the right sum in every tar header: what has a wrong one gets no further than that. */
function resummed(bytes: Buffer): Buffer {
  for (let at = 0; at + 512 <= bytes.length; at += 512) {
    if (bytes.toString('latin1', at + 257, at + 262) !== 'ustar') continue;
    const block = bytes.subarray(at, at + 512).fill(0x20, 148, 156);
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  }
  return bytes;
}

describe('mutated archives', () => {
  it('end in a report that can be written, or in a coded error', async () => {
    const seeds = await archives();
    const next = numbers(20_251_101);
    let reports = 0;
    for (let run = 0; run < 1500; run++) {
      const result = await check(mutate(seeds[run % seeds.length] as Uint8Array, next)).catch(
        (error: unknown) => error,
      );
      if (isReproError(result)) continue;
      expect(canonicalize(result).length).toBeGreaterThan(100);
      reports++;
    }
    expect(reports).toBeGreaterThan(700);
  });
});
