import type { ReproError } from '../error.ts';
import { fault, type Source } from './fault.ts';
import { isContinuation } from './place.ts';

/** The error ERR_REPRO_JSON_UTF8 for the first byte of a text that is no UTF-8; undefined when all of it is. */
export function utf8Fault(source: Source): ReproError | undefined {
  const at = firstInvalidByte(source.bytes);
  if (at < 0) return undefined;
  const byte = source.bytes[at] as number;
  const utf16 = at === 0 && (byte === 0xff || byte === 0xfe);
  const hint = utf16
    ? 'the file looks like UTF-16: save it as UTF-8 without byte order mark'
    : 'save the file as UTF-8';
  const what = `the byte 0x${byte.toString(16)} is no valid UTF-8 here`;
  return fault(source, at, { code: 'ERR_REPRO_JSON_UTF8', what, hint });
}

/**
 * The offset of the first byte that is not well-formed UTF-8 (Unicode 16, table 3-7: no overlong form, no surrogate,
 * nothing above U+10FFFF), or -1. Byte by byte in JavaScript: to find a place, not to validate.
 */
function firstInvalidByte(bytes: Uint8Array): number {
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
