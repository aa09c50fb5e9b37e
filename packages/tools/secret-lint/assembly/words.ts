// Words that say nothing, or that a value stands for another, as src/values/tree.ts lays them out.
import { CLASSES, SURPRISE, TREE } from './layout';
import { isMonotonous } from './monotony';

/** What is known of a node, in place of a way from it. */
const FLAGS: usize = 0;
/** A word that says nothing. */
const EMPTY: u16 = 1;
/** What says anywhere, at the beginning or at the end of a value that it is none. */
const ANYWHERE: u16 = 2;
const AT_START: u16 = 4;
const AT_END: u16 = 8;
/** The beginnings of the two trees. */
const EMPTY_WORDS: usize = 0;
const SAYINGS: usize = 1;

/** The longest word that is taken apart, and the parts that it is taken apart into. */
const LONGEST: usize = 40;
const SHORTEST_PART: usize = 2;
const LONGEST_PART: usize = 12;

/** Letters that follow each other less likely than this, in bits per pair, are no word. */
const STRANGE: f64 = 5.1;
const STRANGE_SHORT: f64 = 4; // of words of three or four letters

// @ts-ignore: a decorator
@inline
function step(node: usize, at: usize): usize {
  return <usize>load<u16>(TREE + (node << 6) + (<usize>load<u8>(CLASSES + load<u8>(at)) << 1));
}

// @ts-ignore: a decorator
@inline
function flagsOf(node: usize): u16 {
  return load<u16>(TREE + (node << 6) + FLAGS);
}

/** Whether a text of four characters or more stands for nothing: empty words, a word that says so, repetitions. */
export function isPlain(from: usize, to: usize): bool {
  return isOfEmptyWords(from, to) || saysSo(from, to) || isMonotonous(from, to);
}

/** Whether a value says itself that it stands for another. */
function saysSo(from: usize, to: usize): bool {
  for (let start = from; start < to; start++) {
    let node = SAYINGS;
    for (let at = start; at < to; at++) {
      node = isOfTree(load<u8>(at)) ? step(node, at) : 0;
      if (node == 0) break;
      const flags = flagsOf(node);
      if (flags == 0) continue;
      if (flags & ANYWHERE || (flags & AT_START && start == from) || (flags & AT_END && at + 1 == to)) return true;
    }
  }
  return false;
}

/** Letters, and the signs that join words: others share a class with them. */
function isOfTree(byte: u32): bool {
  return isLetter(byte) || byte == 45 || byte == 95;
}

function isLetter(byte: u32): bool {
  return (byte | 32) - 97 < 26;
}

function isSmall(byte: u32): bool {
  return byte - 97 < 26;
}

function isCapital(byte: u32): bool {
  return byte - 65 < 26;
}

function isDigit(byte: u32): bool {
  return byte - 48 < 10;
}

/** Whether a value is of words that say nothing, and counts; may say no too often. */
function isOfEmptyWords(from: usize, to: usize): bool {
  let isSigned = false;
  let isNumbered = false;
  let isCapitalized = false;
  for (let at = from; at < to; ) {
    const byte: u32 = load<u8>(at);
    if (byte == 37) return false; // % may begin an escape
    if (isDigit(byte)) {
      const end = digitsEnd(at, to);
      if (!isCount(at, end)) return false;
      isNumbered = true;
      at = end;
    } else if (isLetter(byte)) {
      const end = wordEnd(at, to);
      if (!isMadeOfEmpty(at, end)) return false;
      isCapitalized = isCapitalized || isCapital(byte);
      at = end;
    } else {
      isSigned = isSigned || !(byte == 95 || byte == 46 || byte == 45 || byte == 32); // _ . -
      at++;
    }
  }
  return !(isSigned && isNumbered && isCapitalized);
}

function digitsEnd(from: usize, to: usize): usize {
  let at = from;
  while (at < to && isDigit(load<u8>(at))) at++;
  return at;
}

/** Where a word ends: small letters, the first perhaps a capital, or capitals. */
function wordEnd(from: usize, to: usize): usize {
  let at = from;
  while (at < to && isCapital(load<u8>(at))) at++;
  const capitals = at;
  if (at - from < 2) while (at < to && isSmall(load<u8>(at))) at++;
  if (at > capitals || capitals - from < 2) return at;
  return at < to && isSmall(load<u8>(at)) ? at - 1 : at;
}

/** One or two digits, a year, digits in order, or nothing but zeros. */
function isCount(from: usize, to: usize): bool {
  const length = to - from;
  if (length <= 2) return true;
  const two = load<u16>(from);
  if (length == 4 && (two == 0x3931 || two == 0x3032)) return true; // 19 20
  if (two == 0x3231 && load<u8>(from + 2) == 51) return true; // 123
  for (let at = from; at < to; at++) if (load<u8>(at) != 48) return false;
  return true;
}

/** Whether letters are one of the words, or several run together. */
function isMadeOfEmpty(from: usize, to: usize): bool {
  const length = to - from;
  if (length > LONGEST) return false;
  let reached: u64 = 1; // bits of the places where words end
  for (let start: usize = 0; start < length; start++) {
    if (!((reached >> start) & 1)) continue;
    let node = EMPTY_WORDS;
    const last = min(length, start + LONGEST_PART);
    for (let at = start; at < last; at++) {
      node = step(node, from + at);
      if (node == 0) break;
      const size = at + 1 - start;
      if ((flagsOf(node) & EMPTY) != 0 && (size >= SHORTEST_PART || length == 1)) reached |= (<u64>1) << (at + 1);
    }
  }
  return ((reached >> length) & 1) != 0;
}

/** The letters that seem to be of words, as a share of a value's length: `wordShare` of src/values/randomness.ts. */
export function wordShare(from: usize, to: usize): f64 {
  let inWords: usize = 0;
  for (let at = from; at < to; ) {
    const end = isLetter(load<u8>(at)) ? wordEnd(at, to) : at + 1;
    const length = end - at;
    if (length >= 3 && strangeness(at, end) < (length < 5 ? STRANGE_SHORT : STRANGE)) inWords += length;
    at = end;
  }
  return <f64>inWords / <f64>(to - from);
}

/** Whether the letters of a value look drawn by lot, as `isStrange` there; false without two in a row. */
export function isStrange(from: usize, to: usize): bool {
  return strangeness(from, to) >= STRANGE;
}

/** Whether four groups of four letters are no words, as `isAppPassword` of src/values/passphrase.ts has it. */
export function areDrawn(from: usize): bool {
  return strangeness(from, from + 19) >= 5.3;
}

function strangeness(from: usize, to: usize): f64 {
  let bits: f64 = 0;
  let pairs: i32 = 0;
  for (let at = from + 1; at < to; at++) {
    const first: u32 = (load<u8>(at - 1) | 32) - 97;
    const second: u32 = (load<u8>(at) | 32) - 97;
    if (first > 25 || second > 25) continue;
    bits += load<f64>(SURPRISE + ((first * 26 + second) << 3));
    pairs++;
  }
  return bits / <f64>pairs;
}
