import { Buffer } from 'node:buffer';
import type { Encoding } from '../engine/types.ts';
import type { Unwrapped } from './unwrapped.ts';

/** How far before the first escape a stretch begins. It ends after 4,096 characters. */
const BEFORE = 256;

/** A name in quotes that is given a string, up to the quote that begins it, and how long that is at most. */
const NAME = /(["'])[\w.$-]{1,64}\1[ \t]{0,4}[:=][ \t]{0,4}\1$/;
const NAMED = 80;

/** The value of each hexadecimal digit; negative for what is none. */
const HEX: Int8Array = Int8Array.from({ length: 256 }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(value) ? -1 : value;
});
const LETTER_U = 0x75;
const LETTER_X = 0x78;
const CONTROLS = new Map(
  Array.from('nrt"\'\\/', (sign, i) => [sign.charCodeAt(0), '\n\r\t"\'\\/'.charCodeAt(i)]),
);

/** The escape that begins at a place: its length, and the byte it stands for in the lowest eight bits; 0 when there is none. */
type EscapeAt = (source: Uint8Array, at: number) => number;

/** Percent-encoding (RFC 3986 section 2.1) around `at`, as far as no space, quote or angle bracket ends it; not before `floor`. */
export function fromPercent(text: string, at: number, floor: number): Unwrapped {
  const start = startBefore(text, { at, floor, edge: /[\s"'<>`]/ });
  return unescape('percent', sourceAt(text, start, /[^\s"'<>`]{0,4096}/y), start, percentAt);
}

/**
 * Escapes of strings, \u0041 and \x41, around `at`, within one line and one pair of quotes, with the name in quotes that is given the string;
 * not before `floor`.
 */
export function fromBackslash(text: string, at: number, floor: number): Unwrapped {
  const start = startBefore(text, { at, floor, edge: /[\n"'`]/ });
  const source = sourceAt(text, start, /(?:[^\n"'`\\]|\\.){0,4096}/y);
  const end = start + source.length;
  const before = text.slice(Math.max(floor, start - NAMED), start);
  const name = text.charAt(end) === text.charAt(start - 1) ? NAME.exec(before) : null;
  if (name === null) return unescape('unicode-escape', source, start, backslashAt);
  const from = start - name[0].length;
  return unescape('unicode-escape', Buffer.from(text.slice(from, end + 1), 'latin1'), from, backslashAt);
}

function startBefore(text: string, { at, floor, edge }: { at: number; floor: number; edge: RegExp }): number {
  let start = at;
  while (start > floor && at - start < BEFORE && !edge.test(text.charAt(start - 1))) start--;
  return start;
}

function sourceAt(text: string, start: number, stretch: RegExp): Uint8Array {
  stretch.lastIndex = start;
  return Buffer.from(stretch.exec(text)?.[0] ?? '', 'latin1');
}

function unescape(encoding: Encoding, source: Uint8Array, start: number, escapeAt: EscapeAt): Unwrapped {
  const bytes = Buffer.allocUnsafe(source.length);
  let length = 0;
  for (let at = 0; at < source.length; length++) {
    const escape = escapeAt(source, at);
    bytes[length] = escape === 0 ? (source[at] ?? 0) : escape & 255;
    at += escape >> 8 || 1;
  }
  return {
    encoding,
    bytes: bytes.subarray(0, length),
    end: start + source.length,
    outer: (from, to) => [start + placeOf(source, escapeAt, from), start + placeOf(source, escapeAt, to)],
  };
}

/** Where the character of a number in the decoded text begins in the source. */
function placeOf(source: Uint8Array, escapeAt: EscapeAt, number: number): number {
  let at = 0;
  for (let seen = 0; seen < number && at < source.length; seen++) at += escapeAt(source, at) >> 8 || 1;
  return at;
}

function percentAt(source: Uint8Array, at: number): number {
  return source[at] === 0x25 ? escapeOf(3, hexAt(source, at + 1, 2)) : 0;
}

function backslashAt(source: Uint8Array, at: number): number {
  if (source[at] !== 0x5c) return 0;
  const kind = source[at + 1] ?? 0;
  if (kind === LETTER_X) return escapeOf(4, hexAt(source, at + 2, 2));
  if (kind !== LETTER_U) return escapeOf(2, CONTROLS.get(kind) ?? -1);
  if (source[at + 2] !== 0x7b) return escapeOf(6, hexAt(source, at + 2, 4));
  const digits = source.subarray(at + 3, at + 10).indexOf(0x7d); // between braces, six at most
  return digits < 1 ? 0 : escapeOf(digits + 4, hexAt(source, at + 3, digits));
}

/** A character that no credential holds stands for those beyond one byte. */
function escapeOf(length: number, code: number): number {
  return code < 0 ? 0 : (length << 8) | Math.min(code, 255);
}

/** So many hexadecimal digits as a number; negative when they are not there. */
function hexAt(source: Uint8Array, at: number, count: number): number {
  let number = 0;
  for (let i = at; i < at + count; i++) {
    const digit = HEX[source[i] ?? 0] ?? -1;
    if (digit < 0) return -1;
    number = number * 16 + digit;
  }
  return number;
}
