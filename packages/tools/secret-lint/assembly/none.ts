// What is none whatever gives it: dates, paths, names of things, plain words.
import { is } from './bits';
import { decodedEnd, decodesToText } from './decoded';
import { isDate, isHex, isIdentifier, isMailAddress, isNumbered, isPath, standsFor } from './forms';
import { CAPITAL, JOIN, KEY, kindsOf, NUMBER, OTHER, SECRET, SMALL, TOKEN } from './kinds';
import { ALNUM, DECODED } from './layout';
import { isPlain, isStrange, wordShare } from './words';

/** Letters of either case that are no words are no shorter, and hold fewer. */
const SHORTEST_MIXED: usize = 10;
const FEW: f64 = 0.4;
/** A password of digits is no longer. */
const LONGEST_NUMBER: usize = 12;
/** Secrets and tokens are no shorter, but with words of a provider, and what is given to other names. */
const SHORTEST: usize = 8;
export const SHORTEST_OF_OTHERS: usize = 16;
/** Hexadecimal digits that are no token. */
const SHORTEST_HEX: usize = 16;
/** What looks drawn by lot has no such share of words, and of what is full of signs as well. */
const MANY: f64 = 0.6;
/** Nor has a key, or a token. */
const OF_KEYS: f64 = 0.65;
const OF_TOKENS: f64 = 0.55;
const OF_NOISE: f64 = 0.3;
/** A UUID has so many characters, and counts as drawn by lot. */
const UUID: usize = 36;

/** Whether a value is none, whatever its name; a word of letters of one case may be one from a length on, many words where they may be a password. */
export function isNone(kinds: u32, from: usize, to: usize, shortestWord: usize, mayBePhrase: bool): bool {
  if ((kinds & ~NUMBER) == 0 && to - from > LONGEST_NUMBER) return true;
  if ((kinds & (NUMBER | JOIN)) == (NUMBER | JOIN) && isDate(from, to)) return true;
  if ((kinds & (NUMBER | OTHER)) == 0 && isOfWords(kinds, from, to, shortestWord, mayBePhrase)) return true;
  if ((kinds & OTHER) != 0 && isMailAddress(from, to)) return true;
  if ((kinds & (OTHER | JOIN)) != 0 && (standsFor(from, to) || isPath(from, to))) return true;
  return isPlain(from, to) || (decodesToText(from, to) && isPlain(DECODED, decodedEnd));
}

/** Whether a value is none of a name that is no password's. */
export function isNoneOf(name: u32, kinds: u32, from: usize, to: usize): bool {
  const length = to - from;
  if (length < (name > KEY ? SHORTEST_OF_OTHERS : SHORTEST)) return true;
  const hex = isHex(from, to);
  if (hex) return name != SECRET && length < SHORTEST_HEX;
  if (name == SECRET && (isPhrase(from, to) || isNumbered(to))) return false;
  const most = name == TOKEN ? OF_TOKENS : name == KEY ? OF_KEYS : name > KEY ? MANY : 2;
  if (length != UUID && wordShare(from, to) >= most && !isStrange(from, to)) return true;
  return (kinds & OTHER) == 0 && length != UUID && isIdentifier(from, to) && wordShare(from, to) >= MANY && !isStrange(from, to);
}

/** Whether a value with many signs may be drawn by lot, signs and all. */
export function isNoise(kinds: u32, from: usize, to: usize): bool {
  return kindsOf(kinds) >= 3 && wordShare(from, to) < OF_NOISE;
}

/** Whether letters of one case stand before a sign that ends a sentence or gives a value. */
export function isWordBeforeSign(from: usize, to: usize): bool {
  const sign = load<u8>(to - 1);
  if (sign != 46 && sign != 58 && sign != 44 && sign != 59) return false; // . : , ;
  const isCapital = load<u8>(from) - 65 < 26;
  for (let at = from; at + 1 < to; at++) if ((isCapital ? load<u8>(at) - 65 : load<u8>(at) - 97) >= 26) return false;
  return !isStrange(from, to);
}

/** Whether letters, joined by one sign or another, are words: a name of something, but for a password of letters of one case, or of many words. */
function isOfWords(kinds: u32, from: usize, to: usize, shortestWord: usize, mayBePhrase: bool): bool {
  const isJoined = (kinds & JOIN) != 0;
  if (!isJoined && kinds != (SMALL | CAPITAL) && to - from >= shortestWord) return false;
  if (kinds == (SMALL | CAPITAL) && to - from >= SHORTEST_MIXED && wordShare(from, to) < FEW) return false;
  if (isJoined && mayBePhrase && isPhrase(from, to)) return false;
  for (let at = from; isJoined && at < to; at++)
    if (!is(at, ALNUM) && (at == from || at + 1 == to || !is(at - 1, ALNUM))) return false;
  return !isStrange(from, to);
}

/** Three words or more, joined by one sign: they may be a passphrase. */
function isPhrase(from: usize, to: usize): bool {
  let words = 1;
  let sign: u8 = 0;
  for (let at = from; at < to; at++) {
    if (is(at, ALNUM)) continue;
    if (sign != 0 && load<u8>(at) != sign) return false;
    sign = load<u8>(at);
    words++;
  }
  return words >= 3;
}
