// Kinds of characters, and of names: what values are judged by.

/** Kinds of the characters of a value. */
export const SMALL: u32 = 1;
export const CAPITAL: u32 = 2;
export const NUMBER: u32 = 4;
export const JOIN: u32 = 8; // - _ . : /
export const OTHER: u32 = 16;
export const BLANK: u32 = 32;
export const BEYOND: u32 = 64;

/** What the host says of names (src/engine/assignment/kinds.ts). */
export const PASSWORD: u32 = 1;
export const SECRET: u32 = 2;
export const TOKEN: u32 = 3;
export const KEY: u32 = 4;
/** `key` alone, of what a word before it may say. */
export const MERE_KEY: u32 = 5;
export const OTHER_NAME: u32 = 6;
/** Of a provider that stands before it on its line. */
export const OF_LINE: u32 = 7;
export const NOTHING: u32 = 8;

export function kindOf(byte: u32): u32 {
  if (byte - 97 < 26) return SMALL;
  if (byte - 65 < 26) return CAPITAL;
  if (byte - 48 < 10) return NUMBER;
  if (byte == 45 || byte == 95 || byte == 46 || byte == 58 || byte == 47) return JOIN;
  if (byte <= 32) return BLANK;
  return byte >= 127 ? BEYOND : OTHER;
}

/** How many kinds of characters a value has, as the host counts them. */
export function kindsOf(kinds: u32): i32 {
  return popcnt(kinds & (SMALL | CAPITAL | NUMBER)) + i32((kinds & (JOIN | OTHER | BEYOND)) != 0);
}
