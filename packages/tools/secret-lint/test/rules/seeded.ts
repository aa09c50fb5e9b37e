/** Numbers from 0 to below 1, the same for a seed on every machine (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Letters and digits by lot: no credential of anybody, and none stands in this repository. */
export function drawn(length: number, seed = 1, characters = ALNUM): string {
  const random = seeded(seed);
  return Array.from({ length }, () => characters.charAt(Math.floor(random() * characters.length))).join('');
}
