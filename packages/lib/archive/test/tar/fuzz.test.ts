import { describe, expect, it } from '@jest/globals';
import { mutate, randomNumbers } from '@repro/testkit/mutate';
import { fuzzTarget } from '../fuzz/target.ts';

const RUNS = 20_000;

describe('the tar reader', () => {
  it('reads what mutations start from', async () => {
    const { seeds, fuzz } = await fuzzTarget('tar');
    for (const seed of seeds) expect(await fuzz(seed)).toBe('ok');
  });

  it(`ends ${RUNS} mutated inputs in members or a coded error`, async () => {
    const { seeds, fuzz } = await fuzzTarget('tar');
    const next = randomNumbers(20_251_123);
    const outcomes = new Map<string, number>();
    for (let run = 0; run < RUNS; run++) {
      const outcome = await fuzz(mutate(seeds[run % seeds.length] ?? new Uint8Array(), next));
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    // A fuzzer whose inputs all fail alike would test nothing.
    expect([...outcomes.keys()].length).toBeGreaterThan(6);
    expect(outcomes.get('ok')).toBeGreaterThan(RUNS / 20);
  }, 120_000);
});
