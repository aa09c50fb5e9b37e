import { bigrams } from './bigrams.gen.ts';

/** How often the second class follows the first in sources and prose, in half powers of two; comparable, without a unit. */
export function commonness(first: number, second: number): number {
  return bigrams.charCodeAt(first * 32 + second) - 35;
}

/** For every pair of letters, in bits: how surprising the second is after the first, in words. */
const surprise: Float64Array = surprises();

function surprises(): Float64Array {
  const table = new Float64Array(26 * 26);
  for (let first = 0; first < 26; first++) {
    const counts = Array.from({ length: 26 }, (_, second) => 2 ** (commonness(first + 1, second + 1) / 2));
    const all = counts.reduce((sum, n) => sum + n, 0);
    counts.forEach((n, second) => (table[first * 26 + second] = Math.log2(all / n)));
  }
  return table;
}

/**
 * How surprising a text's letters are as words, in bits per pair of neighbouring letters; about 3.5 for words,
 * over 5.5 for random ones. NaN without any such pair.
 */
export function strangeness(text: string): number {
  let bits = 0;
  let pairs = 0;
  for (let i = 1; i < text.length; i++) {
    const first = (text.charCodeAt(i - 1) | 32) - 97;
    const second = (text.charCodeAt(i) | 32) - 97;
    if (first < 0 || first > 25 || second < 0 || second > 25) continue;
    bits += surprise[first * 26 + second] ?? 0;
    pairs++;
  }
  return bits / pairs;
}
