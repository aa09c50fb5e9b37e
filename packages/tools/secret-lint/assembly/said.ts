// Values that follow a name without a sign, as src/engine/assignment/parse.ts reads them; looser than what the host then asks.
import { is } from './bits';
import { skipBlanks } from './blanks';
import { BY_BLANKS, BY_WORD } from './grammar';
import { DIGIT, QUOTE, WORD } from './layout';
import { afterQuote } from './signs';

/** Where the value begins that was met last, when the host may read no other; 0 when it may. */
export let saidAt: usize = 0;
/** What gives it. */
export let saidBy: i32 = 0;

/**
 * Whether a value that holds a digit may follow the blanks behind a name, as in a sentence (`password is …`, `password `…``), and where
 * names need no sign (`bare`) at the end of a line: `requirepass …`.
 */
export function mayBeSaid(name: usize, end: usize, bare: bool): bool {
  const to = load<u16>(name) == 0x2a2a ? name + 2 : name; // **
  let at = skipBlanks(to, 24);
  const next = at;
  saidAt = 0;
  if (at == to) return false;
  if (load<u16>(at) == 0x202d && load<u8>(at + 2) == 96) at += 2; // - `
  if (load<u8>(at) == 96) return hasDigit(afterQuote(at), end) > 0; // `
  if (to > name) return false;
  const isFor = load<u32>(at) == 0x20726f66;
  if (isFor) at = afterWords(at + 4);
  else if (isPlaceWord(load<u16>(at)) && load<u8>(at + 2) == 32) at = afterWords(at + 3);
  let said = isFor && load<u8>(at) == 58 ? at + 1 : afterVerb(at); // for the build:
  if (said > at) {
    if (load<u32>(said) == 0x776f6e20) said += 4; // now
    if (load<u8>(said) == 58) said++;
    const value = skipBlanks(said, 2);
    if (value > said && hasDigit(afterQuote(value), end) > 0) {
      if (at == next && next <= to + 2) keepSaid(value, BY_WORD);
      return true;
    }
  }
  if (!bare) return false;
  if (at == next) keepSaid(at, BY_BLANKS);
  at = hasDigit(at, end);
  if (at == 0) return false;
  at = skipBlanks(at, 64);
  return at >= end || load<u8>(at) == 10 || load<u8>(at) == 13;
}

function keepSaid(at: usize, by: i32): void {
  saidAt = at;
  saidBy = by;
}

/** Behind a word that gives a value: is, ist, was, est, es, lautet. */
function afterVerb(at: usize): usize {
  const two = load<u16>(at);
  if (two == 0x7369 || two == 0x7365) return at + 2 + usize(load<u8>(at + 2) == 116); // is es t
  if (two == 0x6177 && load<u8>(at + 2) == 115) return at + 3; // was
  return load<u32>(at) == 0x7475616c && load<u16>(at + 4) == 0x7465 ? at + 6 : at; // lautet
}

/** of on at in to */
function isPlaceWord(two: u16): bool {
  return two == 0x666f || two == 0x6e6f || two == 0x7461 || two == 0x6e69 || two == 0x6f74;
}

/** Behind one to five words, where `is` or the like follows them, or a colon. */
function afterWords(from: usize): usize {
  let at = from;
  for (let words = 0; words < 5; words++) {
    for (const stop = at + 20; at < stop && is(at, WORD); ) at++;
    if (load<u8>(at) == 58) return at;
    if (load<u8>(at) != 32) return from;
    at++;
    const verb = afterVerb(at);
    if (verb > at && (load<u8>(verb) == 32 || load<u8>(verb) == 58)) return at;
  }
  return from;
}

/** Where the word ends that begins here, if it is of some length and holds a digit; else 0. */
function hasDigit(from: usize, end: usize): usize {
  const stop = min(end, from + 200);
  let at = from;
  let digits = false;
  for (; at < stop && load<u8>(at) > 32 && !is(at, QUOTE); at++) digits = digits || is(at, DIGIT);
  return digits && at - from >= 6 ? at : 0;
}
