// Values that the host finds to be none whatever their name, or by what it said of their name: it would pass them over, at the cost of a hundred bytes that are looked through.
// Everything here must be true of src/values and src/engine/assignment too, and may say no too often.
import { is } from './bits';
import { nameAt, nameStop } from './grammar';
import { ALNUM, DIGIT, HEX } from './layout';
import { isMonotonous } from './monotony';
import { isQuoted, readsValue, valueFrom, valueTo } from './reading';
import { kindOfName } from './names';
import { isOfEmptyWords, isStrange, saysSo, wordShare } from './words';

/** A password of letters of one case is no shorter. */
const SHORTEST_WORD: usize = 8;
/** Letters of either case that are no words are no shorter, and hold fewer. */
const SHORTEST_MIXED: usize = 10;
const FEW: f64 = 0.4;
/** A password of digits is no longer. */
const LONGEST_NUMBER: usize = 12;
/** From here on, signs among letters may be chance. */
const NOISE: usize = 20;
/** A value with blanks is no shorter. */
const SALT: usize = 40;

/** Kinds of the characters of a value. */
const SMALL: u32 = 1;
const CAPITAL: u32 = 2;
const NUMBER: u32 = 4;
const JOIN: u32 = 8; // - _ . : /
const OTHER: u32 = 16;
const BLANK: u32 = 32;
const BEYOND: u32 = 64;

/** What the host says of names (src/engine/assignment/kinds.ts). */
const PASSWORD: u32 = 1;
const SECRET: u32 = 2;
const TOKEN: u32 = 3;
const NOTHING: u32 = 5;
/** Secrets and tokens are no shorter, but with words of a provider, and what is given to other names. */
const SHORTEST: usize = 8;
const SHORTEST_OF_OTHERS: usize = 16;
/** Hexadecimal digits that are no token. */
const SHORTEST_HEX: usize = 16;

/** Where the value was that was judged last, and how: a name may hold several words. */
let judgedAt: usize = 0;
let wasRefused: bool = false;

/** To be called when there is other input, or the host has said more of names. */
export function forgetJudged(): void {
  judgedAt = 0;
}

/** Whether the host refuses what stands at a place behind the sign of the name that was read last. */
export function isRefused(at: usize, end: usize, bare: bool): bool {
  if (at != judgedAt) wasRefused = judge(at, end, bare);
  judgedAt = at;
  return wasRefused;
}

function judge(at: usize, end: usize, bare: bool): bool {
  if (!readsValue(at, nameAt, end, bare)) return isEmptyCall(at, end) || kindOfName(nameAt, nameStop) == NOTHING;
  const from = valueFrom;
  const to = valueTo;
  const length = to - from;
  if (length < 6) return true;
  let kinds: u32 = 0;
  let signs: usize = 0;
  for (let i = from; i < to; i++) {
    const kind = kindOf(load<u8>(i));
    kinds |= kind;
    signs += usize(kind > NUMBER);
  }
  if (kinds & BLANK) return length < SALT;
  const isNoise = isQuoted && length >= NOISE && signs * 8 >= length;
  if (!isNoise && (kinds & BEYOND) == 0 && isNone(kinds, from, to)) return true;
  if (!isQuoted && !bare && (kinds & (OTHER | BEYOND)) == 0 && isMember(from, to) && isIdentifier(from, to)) return true;
  const name = kindOfName(nameAt, nameStop);
  return name >= SECRET && (name == NOTHING || (!isNoise && (kinds & BEYOND) == 0 && isNoneOf(name, kinds, from, to)));
}

/** Whether a value is none, whatever its name. */
function isNone(kinds: u32, from: usize, to: usize): bool {
  if ((kinds & ~NUMBER) == 0 && to - from > LONGEST_NUMBER) return true;
  if ((kinds & (NUMBER | JOIN)) == (NUMBER | JOIN) && isDate(from, to)) return true;
  if ((kinds & (NUMBER | OTHER)) == 0 && isOfWords(kinds, from, to)) return true;
  return ((kinds & (OTHER | JOIN)) != 0 && standsFor(from, to)) || isOfEmptyWords(from, to) || saysSo(from, to) || isMonotonous(from, to);
}

/** Whether a value is none of a name that is no password's. */
function isNoneOf(name: u32, kinds: u32, from: usize, to: usize): bool {
  const length = to - from;
  if (length < (name > TOKEN ? SHORTEST_OF_OTHERS : SHORTEST)) return true;
  const hex = isHex(from, to);
  if (hex) return name != SECRET && length < SHORTEST_HEX;
  return (kinds & OTHER) == 0 && length != UUID && isIdentifier(from, to) && wordShare(from, to) >= MANY && !isStrange(from, to);
}

/** What looks drawn by lot has no such share of words. */
const MANY: f64 = 0.6;
/** A UUID has so many characters, and counts as drawn by lot. */
const UUID: usize = 36;

function isHex(from: usize, to: usize): bool {
  for (let at = from; at < to; at++) if (!is(at, HEX)) return false;
  return true;
}

/** Whether words with at most two digits behind them, or such numbers, are joined by signs. */
function isIdentifier(from: usize, to: usize): bool {
  let at = from;
  while (at < to) {
    const start = at;
    while (at < to && is(at, ALNUM) && !is(at, DIGIT)) at++;
    const digits = at;
    while (at < to && is(at, DIGIT)) at++;
    if (at == start || at - digits > 2) return false;
    if (at == to) return true;
    if (is(at, ALNUM)) return false; // letters behind digits
    while (at < to && !is(at, ALNUM)) at++;
  }
  return false;
}

function kindOf(byte: u32): u32 {
  if (byte - 97 < 26) return SMALL;
  if (byte - 65 < 26) return CAPITAL;
  if (byte - 48 < 10) return NUMBER;
  if (byte == 45 || byte == 95 || byte == 46 || byte == 58 || byte == 47) return JOIN;
  if (byte <= 32) return BLANK;
  return byte >= 127 ? BEYOND : OTHER;
}

/** Whether letters, joined by one sign or another, are words: a name of something, but for a password of letters of one case, or of many words. */
function isOfWords(kinds: u32, from: usize, to: usize): bool {
  const isJoined = (kinds & JOIN) != 0;
  if (!isJoined && kinds != (SMALL | CAPITAL) && to - from >= SHORTEST_WORD) return false;
  if (kinds == (SMALL | CAPITAL) && to - from >= SHORTEST_MIXED && wordShare(from, to) < FEW) return false;
  if (isJoined && isPhrase(from, to) && kindOfName(nameAt, nameStop) <= PASSWORD) return false; // or a name that is not known yet
  for (let at = from; isJoined && at < to; at++)
    if (!is(at, ALNUM) && (at == from || at + 1 == to || !is(at - 1, ALNUM))) return false;
  return !isStrange(from, to);
}

/** Four words or more, joined by one sign: they may be a passphrase. */
function isPhrase(from: usize, to: usize): bool {
  let words = 1;
  let sign: u8 = 0;
  for (let at = from; at < to; at++) {
    if (is(at, ALNUM)) continue;
    if (sign != 0 && load<u8>(at) != sign) return false;
    sign = load<u8>(at);
    words++;
  }
  return words >= 4;
}

/** Whether a value has the form of a template, an address or an expression, by two or three of its signs. */
function standsFor(from: usize, to: usize): bool {
  const first = load<u8>(from);
  if (first == 36 && isVariable(from + 1, to)) return true; // $NAME
  for (let at = from; at + 1 < to; at++) {
    const two = load<u16>(at);
    // ${ $( {{ }} <% %> #{ && || => -> :: !=
    if (two == 0x7b24 || two == 0x2824 || two == 0x7b7b || two == 0x7d7d || two == 0x253c || two == 0x3e25 || two == 0x7b23) return true;
    if (two == 0x2626 || two == 0x7c7c || two == 0x3e3d || two == 0x3e2d || two == 0x3a3a || two == 0x3d21) return true;
    if (at + 2 < to && (two == 0x2a2a || two == 0x2e2e) && load<u8>(at + 2) == load<u8>(at)) return true; // *** ...
  }
  return isAddress(from, to);
}

/** Numbers of up to four digits between single signs, and a time of day behind them: a date, a version, an address. */
function isDate(from: usize, to: usize): bool {
  let at = from;
  let groups = 0;
  for (;;) {
    const start = at;
    while (at < to && is(at, DIGIT)) at++;
    if (at == start || at - start > 4) return false;
    groups++;
    if (at == to || load<u8>(at) == 84) break; // T
    const byte = load<u8>(at++);
    if (!(byte == 46 || byte == 58 || byte == 47 || byte == 45)) return false; // . : / -
  }
  if (groups < 2 || groups > 8) return false;
  if (at == to) return true;
  if (++at == to) return false;
  for (; at < to; at++) {
    const byte = load<u8>(at);
    if (!(is(at, DIGIT) || byte == 58 || byte == 46 || byte == 43 || byte == 90 || byte == 45)) return false; // : . + Z -
  }
  return true;
}

/** `config.password`: what code holds without quotes, and is no value. */
function isMember(from: usize, to: usize): bool {
  let dots = 0;
  for (let at = from; at < to; at++) {
    const byte = load<u8>(at);
    if (byte == 46 && load<u8>(at + 1) == 46) return false; // ..
    if (byte == 46) dots++;
    else if (!is(at, ALNUM) && byte != 95) return false; // _
  }
  return dots > 0;
}

/** A name of a variable. */
function isVariable(from: usize, to: usize): bool {
  if (from == to || is(from, DIGIT)) return false;
  for (let at = from; at < to; at++) if (!is(at, ALNUM) && load<u8>(at) != 95 && (at == from || (load<u8>(at) != 46 && load<u8>(at) != 58))) return false;
  return true;
}

/** `scheme://`, `./`, `../`, `~/`. */
function isAddress(from: usize, to: usize): bool {
  const two = load<u16>(from);
  if (two == 0x2f2e || two == 0x2f7e || (two == 0x2e2e && load<u8>(from + 2) == 47)) return true;
  let at = from;
  if (is(at, DIGIT)) return false;
  while (at < to && is(at, ALNUM)) at++;
  return at - from >= 2 && at - from <= 20 && at + 2 < to && load<u8>(at) == 58 && load<u16>(at + 1) == 0x2f2f;
}

/** A call without arguments that ends there. */
function isEmptyCall(from: usize, end: usize): bool {
  let at = from;
  const stop = min(end, from + 64);
  while (at < stop && (is(at, ALNUM) || load<u8>(at) == 95 || load<u8>(at) == 46)) at++;
  if (at == from || load<u16>(at) != 0x2928) return false; // ()
  at += 2;
  if (load<u8>(at) == 59 || load<u8>(at) == 44) at++; // ; ,
  const byte = load<u8>(at);
  return byte == 32 || byte == 9 || byte == 10 || byte == 13;
}
