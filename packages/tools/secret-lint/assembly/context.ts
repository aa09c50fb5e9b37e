// What must stand around a needle for the place to be worth a look; looser than what the host then asks.
import { ALNUM, BASE64, BITS, DIGIT, ENDS, FILL, HEX, INPUT, QUOTE, WORD } from './layout';

/** The longest rest of a name behind its keyword, and the longest way from a name to its value. */
const NAME: usize = 48;
const WAY: usize = 64;
/** Shorter values are no secrets; the measuring of longer ones stops here. */
const SHORTEST: usize = 6;
const LONGEST: usize = 64;

// @ts-ignore: a decorator
@inline
function is(at: usize, bits: u8): bool {
  return (load<u8>(BITS + load<u8>(at)) & bits) != 0;
}

/** Whether a value is given to the name that the needle is part of. */
export function assigned(start: usize, length: usize, end: usize, bare: bool): bool {
  let at = start + length;
  let stop = min(end, at + NAME);
  while (at < stop && is(at, WORD)) at++;
  stop = min(end, at + WAY);
  let given = isFlag(start);
  let closed = false;
  let lines = 0;
  while (at < stop) {
    const byte = load<u8>(at);
    if (is(at, QUOTE)) {
      if (given || closed) return quoted(at + 1, byte, end) || (bare && quoted(at, 10, end));
      closed = true;
      at++;
    } else if (byte == 10) {
      if (++lines > 2) return false;
      at++;
    } else if (is(at, FILL)) {
      given = given || byte == 61 || byte == 58 || byte == 62 || byte == 40 || byte == 44; // = : > ( ,
      at++;
    } else if (is(at, WORD) || byte > 32) {
      if (given && unquoted(at, end, bare)) return true;
      if (!is(at, WORD)) return given && byte != 59 && byte != 125 && unquoted(at, end, true); // not after ; or }
      while (at < stop && is(at, WORD)) at++;
    } else return false;
  }
  return false;
}

/** Whether the name is a flag of a command line: two dashes before it. */
function isFlag(start: usize): bool {
  let at = start;
  const stop = max(INPUT, start - 24);
  while (at > stop && is(at - 1, WORD)) at--;
  return load<u8>(at) == 45;
}

/** Whether a value of some length ends with this quote on the same line. */
function quoted(from: usize, quote: u8, end: usize): bool {
  const stop = min(end, from + LONGEST);
  let at = from;
  while (at < stop) {
    const byte = load<u8>(at);
    if (byte == quote || byte == 10) return byte == quote && at - from >= SHORTEST;
    at++;
  }
  return at - from >= SHORTEST;
}

/** Whether a value of some length stands here without quotes; unless `bare`, one without a digit is a name, and signs end it. */
function unquoted(from: usize, end: usize, bare: bool): bool {
  const stop = min(end, from + LONGEST);
  let at = from;
  let digits: u8 = bare ? DIGIT : 0;
  while (at < stop && (bare ? load<u8>(at) > 32 && !is(at, QUOTE) : !is(at, ENDS))) {
    digits |= load<u8>(BITS + load<u8>(at)) & DIGIT;
    at++;
  }
  return digits != 0 && at - from >= SHORTEST;
}

/** Whether `user:password@` stands here, before anything that ends the authority of a URL. */
export function hasUserinfo(from: usize, end: usize): bool {
  const stop = min(end, from + 256);
  let colon = false;
  for (let at = from; at < stop; at++) {
    const byte = load<u8>(at);
    if (byte == 58) colon = true;
    else if (byte == 64) return colon && at > from + 3;
    else if (byte <= 32 || byte == 34 || byte == 39 || byte == 96 || byte == 60 || byte == 62 || byte == 92) return false; // space " ' ` < > \
    else if (byte == 47 && !colon) return false;
  }
  return false;
}

/** Whether a byte escape starts here: %41, \x41, \u0041. */
export function isEscape(at: usize, end: usize): bool {
  const byte = load<u8>(at);
  if (byte == 37) return at + 3 <= end && is(at + 1, HEX) && is(at + 2, HEX);
  const letter = load<u8>(at + 1);
  if (letter == 120) return at + 4 <= end && is(at + 2, HEX) && is(at + 3, HEX);
  return letter == 117 && at + 6 <= end && load<u8>(at + 2) == 48 && load<u8>(at + 3) == 48 && is(at + 4, HEX);
}

/** Whether a token may begin here, and as many characters of its body follow; `\\n` before it is a line break, no letter. */
export function isToken(start: usize, length: usize, tail: u8, end: usize): bool {
  if (start > INPUT && is(start, ALNUM) && is(start - 1, ALNUM)) {
    if (start < INPUT + 2) return false;
    const before = load<u8>(start - 2);
    const escape = before == 92 || (start >= INPUT + 3 && load<u8>(start - 3) == 37);
    if (!escape) return false;
  }
  const stop = start + length + tail;
  if (stop > end) return false;
  for (let at = start + length; at < stop; at++) if (!is(at, BASE64)) return false;
  return true;
}
