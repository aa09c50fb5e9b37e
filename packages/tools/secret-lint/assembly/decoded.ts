// What a short stretch of base64 says, as src/decode/base64.ts reads it, so that the host need not be told of one that says nothing.
import { is } from './bits';
import { ALNUM, BASE64, DECODED, DIGIT, MARKED } from './layout';
import { exactHash, hashAt, mayStand } from './needles';

/** What says more is the host's to read, in bytes. */
const MOST: usize = 256;
/** Lines on which a stretch goes on: so many blanks before so many digits. */
const BLANKS: usize = 16;
const LEAST_OF_LINE: usize = 4;
const MOST_OF_LINE: usize = 100;
/** A run of so many characters may be a token, or encoded again. */
const RUN: i32 = 20;
const ENCODED: i32 = 24;
/** And with so many digits a value that is drawn by lot. */
const DIGITS: i32 = 3;

/** Where what was decoded last ends; it begins at DECODED. */
export let decodedEnd: usize = 0;
let held: u32 = 0;
let heldBits: i32 = 0;

/** Decodes the digits [from, to), all of base64; false when it says too much. */
function decodes(from: usize, to: usize): bool {
  begin();
  return take(from, to);
}

/** Whether a stretch that begins there says nothing that the host would look at; may say no too often. */
export function saysNothing(from: usize, limit: usize): bool {
  begin();
  let at = endOfDigits(from, limit, MOST << 1);
  if (!take(from, at)) return false;
  while (at < limit && (load<u8>(at) == 10 || load<u8>(at) == 13)) {
    let next = at;
    if (load<u8>(next) == 13 && load<u8>(++next) != 10) break;
    next++;
    for (const stop = next + BLANKS; next < stop && (load<u8>(next) == 32 || load<u8>(next) == 9); ) next++;
    at = endOfDigits(next, limit, MOST_OF_LINE);
    if (at >= limit) return false;
    if (at - next < LEAST_OF_LINE) break;
    if (!take(next, at)) return false;
  }
  if (at >= limit || load<u8>(at) == 92) return false; // \, which may begin an escaped break
  return isOfNone();
}

/** To be called before anything is decoded. */
export function begin(): void {
  decodedEnd = DECODED;
  held = 0;
  heldBits = 0;
}

function endOfDigits(from: usize, limit: usize, most: usize): usize {
  const stop = min(limit, from + most);
  let at = from;
  while (at < stop && is(at, BASE64)) at++;
  return at;
}

function take(from: usize, to: usize): bool {
  for (let at = from; at < to; at++) {
    held = (held << 6) | digit(load<u8>(at));
    heldBits += 6;
    if (heldBits < 8) continue;
    heldBits -= 8;
    if (!says((held >> heldBits) & 0xff)) return false;
  }
  return true;
}

/** The value of a digit of base64, of either alphabet. */
export function digit(byte: u32): u32 {
  if (byte >= 97) return byte - 71;
  if (byte >= 65) return byte == 95 ? 63 : byte - 65;
  if (byte >= 48) return byte + 4;
  return byte == 43 || byte == 45 ? 62 : 63;
}

/** Writes a byte of what is decoded; false when there is no room. */
export function says(byte: u32): bool {
  if (decodedEnd == DECODED + MOST) return false;
  store<u8>(decodedEnd++, byte);
  return true;
}

/**
 * Whether no needle stands in what was decoded last, nor what may be a token, a value or encoded. Bytes that are no text hold nothing, as
 * src/decode/utf16.ts tells them; text in UTF-16 is the host's.
 */
export function isOfNone(): bool {
  const two = load<u16>(DECODED);
  if (two == 0xfffe || two == 0xfeff) return false;
  store<u32>(decodedEnd, 0); // behind the end nothing is met
  let run = 0;
  let longest = 0;
  let digits = 0;
  for (let at: usize = DECODED; at < decodedEnd; at++) {
    if (load<u8>(at) == 0) return !mayBeWide();
    run = is(at, BASE64) ? run + 1 : 0;
    longest = max(longest, run);
    digits += i32(is(at, DIGIT));
    if (at + 2 >= decodedEnd) continue;
    const hash = hashAt(at);
    const marks = load<u8>(MARKED + hash);
    if (marks & 32 || (marks & 2 && mayStand(hash, at + 2, DECODED, decodedEnd))) return false;
    const exact = exactHash(at + 2);
    if (load<u8>(MARKED + exact) & 1 && mayStand(exact, at + 2, DECODED, decodedEnd)) return false;
  }
  return longest < RUN || (longest < ENCODED && digits < DIGITS);
}

/** Whether a third of the bytes, at even or at odd places, may be zero, as in UTF-16. */
function mayBeWide(): bool {
  let zeros: usize = 0;
  for (let at: usize = DECODED; at < decodedEnd; at++) zeros += usize(load<u8>(at) == 0);
  return zeros * 3 >= decodedEnd - DECODED;
}

/** Whether a user and a password in base64 may stand behind blanks: the first six bytes are text. */
export function mayBePair(from: usize, end: usize): bool {
  let at = from;
  while (at < from + 3 && (load<u8>(at) == 32 || load<u8>(at) == 9)) at++;
  if (at + 8 > end) return false;
  for (let i = at; i < at + 8; i++) {
    const byte = load<u8>(i);
    if (!is(i, BASE64)) return byte == 46 || byte == 58 || byte == 126; // . : ~, which the host passes over
  }
  decodes(at, at + 8);
  for (let i: usize = DECODED; i < decodedEnd; i++) if (load<u8>(i) < 32 || load<u8>(i) > 126) return false;
  return true;
}

/** Whether a value may be a user and a password in base64, as Docker keeps them; may say yes too often. */
export function saysPair(from: usize, to: usize): bool {
  let end = to;
  while (end > from && end > to - 2 && load<u8>(end - 1) == 61) end--;
  if (end - from < 8) return false;
  for (let at = from; at < end; at++) if (!is(at, BASE64)) return false;
  if (!decodes(from, end)) return true;
  let colons = 0;
  for (let at: usize = DECODED; at < decodedEnd; at++) {
    if (load<u8>(at) < 33 || load<u8>(at) > 126) return false;
    colons += i32(load<u8>(at) == 58);
  }
  return colons > 0;
}

/** Whether a value that is base64 of text may say so, and is now decoded: four digits for three bytes, and padding. */
export function decodesToText(from: usize, to: usize): bool {
  const length = to - from;
  if (length < 8 || (length & 3) != 0) return false;
  const first = load<u8>(from);
  if (!(first - 73 < 18 || first - 97 < 6)) return false; // I to Z, a to f
  let end = to;
  while (end > to - 2 && load<u8>(end - 1) == 61) end--;
  for (let at = from; at < end; at++) if (!is(at, ALNUM) && load<u8>(at) != 43 && load<u8>(at) != 47) return false; // + /
  if (end - from < 7 || !decodes(from, end)) return false;
  for (let at: usize = DECODED; at < decodedEnd; at++) {
    const byte = load<u8>(at);
    if (!(byte >= 32 && byte < 127) && !(byte == 10 && at + 1 == decodedEnd)) return false;
  }
  return true;
}
