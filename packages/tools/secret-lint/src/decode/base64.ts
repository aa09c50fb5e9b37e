import { Buffer } from 'node:buffer';
import type { Unwrapped } from './unwrapped.ts';

/** The longest stretch that is decoded in one piece; what is longer goes on in the next. A multiple of four. */
const LONGEST = 48 * 1024;
/** Digits in one line, and on over lines of the same kind (RFC 2045 section 6.8), where each is long. */
const STRETCH = /[A-Za-z0-9+/_-]+(?:(?:\\?\r?\n|\\n|\\r\\n)[ \t]{0,16}[A-Za-z0-9+/_-]{4,100})*={0,2}/y;

/** Base64 of either alphabet (RFC 4648), from `at` on. */
export function fromBase64(text: string, at: number): Unwrapped {
  const stop = Math.min(text.length, at + LONGEST);
  STRETCH.lastIndex = 0;
  const digits = STRETCH.exec(text.slice(at, stop))?.[0] ?? '';
  const clean = /[\\\s]/.test(digits) ? digits.replaceAll(/\\[rn]|[\\\s]/g, '') : digits;
  return {
    encoding: 'base64',
    bytes: Buffer.from(clean, 'base64'),
    end: at + digits.length,
    outer: (start, end) => {
      const [from, to] = [Math.floor((start * 4) / 3), Math.ceil((end * 4) / 3)];
      if (clean.length === digits.length) return [at + from, Math.min(at + to, at + digits.length)];
      return [at + placeOf(digits, from), at + placeOf(digits, to - 1) + 1];
    },
  };
}

/** Where the digit of a number stands in a stretch over several lines. */
function placeOf(digits: string, number: number): number {
  let seen = -1;
  for (let i = 0; i < digits.length; i++) {
    if (digits.charAt(i) === '\\') i++;
    else if (!/\s/.test(digits.charAt(i)) && ++seen === number) return i;
  }
  return digits.length - 1;
}
