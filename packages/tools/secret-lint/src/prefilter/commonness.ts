import { bigrams } from './bigrams.gen.ts';

/** How often the second class follows the first in sources and prose, in half powers of two; comparable, without a unit. */
export function commonness(first: number, second: number): number {
  return bigrams.charCodeAt(first * 32 + second) - 35;
}

/** For every pair of letters, in bits: how surprising the second is after the first, in words. */
export const surprise: Float64Array = surprises();

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
 * How surprising the letters of a part of a text are as words, in bits per pair of neighbouring letters; about 3.5 for words,
 * over 5.5 for random ones. NaN without any such pair.
 */
export function strangeness(text: string, from: number, to: number): number {
  let bits = 0;
  let pairs = 0;
  let first = from < to ? letterAt(text, from) : -1;
  for (let i = from + 1; i < to; i++) {
    const second = letterAt(text, i);
    if (first >= 0 && second >= 0) {
      bits += surprise[first * 26 + second] ?? 0;
      pairs++;
    }
    first = second;
  }
  return bits / pairs;
}

/** The place of a letter in the alphabet; negative for what is none. */
function letterAt(text: string, at: number): number {
  const letter = (text.charCodeAt(at) | 32) - 97;
  return letter > 25 ? -1 : letter;
}
