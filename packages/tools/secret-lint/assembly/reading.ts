// A value as the host reads it (src/engine/assignment/read.ts), where that can be told exactly; the host reads all others.
import { isLastWord, mayBeginLine } from './beginnings';
import { is } from './bits';
import { BY_BLANKS, BY_CALL, BY_ELEMENT, BY_WORD } from './grammar';
import { ENDS, INPUT, QUOTE, WORD } from './layout';

/** Longer values are the host's to judge. */
const LONGEST: usize = 64;
/** A word that may be all that is left of a line is no longer. */
const LONGEST_WORD: usize = 300;

/** What is longer without quotes is no value. */
const LONGEST_BARE: usize = 300;

/** Nothing that may end a value without quotes stands between these: so a chain of them is looked through once. */
let endlessFrom: usize = 0;
let endlessTo: usize = 0;

/** To be called when there is other input. */
export function forgetEndless(): void {
  endlessTo = 0;
}

/** Whether what begins there, without quotes, is too long for a value, whatever gives it. */
export function isEndless(from: usize, end: usize): bool {
  if (from < endlessFrom || from >= endlessTo) {
    endlessFrom = from;
    endlessTo = from;
  }
  const stop = min(end, from + LONGEST_BARE);
  while (endlessTo < stop && isInner(endlessTo)) endlessTo++;
  return endlessTo >= from + LONGEST_BARE;
}

/** Neither an end nor & before the next field. */
function isInner(at: usize): bool {
  const byte = load<u8>(at);
  return byte > 32 && byte < 127 && byte != 92 && byte != 38 && !is(at, ENDS);
}

/** The value that was read last, [valueFrom, valueTo). */
export let valueFrom: usize = 0;
export let valueTo: usize = 0;
export let isQuoted: bool = false;

/** Reads the value that begins at a place, by what gives it; false when the host has to read it. `name` is where its name begins. */
export function readsValue(at: usize, by: i32, name: usize, end: usize, bare: bool): bool {
  isQuoted = is(at, QUOTE);
  if (load<u16>(at) == 0x6060) return false; // ``literal``
  if (isQuoted) return readsQuoted(at, end);
  if (by == BY_ELEMENT) return readsElement(at, end);
  if (by == BY_CALL) return load<u8>(at) != 38 && isLastWord(at) && readsLast(at, end); // &
  if (by == BY_BLANKS) return readsLast(at, end);
  if (by != BY_WORD) return readsBare(at, name, end, bare);
  if (!readsBare(at, name, end, false)) return false;
  if (load<u8>(valueTo - 1) == 46) valueTo--; // the end of a sentence
  return true;
}

/** Reads a word that is the last of its line. */
function readsLast(at: usize, end: usize): bool {
  const stop = min(end, at + LONGEST);
  let hasBracket = false; // which may open a call that goes on in the next line
  valueFrom = at;
  for (valueTo = at; valueTo < stop; valueTo++) {
    const byte = load<u8>(valueTo);
    if (byte <= 32) return (byte == 32 || byte == 9 || byte == 10) && !(hasBracket && goesOn(valueTo, end));
    if (byte >= 127 || byte == 92 || is(valueTo, QUOTE)) return false; // \
    hasBracket = hasBracket || byte == 91 || byte == 40 || byte == 123; // [ ( {
  }
  return false;
}

/** Whether a string may begin behind blanks and the end of a line. */
function goesOn(from: usize, end: usize): bool {
  let at = from;
  while (at < end && load<u8>(at) <= 32) at++;
  return is(at, QUOTE) || load<u8>(at) == 92 || is(at + 1, QUOTE) || load<u8>(at + 1) == 92;
}

/** Reads what stands before the next tag, without blanks behind it. */
function readsElement(at: usize, end: usize): bool {
  const stop = min(end, at + LONGEST);
  valueFrom = at;
  let to = at;
  for (; to < stop && load<u8>(to) != 60; to++) { // <
    const byte = load<u8>(to);
    if (byte >= 127 || byte == 92 || byte == 38 || byte == 91 || byte == 40 || byte == 123 || is(to, QUOTE)) return false; // \ & [ ( {
  }
  valueTo = to;
  while (valueTo > at && load<u8>(valueTo - 1) <= 32) valueTo--;
  return to < stop;
}

function readsQuoted(at: usize, end: usize): bool {
  const quote = load<u8>(at);
  valueFrom = at + 1;
  if (load<u8>(valueFrom) == quote || load<u32>(valueFrom) == 0x6f6f6e7b) return false; // nothing, or tripled; {noop}
  const stop = min(end, valueFrom + LONGEST);
  for (valueTo = valueFrom; valueTo < stop; valueTo++) {
    const byte = load<u8>(valueTo);
    if (byte == quote) return true;
    if (byte < 32 || byte == 92) return false;
  }
  return false;
}

function readsBare(at: usize, name: usize, end: usize, bare: bool): bool {
  if (!is(at, WORD) && load<u8>(at) != 36 && load<u8>(at) != 47 && load<u8>(at) != 61) return false; // $ / =
  valueFrom = at;
  const stop = min(end, at + LONGEST);
  for (valueTo = at; valueTo < stop && !is(valueTo, ENDS); valueTo++) {
    const byte = load<u8>(valueTo);
    // Brackets may open a call, & be before another field, and what is no blank of ours be one of the host's.
    if (byte < 32 || byte >= 127 || byte == 92 || byte == 38 || byte == 91 || byte == 40) return false;
    if (byte == 123 && !(valueTo == at + 1 && load<u8>(at) == 36)) return false; // { but in ${
  }
  if (valueTo >= stop || is(valueTo, QUOTE)) return false;
  return endsThere(name, end, bare);
}

/** Whether the value ends where its characters do, and nothing but that is looked for. */
function endsThere(name: usize, end: usize, bare: bool): bool {
  const byte = load<u8>(valueTo);
  if (byte == 10 || (byte == 13 && load<u8>(valueTo + 1) == 10)) return true;
  if (byte == 32 || byte == 9) return !mayGoOn(valueTo);
  return byte > 32 && (!bare || !mayBeginLine(name) || readsWord(name, end));
}

/** Whether what follows behind blanks may make a look-up with a default, or a call, of it. */
function mayGoOn(from: usize): bool {
  const length = from - valueFrom;
  if ((length == 3 && load<u8>(valueFrom) == 110) || (length == 5 && load<u8>(valueFrom) == 97)) return true; // new, await
  let at = from;
  while (at < from + 6 && (load<u8>(at) == 32 || load<u8>(at) == 9)) at++;
  const byte = load<u8>(at);
  if (is(at, QUOTE) || byte == 92) return length == 22 || endsElse(from); // ConvertTo-SecureString "…"
  return byte == 124 || byte == 63 || (load<u16>(at) == 0x726f && !is(at + 2, WORD)) || (byte == 45 && load<u8>(valueFrom) == 67) || byte == 32 || byte == 9; // | ? or, ConvertTo-SecureString -
}

/** Whether a look-up ends there in what a default follows: || ?? ?: or */
function endsElse(end: usize): bool {
  const byte = load<u8>(end - 1);
  return byte == 124 || byte == 63 || byte == 58 || load<u16>(end - 2) == 0x726f;
}

/** Whether only blanks stand before a name on its line. */
function beginsLine(name: usize): bool {
  let at = name;
  for (const stop = max(INPUT + 1, name - 32); at > stop && (load<u8>(at - 1) == 32 || load<u8>(at - 1) == 9); ) at--;
  return load<u8>(at - 1) == 10;
}

/** Reads on to the end of the word, which the value is where it is the last of its line but for a comment. */
function readsWord(name: usize, end: usize): bool {
  const stop = min(end, valueFrom + LONGEST_WORD);
  let at = valueTo;
  let hasSign = false; // of another field
  while (at < stop && load<u8>(at) > 32 && load<u8>(at) != 160 && !is(at, QUOTE)) hasSign = load<u8>(at++) == 61 || hasSign;
  if (at >= end) return false;
  if (at == stop || is(at, QUOTE)) return true;
  const to = at;
  while (at < end && (load<u8>(at) == 32 || load<u8>(at) == 9)) at++;
  if (at >= end || load<u8>(to) == 160) return false;
  const byte = load<u8>(at);
  if (!(byte == 10 || (byte == 13 && load<u8>(at + 1) == 10) || byte == 35 || byte == 59)) return byte > 32; // # ;
  valueTo = to;
  return !hasSign && to - valueFrom < LONGEST && beginsLine(name);
}
