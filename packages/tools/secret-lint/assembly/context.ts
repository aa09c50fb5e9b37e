// What must stand around a needle or a value for the place to be worth a look; looser than what the host then asks.
import { is } from './bits';
import { beforeBlanks } from './blanks';
import { mixed } from './hash';
import { ALNUM, BASE64, BITS, CLASSES, HEX, INPUT, MARKED, QUOTE, WORD } from './layout';

/** The last class of letters and digits. */
const ALPHANUMERIC: u32 = 27;

/** Where the name ends that a value which begins here is given to, if it holds a provider's word; else 0. Back over a quote, a sign, and what closes the name. */
export function givenTo(value: usize): usize {
  let at = value;
  for (const stop = max(INPUT, at - 2); at > stop && (is(at - 1, QUOTE) || load<u8>(at - 1) == 92); ) at--;
  const isQuoted = at < value;
  at = beforeBlanks(at, 4);
  const sign = at;
  let isListed = true; // behind commas alone
  for (const stop = max(INPUT, at - 3); at > stop && isSign(load<u8>(at - 1)); at--) isListed = isListed && (load<u8>(at - 1) == 44 || load<u8>(at - 1) == 40);
  if (at == sign) return 0;
  at = beforeBlanks(at, 8);
  for (const stop = max(INPUT, at - 3); at > stop && isClosing(at - 1); ) at--;
  if (isListed && !isQuoted && !is(at, QUOTE) && load<u8>(at) != 92) return 0; // only strings are arguments for a name
  return mayNameProvider(at) ? at : 0;
}

/** Whether the name that ends here has three letters of a short word of a provider's, or four or five of another, whatever separates them. */
function mayNameProvider(end: usize): bool {
  let kinds: u32 = 0; // of five characters, backwards, as the host has marked them
  const stop = max(INPUT, end - 64);
  for (let at = end; at > stop && isOfName(at - 1); at--) {
    const kind: u32 = load<u8>(CLASSES + load<u8>(at - 1));
    if (kind > ALPHANUMERIC) continue;
    kinds = ((kinds << 5) | kind) & 0x1ffffff;
    const marks = load<u8>(MARKED + (kinds & 0x7fff));
    if (marks & 4) return true;
    if (marks & 8 && (load<u8>(MARKED + mixed(kinds)) | load<u8>(MARKED + mixed(kinds & 0xfffff))) & 16) return true;
  }
  return false;
}

function isSign(byte: u8): bool {
  return byte == 61 || byte == 58 || byte == 62 || byte == 44 || byte == 40; // = : > , (
}

function isClosing(at: usize): bool {
  const byte = load<u8>(at);
  return is(at, QUOTE) || byte == 92 || byte == 93 || byte == 41; // \\ ] )
}

function isOfName(at: usize): bool {
  return is(at, WORD) && load<u8>(at) < 128;
}

/** Whether an escape of a byte starts here that may matter: %41, \\x41\\x42, \\u0041. What text is full of does not: %20, %2F, \\u003c. */
export function isEscape(at: usize, end: usize): bool {
  const byte = load<u8>(at);
  if (byte == 37) return at + 3 <= end && is(at + 1, HEX) && matters(load<u8>(at + 1), load<u8>(at + 2));
  if (load<u8>(at + 1) == 120) return at + 6 <= end && load<u8>(at + 2) - 48 < 8 && is(at + 3, HEX) && load<u8>(at + 4) == 92 && load<u8>(at + 5) == 120;
  return at + 6 <= end && load<u16>(at + 2) == 0x3030 && matters(load<u8>(at + 4), load<u8>(at + 5));
}

/** Letters and digits, and the signs that stand around a credential: " ' - : = @ _. The d of %3d is one of printf. */
function matters(high: u8, low: u8): bool {
  if (low == 100) return false;
  const letter = low | 32;
  if (high == 50) return low == 50 || low == 55 || letter == 100;
  if (high == 51) return low <= 57 || letter == 97 || letter == 100;
  return high >= 52 && high <= 55 && (low <= 57 || (letter >= 97 && letter <= 102));
}

/** Whether a token may begin here, and its body as the needle's entry says; `\\n` before it is a line break, no letter. */
export function isToken(start: usize, body: usize, entry: usize, end: usize): bool {
  if (start > INPUT && is(start, ALNUM) && is(start - 1, ALNUM)) {
    if (start < INPUT + 2) return false;
    const before = load<u8>(start - 2);
    const escape = before == 92 || (start >= INPUT + 3 && load<u8>(start - 3) == 37);
    if (!escape) return false;
  }
  const length = <usize>load<u8>(entry, 11);
  const sign = load<u8>(entry, 12);
  if (body + length > end || (sign != 0 && load<u8>(body + length) != sign)) return false;
  const alnum = <usize>load<u8>(entry, 2);
  const hex = <usize>load<u8>(entry, 3);
  for (let i: usize = 0; i < length; i++) {
    const kinds = load<u8>(BITS + load<u8>(body + i));
    if ((kinds & (i < hex ? HEX : i < alnum ? ALNUM : BASE64)) == 0) return false;
  }
  const longest = <usize>load<u16>(entry, 14);
  return longest == 0 || !isRepeated(load<u8>(entry, 13), body, body + longest, end);
}

/** The stretch that was last seen to repeat a unit. */
let repeatedFrom: usize = 0;
let repeatedTo: usize = 0;
let repeatedUnit: usize = 0;

/** To be called when there is other input. */
export function forgetRepeated(): void {
  repeatedTo = 0;
}

/** Whether a unit of at most so many characters is repeated from one place to another: nobody draws that by lot, wherever it is cut off. */
function isRepeated(most: usize, from: usize, to: usize, end: usize): bool {
  if (repeatedUnit <= most && from >= repeatedFrom && to <= repeatedTo) return true;
  for (let unit: usize = 1; unit <= most; unit++) {
    let at = from + unit;
    while (at < end && load<u8>(at) == load<u8>(at - unit)) at++;
    if (at < to) continue;
    repeatedUnit = unit;
    repeatedFrom = from;
    repeatedTo = at;
    return true;
  }
  return false;
}

/** Whether two characters may stand in [from, to), or one where the second is none. */
export function stands(two: u16, from: usize, to: usize): bool {
  const first = i8x16.splat(<i8>(two & 0xff));
  const second = i8x16.splat(<i8>(two >> 8));
  const any = i8x16.splat(two < 256 ? -1 : 0);
  for (let at = from; at < to; at += 16)
    if (v128.any_true(v128.and(i8x16.eq(v128.load(at), first), v128.or(any, i8x16.eq(v128.load(at, 1), second))))) return true;
  return false;
}
