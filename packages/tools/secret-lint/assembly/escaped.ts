// What a stretch with escapes of bytes says, as src/decode/escapes.ts reads it, so that the host need not be told of one that says nothing.
import { is } from './bits';
import { beforeBlanks } from './blanks';
import { begin, decodedEnd, isOfNone, says } from './decoded';
import { DECODED, HEX, INPUT, QUOTE } from './layout';

/** How far before its first escape a stretch begins. */
const BEFORE: usize = 256;
/** The shortest value that is one, and how many blanks stand around what gives it. */
const LEAST: usize = 6;
const BLANKS: usize = 4;
/** With an escape that is told so much of its stretch is. */
const TOLD: usize = 2048;

/** The stretch that was judged last, as far as it was read, and how; of one a beginning is as good as all. */
let judgedFrom: usize = 0;
let judgedTo: usize = 0;
let judgedSign: u8 = 0;
let hidNothing: bool = false;

/** To be called when there is other input. */
export function forgetEscapes(): void {
  judgedTo = 0;
}

/** Whether what the escape at a place is part of says nothing that the host would look at; may say no too often. */
export function hidesNothing(at: usize, end: usize): bool {
  const sign = load<u8>(at);
  if (at >= judgedFrom && at < judgedTo && (sign == judgedSign || !hidNothing)) return hidNothing;
  judgedSign = sign;
  judgedFrom = startOf(at, sign);
  judgedTo = judgedFrom;
  hidNothing = judgedFrom != 0 && unescapes(judgedFrom, end, sign) && isOfNone() && !(sign == 92 && mayBeValue(judgedFrom));
  if (hidNothing) return true;
  // One is told, of either sign, with what follows it: nothing is looked at again for the next.
  judgedFrom = at;
  for (judgedTo = max(judgedTo, at + 1); judgedTo < at + TOLD && !isEdge(judgedTo, sign); ) judgedTo++;
  return false;
}

/** Where a stretch begins that an escape is in; 0 when what lies before is not seen. */
function startOf(at: usize, sign: u8): usize {
  let start = at;
  while (at - start < BEFORE && !isEdge(start - 1, sign)) {
    start--;
    if (start == INPUT) return 0;
  }
  return start;
}

/** What ends a stretch: quotes and the end of a line, and of percent-encoding blanks and angle brackets too. */
function isEdge(at: usize, sign: u8): bool {
  const byte = load<u8>(at);
  if (is(at, QUOTE) || byte == 10) return true;
  return sign == 37 && (byte == 32 || (byte >= 9 && byte <= 13) || byte == 160 || byte == 60 || byte == 62); // < >
}

/** Whether what was decoded last may be a password that a name in quotes is given: no word, and no text in another language. */
function mayBeValue(from: usize): bool {
  if (decodedEnd - DECODED < LEAST || !is(from - 1, QUOTE)) return false;
  const sign = beforeBlanks(from - 1, BLANKS) - 1;
  if (load<u8>(sign) != 58 && load<u8>(sign) != 61) return false; // : =
  if (!is(beforeBlanks(sign, BLANKS) - 1, QUOTE)) return false;
  let isWord = true;
  for (let at: usize = DECODED; at < decodedEnd; at++) {
    const byte = load<u8>(at);
    if (byte <= 32 || byte > 126 || byte == 60 || byte == 62) return false; // < >
    isWord = isWord && byte - 97 < 26;
  }
  return !isWord;
}

/** Decodes a stretch; false when it says too much, or holds escapes of both kinds, each of which has its own stretch. */
function unescapes(from: usize, end: usize, sign: u8): bool {
  begin();
  let at = from;
  while (!isEdge(at, sign)) {
    judgedTo = at + 1;
    if (at >= end) return false;
    const byte: u32 = load<u8>(at);
    if (byte != 37 && byte != 92) {
      if (!says(byte)) return false;
      at++;
    } else if (byte != sign) return false;
    else {
      const next: u32 = load<u8>(at + 1);
      if (sign == 92 && (next == 10 || next == 13)) return true; // the line ends
      const length = lengthOf(at, sign);
      if (length == 0) return false;
      const code = length == 2 ? controlOf(next) : hexAt(at, length);
      if (!says(code < 0 ? byte : min(code, 255)) || (code < 0 && length == 2 && !says(next))) return false;
      at += code < 0 && length > 2 ? 1 : length;
    }
  }
  return true;
}

/** The length of an escape: %41, \\x41, \\u0041, or a backslash and a sign; 0 of what is the host's to read. */
function lengthOf(at: usize, sign: u8): usize {
  if (sign == 37) return 3;
  const kind = load<u8>(at + 1);
  if (kind == 120) return 4; // x
  return kind != 117 ? 2 : load<u8>(at + 2) == 123 ? 0 : 6; // u, {
}

/** What a sign behind a backslash stands for; negative where that is no escape. */
function controlOf(kind: u32): i32 {
  if (kind == 110) return 10;
  if (kind == 114) return 13;
  if (kind == 116) return 9;
  return kind == 34 || kind == 39 || kind == 92 || kind == 47 ? <i32>kind : -1;
}

/** The hexadecimal digits of an escape of three, four or six characters as a number; negative when they are not there. */
function hexAt(from: usize, length: usize): i32 {
  let number: i32 = 0;
  for (let at = from + (length == 3 ? 1 : 2); at < from + length; at++) {
    if (!is(at, HEX)) return -1;
    const byte: i32 = load<u8>(at);
    number = (number << 4) | (byte >= 97 ? byte - 87 : byte >= 65 ? byte - 55 : byte - 48);
  }
  return number;
}
