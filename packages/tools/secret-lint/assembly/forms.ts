// Forms that values have which are none, as src/values/forms.ts and src/values/placeholder.ts tell them; may say no too often.
import { is } from './bits';
import { ALNUM, DIGIT, HEX } from './layout';
import { wordShare } from './words';

export function isHex(from: usize, to: usize): bool {
  for (let at = from; at < to; at++) if (!is(at, HEX)) return false;
  return true;
}

/** Whether words with at most two digits behind them, or such numbers, are joined by signs. */
export function isIdentifier(from: usize, to: usize): bool {
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

/** Whether a value has the form of a template, an address or an expression, by two or three of its signs. */
export function standsFor(from: usize, to: usize): bool {
  const first = load<u8>(from);
  if (first == 36 && isVariable(from + 1, to)) return true; // $NAME
  for (let at = from; at + 1 < to; at++) {
    if (is(at, ALNUM)) continue;
    const two = load<u16>(at);
    // ${ $( {{ }} <% %> #{ && || => -> :: !=
    if (two == 0x7b24 || two == 0x2824 || two == 0x7b7b || two == 0x7d7d || two == 0x253c || two == 0x3e25 || two == 0x7b23) return true;
    if (two == 0x2626 || two == 0x7c7c || two == 0x3e3d || two == 0x3e2d || two == 0x3a3a || two == 0x3d21) return true;
    if (at + 2 < to && (two == 0x2a2a || two == 0x2e2e) && load<u8>(at + 2) == load<u8>(at)) return true; // *** ...
  }
  return isAddress(from, to);
}

/** Whether two digits end a value. */
export function isNumbered(to: usize): bool {
  return is(to - 1, DIGIT) && is(to - 2, DIGIT);
}

/** Numbers of up to four digits between single signs, and a time of day behind them: a date, a version, an address. */
export function isDate(from: usize, to: usize): bool {
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
export function isMember(from: usize, to: usize): bool {
  let dots = 0;
  for (let at = from; at < to; at++) {
    const byte = load<u8>(at);
    if (byte == 46 && load<u8>(at + 1) == 46) return false; // ..
    if (byte == 46) dots++;
    else if (!is(at, ALNUM) && byte != 95) return false; // _
  }
  return dots > 0;
}

/** `name@host.domain`, of a domain of letters. */
export function isMailAddress(from: usize, to: usize): bool {
  let at = from;
  while (at < to && (is(at, ALNUM) || load<u8>(at) == 46 || load<u8>(at) == 45 || load<u8>(at) == 95 || load<u8>(at) == 43)) at++; // . - _ +
  if (at == from || at == to || load<u8>(at) != 64) return false; // @
  const host = ++at;
  let dot = host; // the last one
  for (; at < to; at++) {
    const byte = load<u8>(at);
    if (byte == 46) {
      if (at == host || load<u8>(at - 1) == 46) return false;
      dot = at;
    } else if (!is(at, ALNUM) && byte != 45 && byte != 95) return false;
  }
  if (dot == host || to - dot < 3 || to - dot > 13 || (dot - host == 4 && isYear(host))) return false;
  for (at = dot + 1; at < to; at++) if (is(at, DIGIT) || !is(at, ALNUM)) return false;
  return true;
}

/** Whether four digits are a year: what has one behind @ is a password. */
function isYear(at: usize): bool {
  const century = load<u16>(at);
  return (century == 0x3931 || century == 0x3032) && is(at + 2, DIGIT) && is(at + 3, DIGIT); // 19 20
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
export function isEmptyCall(from: usize, end: usize): bool {
  let at = from;
  const stop = min(end, from + 64);
  while (at < stop && (is(at, ALNUM) || load<u8>(at) == 95 || load<u8>(at) == 46)) at++;
  if (at == from || load<u16>(at) != 0x2928) return false; // ()
  at += 2;
  if (load<u8>(at) == 59 || load<u8>(at) == 44) at++; // ; ,
  const byte = load<u8>(at);
  return byte == 32 || byte == 9 || byte == 10 || byte == 13;
}

/** A path of this length is one whatever its directories are called. */
const SHORT_PATH: usize = 30;
/** What a longer one has of words. */
const OF_WORDS: f64 = 0.45;

/** Whether names are joined by slashes: two of them, or one at the beginning and another. */
export function isPath(from: usize, to: usize): bool {
  const isRooted = load<u8>(from) == 47;
  let slashes = 0;
  for (let at = from; at < to; at++) {
    const byte = load<u8>(at);
    if (byte == 47) {
      if (at > from && load<u8>(at - 1) == 47) return false;
      slashes++;
    } else if (!(is(at, ALNUM) || byte == 46 || byte == 45 || byte == 95)) return false; // . - _
  }
  return slashes >= 2 && ((isRooted && to - from <= SHORT_PATH) || wordShare(from, to) >= OF_WORDS);
}

/** Whether four groups of four small letters stand here, with blanks between: see isAppPassword of src/values/passphrase.ts. */
export function areGroups(from: usize, end: usize): bool {
  if (load<u8>(from + 4) != 32 || from + 19 > end) return false;
  for (let i: usize = 0; i < 19; i++) {
    const byte = load<u8>(from + i);
    if (i % 5 == 4 ? byte != 32 : byte - 97 >= 26) return false;
  }
  return true;
}
