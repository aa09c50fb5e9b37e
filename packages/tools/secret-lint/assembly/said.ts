// Values that follow a name without a sign, as src/engine/assignment/parse.ts reads them; looser than what the host then asks.
import { is } from './bits';
import { afterQuote, BY_BLANKS, BY_WORD, skipBlanks } from './grammar';
import { DIGIT, QUOTE, WORD } from './layout';

/** Where the value begins that was met last, when the host may read no other; 0 when it may. */
export let saidAt: usize = 0;
/** What gives it. */
export let saidBy: i32 = 0;

/**
 * Whether a value that holds a digit may follow the blanks behind a name, as in a sentence (`password is …`, `password `…``), and where
 * names need no sign (`bare`) at the end of a line: `requirepass …`.
 */
export function mayBeSaid(to: usize, end: usize, bare: bool): bool {
  let at = skipBlanks(to, 24);
  const next = at;
  saidAt = 0;
  if (at == to) return false;
  if (load<u8>(at) == 96) return hasDigit(at + 1, end) > 0; // `
  if (load<u32>(at) == 0x20726f66) at = afterWords(at + 4); // for
  else if (isPlaceWord(load<u16>(at)) && load<u8>(at + 2) == 32) at = afterWords(at + 3);
  const two = load<u16>(at);
  if (two == 0x7369 || (two == 0x6177 && load<u8>(at + 2) == 115)) { // is was
    let said = at + (two == 0x7369 ? 2 : 3);
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

/** of on at in to */
function isPlaceWord(two: u16): bool {
  return two == 0x666f || two == 0x6e6f || two == 0x7461 || two == 0x6e69 || two == 0x6f74;
}

/** Behind one to five words, where `is` or `was` follows them. */
function afterWords(from: usize): usize {
  let at = from;
  for (let words = 0; words < 5; words++) {
    for (const stop = at + 20; at < stop && is(at, WORD); ) at++;
    if (load<u8>(at) != 32) return from;
    at++;
    if ((load<u32>(at) & 0xffffff) == 0x207369 || load<u32>(at) == 0x20736177 || (load<u32>(at) & 0xffffff) == 0x3a7369) return at; // is, was, is:
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
