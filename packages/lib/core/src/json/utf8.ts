import { isContinuation } from './place.ts';

/**
 * The offset of the first byte that is not well-formed UTF-8 (Unicode 16, table 3-7: no overlong form, no surrogate,
 * nothing above U+10FFFF), or -1. Byte by byte in JavaScript: to find a place, not to validate.
 */
export function firstInvalidByte(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** How many bytes the well-formed sequence at `at` has; 0 when it is not well-formed. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (at + length > bytes.length) return 0;
  for (let i = 1; i < length; i++) if (!isContinuation(bytes[at + i] as number)) return 0;
  return length > 2 && !secondFits(first, bytes[at + 1] as number) ? 0 : length;
}

/** Refuses overlong forms (E0, F0), UTF-16 surrogates (ED) and what lies above U+10FFFF (F4). */
function secondFits(first: number, second: number): boolean {
  if (first === 0xe0) return second >= 0xa0;
  if (first === 0xed) return second < 0xa0;
  if (first === 0xf0) return second >= 0x90;
  return first !== 0xf4 || second < 0x90;
}
