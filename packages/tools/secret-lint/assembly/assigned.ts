// Whether a value is given to a name, and how it must look; looser than what the host then asks.
import { is } from './bits';
import { stands } from './context';
import { isFieldAround } from './fields';
import { areGroups } from './forms';
import { isCopied, isFirstArgument, isGivenByComma, isTagged, mayAssign, takeSaid } from './grammar';
import { BASE64, DIGIT, ENDS, FILL, INPUT, QUOTE, WORD } from './layout';
import { forgetName } from './name';
import { forgetEndless } from './reading';
import { mayBeSaid, saidAt, saidBy } from './said';
import { afterEntity, afterQuote, endsKey, isDefault, isTo } from './signs';

/** The longest rest of a name behind its keyword, and the longest way from a name to its value. */
const NAME: usize = 48;
const WAY: usize = 64;
/** What follows `key` or `token` in a name and lets it be one: `apiKeyProduction`. */
const REST_OF_KEY: usize = 16;
/** Shorter values are no secrets; the measuring of longer ones stops here. */
const SHORTEST: usize = 6;
const LONGEST: usize = 64;

/** How far behind the quote of a lifetime a sign of equality stands. */
const LIFETIME: usize = 32;

/** A value of a key or token that is shorter than this has two digits. */
const LONG: usize = 16;

/** Whether the value that is looked at must look like a key, as a password need not. */
let strict: bool = false;

/** Whether a value is given to the name that the needle is part of; `key` says that it must look like a key. */
export function assigned(start: usize, length: usize, end: usize, bare: bool, key: bool): bool {
  strict = key;
  let at = start + length;
  if (isOtherWord(at, load<u8>(at - 1) | 32)) return false;
  let stop = min(end, at + (key ? REST_OF_KEY : NAME));
  at = endOfWord(at, stop);
  if (key && at == stop) return false;
  if (mayBeSaid(at, end, bare)) {
    if (saidAt != 0) takeSaid(start, at, saidAt, saidBy);
    return true;
  }
  if (!mayAssign(start, bare)) return false;
  if (isTagged()) return true;
  stop = min(end, at + WAY);
  let given = isFlag(start);
  let signed = given; // brackets and commas give what is in quotes alone, but for configuration and command lines
  let adjacent = true; // nothing but what closes the name, and blanks, came yet
  let closed = false;
  let opened = false;
  let described = false; // of a property: { get; set; } =
  let lines = 0;
  if (given) at = afterEntity(afterQuote(at)); // of "--name": it is not its value's
  while (at < stop) {
    const byte = load<u8>(at);
    if (byte == 39 && load<u8>(at - 1) == 38 && stands(61, at, at + LIFETIME)) {
      at++; // &'static str =
    } else if (is(at, QUOTE)) {
      if (given || ((closed || load<u8>(at - 1) <= 32) && (adjacent || bare || isDashed(start)))) {
        if (quoted(at + 1, byte, end)) return true;
        at = afterName(at + 1, byte, end); // as in "name": "TOKEN", "value": …
        if (at == 0) return false;
      } else at++;
      closed = true;
    } else if (byte == 10) {
      if (++lines > 3) return false;
      adjacent = false;
      at++;
    } else if (byte == 38 && afterEntity(at) > at) {
      at = afterEntity(at);
      if (given) return hasEscaped(at, end);
      closed = true;
    } else if (given && load<u16>(at) == 0x2121) {
      at += 2; // !!str
    } else if ((given || adjacent) && byte == 64 && (is(at + 1, QUOTE) || load<u8>(at + 1) == 92)) {
      closed = true;
      at++; // @"…"
    } else if ((given || adjacent) && load<u16>(at) == 0x2a2a) {
      at += 2; // **name:**
    } else if (given && load<u32>(at) == 0x44435b21) {
      at += 8; // ![CDATA[
    } else if (isDefault(at)) {
      given = signed = true;
      at += 2;
    } else if (closed && isTo(at - 1)) {
      given = true;
      at += 2;
    } else if (load<u16>(at) == 0x3d21) {
      at++; // !=
    } else if (load<u16>(at) == 0x2d3c) {
      given = signed = true; // <-
      at += 2;
    } else if (is(at, FILL)) {
      signed = signed || byte == 61 || byte == 58 || byte == 62; // = : >
      opened = opened || byte == 40 || byte == 91 || byte == 123; // ( [ {
      given = given || signed || byte == 40 || (byte == 123 && adjacent && is(at + 1, QUOTE)) || (byte == 44 && (opened || bare || isDashed(start) || isGivenBehindComma(start)));
      adjacent = adjacent && (byte == 32 || byte == 9 || byte == 41 || byte == 93 || byte == 92); // ) ] \
      at++;
    } else if (is(at, WORD)) {
      if (given && unquoted(at, end, bare) && (signed || bare || mayBeDefault(at, end) || isDashed(start))) return true;
      if (signed && !key && isField(start, at)) return true;
      given = given || load<u32>(at) == 0x797a616c; // lazy {
      while (at < stop && is(at, WORD)) at++;
      adjacent = false;
    } else if (byte == 59 && load<u32>(at - 3) == 0x3b746567) {
      described = true; // get;
      at++;
    } else if (adjacent && !given && endsKey(at)) {
      at++;
    } else if (described && !given && (byte == 59 || byte == 125)) {
      at++; // ; }
    } else {
      if (byte <= 32 || !given) return false;
      if (signed || bare || byte == 36 || isDashed(start)) return unquoted(at, end, bare) || (byte != 59 && byte != 125 && unquoted(at, end, true)); // $ ; }
      at++;
    }
  }
  return false;
}

/** Whether a word, be it of several, stands here as the value of a field among others, `Server=…;Password=…;`, or as what an element holds. */
function isField(start: usize, value: usize): bool {
  let to = value;
  while (to < value + LONGEST && is(to, WORD)) to++;
  if (to < value + 8 || is(to, WORD)) return false;
  let from = start;
  for (const stop = max(INPUT + 1, start - 64); from > stop && is(from - 1, WORD); ) from--;
  return isFieldAround(from, to) || (load<u8>(from - 1) == 60 && load<u16>(to) == 0x2f3c); // < </
}

/** Whether a comma gives a value to the name: `{name, "…"}`, or a string that is the first in brackets, as in `set("password", "…")`. */
function isGivenBehindComma(start: usize): bool {
  let at = start;
  for (const stop = max(INPUT + 1, start - 64); at > stop && is(at - 1, WORD); ) at--;
  if (load<u8>(at - 1) == 123 || isCopied(at) || isGivenByComma(at)) return true; // {name, "…"}
  if (at < INPUT + 2) return false;
  return isFirstArgument(at);
}

/** Whether what begins here may be code that a string follows: `config.password || "…"`. */
function mayBeDefault(from: usize, end: usize): bool {
  let at = from;
  while (at < end && (is(at, WORD) || load<u8>(at) == 36)) at++; // $
  const byte = load<u8>(at);
  return byte == 32 || byte == 9 || byte == 40 || byte == 91 || byte == 63 || byte == 124; // ( [ ? |
}

/** Whether small letters make another word of the needle that ends before `at`: keyboard, tokenizer, passive, _pwm. */
function isOtherWord(at: usize, last: u8): bool {
  const next = load<u8>(at);
  if (next - 97 >= 26) return false;
  if (last == 121 || last == 110) return next != 115; // keys, tokens
  if (last == 119) return next != 100; // pswd, _pwd
  if (last == 115 && next == 101) return load<u8>(at + 1) - 97 < 26; // passe
  if (last == 115) return next != 119 && next != 112 && next != 99 && next != 107 && next != 100; // passw, passp, passc, passk, passd
  return false;
}

/** Whether two dashes stand somewhere before the needle, in what may be its name. */
function isDashed(start: usize): bool {
  const stop = max(INPUT + 1, start - 64);
  for (let at = start; at > stop && is(at - 1, WORD); at--) if (load<u16>(at - 2) == 0x2d2d) return true;
  return false;
}

/** Whether the name is a flag of a command line: two dashes before it. */
function isFlag(start: usize): bool {
  let at = start;
  const stop = max(INPUT, start - 24);
  while (at > stop && is(at - 1, WORD)) at--;
  return load<u8>(at) == 45;
}

/** Whether a value of some length stands before the next of this quote. */
function quoted(from: usize, quote: u8, end: usize): bool {
  if (quote == 96 && load<u8>(from) == 96) from++; // ``literal``
  const stop = min(end, from + LONGEST);
  let at = from;
  let digits: i32 = 0;
  let signs: i32 = 0;
  while (at < stop) {
    const byte = load<u8>(at);
    if (byte == quote || byte == 92) break; // a backslash begins the end of an escaped string, or an escape
    if (byte <= 32 && (byte < 32 || signs < 2)) return areGroups(from, end); // else no value holds a space, unless it is full of signs
    signs += i32(!is(at, WORD));
    digits += i32(byte - 48 < 10);
    at++;
  }
  return isLong(at - from, digits);
}

/** Whether a value that holds a digit begins here, and an escaped quote ends it. */
function hasEscaped(from: usize, end: usize): bool {
  const stop = min(end, from + LONGEST);
  let digits: i32 = 0;
  let at = from;
  for (; at < stop && afterEntity(at) == at; at++) {
    if (load<u8>(at) <= 32) return false;
    digits += i32(is(at, DIGIT));
  }
  return digits > 0 && isLong(at - from, digits);
}

/** Behind a string that names a field or a variable, and behind the opening of a tripled quote; 0 when it is none. */
function afterName(from: usize, quote: u8, end: usize): usize {
  if (load<u8>(from) == quote && load<u8>(from + 1) == quote) return from + 1;
  const stop = min(end, from + 40);
  for (let at = from; at < stop; at++) {
    if (load<u8>(at) == quote) return at > from ? at + 1 : 0;
    if (!is(at, WORD)) return 0;
  }
  return 0;
}

// @ts-ignore: a decorator
@inline
function isLong(length: usize, digits: i32): bool {
  return length >= SHORTEST && (!strict || length >= LONG || (length >= 8 && digits >= 2));
}

/** Whether a value of some length stands here without quotes. */
function unquoted(from: usize, end: usize, bare: bool): bool {
  return areGroups(from, end) || (bare ? anyText(from, end) : code(from, end));
}

function anyText(from: usize, end: usize): bool {
  const stop = min(end, from + LONGEST);
  let at = from;
  let digits: i32 = 0;
  while (at < stop && load<u8>(at) > 32 && !is(at, QUOTE)) digits += i32(is(at++, DIGIT));
  return isLong(at - from, digits);
}

/** No digit stands between these, and no end of a value: so a chain of words is looked through once, however many are names. */
let plainFrom: usize = 0;
let plainTo: usize = 0;
let plainIsStrict: bool = false;

/** All that stands between these may be in a word. */
let wordFrom: usize = 0;
let wordTo: usize = 0;

/** To be called when there is other input. */
export function forget(): void {
  plainTo = 0;
  wordTo = 0;
  forgetName();
  forgetEndless();
}

function endOfWord(from: usize, stop: usize): usize {
  if (from < wordFrom || from > wordTo) {
    wordFrom = from;
    wordTo = from;
  }
  while (wordTo < stop && is(wordTo, WORD)) wordTo++;
  return min(wordTo, stop);
}

/**
 * A value without a digit is a name, and signs end it. A key that code holds without quotes is of letters, digits and the signs of
 * base64: anything else is an expression.
 */
function code(from: usize, end: usize): bool {
  const stop = min(end, from + LONGEST);
  if (from < plainFrom || from > plainTo || strict != plainIsStrict) {
    plainFrom = from;
    plainTo = from;
    plainIsStrict = strict;
  }
  let at = plainTo;
  let digits: i32 = 0;
  while (at < stop && (!is(at, ENDS) || isEntity(at))) {
    if (strict && load<u32>(at) == 0x706d6126 && !isParameter(at + 5)) at += 4; // &amp;
    else if (strict && !is(at, BASE64) && load<u8>(at) != 61) break;
    digits += i32(is(at, DIGIT));
    at++;
  }
  if (digits == 0) plainTo = at;
  const isKey = !strict || at >= stop || is(at, ENDS) || load<u8>(at) == 38 || load<u8>(at) == 92; // & and the next parameter, an escape in a string
  return isKey && digits > 0 && isLong(at - from, digits);
}

/** Whether the name of a parameter and its sign begin here. */
function isParameter(from: usize): bool {
  let at = from;
  while (at < from + 30 && is(at, WORD)) at++;
  return at > from && load<u8>(at) == 61;
}

/** Whether the semicolon at a place ends a sign that XML escapes: &lt; &amp; &quot; */
function isEntity(at: usize): bool {
  return load<u8>(at) == 59 && (load<u8>(at - 3) == 38 || load<u8>(at - 4) == 38 || load<u8>(at - 5) == 38);
}
