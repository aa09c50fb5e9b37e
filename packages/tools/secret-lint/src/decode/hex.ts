import { Buffer } from 'node:buffer';
import type { Unwrapped } from './unwrapped.ts';

const LONGEST = 48 * 1024;
const STRETCH = /(?:[0-9A-Fa-f]{2}){1,24576}/y;

/** Pairs of hexadecimal digits, from `at` on. */
export function fromHex(text: string, at: number): Unwrapped {
  STRETCH.lastIndex = 0;
  const digits = STRETCH.exec(text.slice(at, at + LONGEST))?.[0] ?? '';
  return {
    encoding: 'hex',
    bytes: Buffer.from(digits, 'hex'),
    end: at + digits.length,
    outer: (start, end) => [at + start * 2, at + end * 2],
  };
}
