/**
 * What characters a text holds, as bits: what an expression needs is asked of them before it is tried, and a text of letters and
 * digits meets few expressions. The bits of signs are `bitsOf` them.
 */
export const HEX_LOWER: number = 1 << 0; // a to f
export const LOWER: number = 1 << 1; // g to z
export const HEX_UPPER: number = 1 << 2;
export const UPPER: number = 1 << 3;
export const DIGIT: number = 1 << 4;
/** A control character or a blank. */
export const SPACE: number = 1 << 5;
/** Beyond ASCII. */
export const BEYOND: number = 1 << 6;

export const SMALL: number = HEX_LOWER | LOWER;
export const CAPITAL: number = HEX_UPPER | UPPER;
export const LETTER: number = SMALL | CAPITAL;
export const HEX: number = HEX_LOWER | HEX_UPPER | DIGIT;
export const ALPHANUMERIC: number = LETTER | DIGIT;

/** Each sign that expressions ask for has its bit; the others share one. */
const SIGNS = '_-./:@=$%*#&|<>[]({}+\\^!';
const OTHER_SIGN = 1 << (7 + SIGNS.length);
/** Every sign of ASCII. */
export const SIGN: number = ~(ALPHANUMERIC | SPACE | BEYOND);

const BITS: Int32Array = bits();

function bits(): Int32Array {
  const table = new Int32Array(256).fill(OTHER_SIGN);
  table.fill(BEYOND, 128);
  table.fill(SPACE, 0, 33);
  table[127] = SPACE;
  for (let letter = 0; letter < 26; letter++) {
    table[97 + letter] = letter < 6 ? HEX_LOWER : LOWER;
    table[65 + letter] = letter < 6 ? HEX_UPPER : UPPER;
  }
  table.fill(DIGIT, 48, 58);
  for (let i = 0; i < SIGNS.length; i++) table[SIGNS.charCodeAt(i)] = 1 << (7 + i);
  return table;
}

/** The bits of a character. */
export function bitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 256 ? (BITS[code] ?? 0) : BEYOND;
}

/** The bits of all characters of a text. */
export function bitsOf(text: string): number {
  let all = 0;
  for (let at = 0; at < text.length; at++) all |= bitsAt(text, at);
  return all;
}

/** How many characters are of some kinds. */
export function countOf(text: string, kinds: number): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if ((bitsAt(text, at) & kinds) !== 0) count++;
  return count;
}

/** What names of programs and addresses are made of. */
export const OF_NAMES: number = ALPHANUMERIC | bitsOf('_.-/:');
