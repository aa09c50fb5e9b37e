import { describe, expect, it } from '@jest/globals';
import { mutate, randomNumbers } from '@repro/testkit/mutate';
import { fuzzTarget } from './target.ts';

const RUNS = 1500;

describe.each(['ar', 'gzip', 'xz', 'zip', 'zstd'])('the %s reader', (name) => {
  it('reads what mutations start from', async () => {
    const { seeds, fuzz } = await fuzzTarget(name);
    expect(seeds.length).toBeGreaterThan(0);
    for (const seed of seeds) expect(await fuzz(seed)).toBe('ok');
  });

  it(`ends ${RUNS} mutated inputs in content or a coded error`, async () => {
    const { seeds, fuzz } = await fuzzTarget(name);
    const next = randomNumbers(20_250_101);
    const outcomes = new Map<string, number>();
    for (let run = 0; run < RUNS; run++) {
      const outcome = await fuzz(mutate(seeds[run % seeds.length] ?? new Uint8Array(), next));
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    // A fuzzer whose inputs all fail alike would test nothing.
    expect([...outcomes.keys()].filter((key) => key.includes(name.toUpperCase())).length).toBeGreaterThan(2);
    expect(outcomes.get('ok')).toBeGreaterThan(20);
  });
});
