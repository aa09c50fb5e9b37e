// How a value begins, and a line, as far as a look tells.
import { is } from './bits';
import { isBlank, skipBlanks } from './blanks';
import { isBracket, isLetter, isSpace } from './characters';
import { isFieldAround } from './fields';
import { ENDS, INPUT, QUOTE, WORD } from './layout';
import { isAuth, NAME } from './name';
import { afterEntity } from './signs';

/** As much is read of a line to its end. */
const LINE: usize = 300;

/** Whether a string may begin here: by itself, with a letter before it, in a call, or as what a look-up falls back to. */
export function mayBeString(at: usize): bool {
  const first = load<u8>(at);
  if (is(at, QUOTE) || first == 92 || first == 33 || first == 64 || load<u16>(at) == 0x3c3c || afterEntity(at) > at) return true; // \ ! @ <<
  let end = at;
  while (end < at + 64 && (is(end, WORD) || load<u8>(end) == 36)) end++;
  const next = load<u8>(end);
  const length = end - at;
  if (is(end, QUOTE) || next == 92) return length <= 2;
  if (next == 58) return load<u8>(end + 1) == 58;
  if (isBracket(next)) return mayBeInBrackets(end, length);
  if (isBlank(end) && ((length == 3 && first == 110) || (length == 5 && first == 97) || (length == 22 && first == 67))) return true; // new, await, ConvertTo-…
  return isElse(skipBlanks(end, 4));
}

/** || ?? ?: or */
function isElse(at: usize): bool {
  const two = load<u16>(at);
  return two == 0x7c7c || two == 0x3f3f || two == 0x3a3f || two == 0x726f;
}

function mayBeInBrackets(from: usize, length: usize): bool {
  if (length == 0 && load<u8>(from + 1) == 93) return true; // []byte(
  let at = from + 1;
  if (isBracket(load<u8>(at))) at++;
  at = skipBlanks(at, 4);
  if (load<u16>(at) == 0x0a0d) at++;
  if (load<u8>(at) == 10) at = skipBlanks(at + 1, 40);
  if (is(at, QUOTE) || is(at + 1, QUOTE)) return true;
  at = from + 1;
  while (at < from + 64 && is(at, WORD)) at++;
  if (is(at, QUOTE)) at++;
  return (load<u8>(at) == 93 || load<u8>(at) == 41) && isElse(skipBlanks(at + 1, 4));
}

/** Whether what begins here may be a value without quotes in a program: no expression, and no word of letters alone. */
export function mayBeWord(from: usize, name: usize, nameEnd: usize): bool {
  let isMixed = false;
  let at = from;
  for (const stop = from + 64; at < stop && !is(at, ENDS) && load<u8>(at) != 92; at++) {
    const byte = load<u8>(at);
    if (isBracket(byte) || byte == 124 || (byte == 61 && !mayEnd(at + 1))) return false;
    isMixed = isMixed || !isLetter(at);
    if (byte == 38 || (isMixed && at - from >= 16)) return true; // &
  }
  if (at - from < 6) return false;
  return isMixed || at - from >= 16 || isFieldAround(name, at) || isAuth(name, nameEnd);
}

/** Whether a value may end here, behind a sign that pads it. */
function mayEnd(at: usize): bool {
  const byte = load<u8>(at);
  return is(at, ENDS) || byte == 61 || byte == 92 || byte == 38; // = \ &
}

/** Whether a word begins there, and nothing follows it on its line; may say yes too often. */
export function isLastWord(from: usize): bool {
  let at = from;
  for (const stop = from + LINE; at < stop && !isSpace(at) && !is(at, QUOTE) && load<u8>(at) > 32; ) at++;
  if (at == from) return false;
  for (const stop = from + LINE; at < stop && isBlank(at); ) at++;
  const byte = load<u8>(at);
  return at == from + LINE || byte == 10 || byte == 13 || byte == 0;
}

/** Whether a setting of its own begins there. */
export function isNextSetting(from: usize): bool {
  let at = from;
  for (const stop = from + NAME; at < stop && is(at, WORD) && load<u8>(at) < 128; ) at++;
  return at > from && (load<u8>(at) == 61 || (load<u8>(at) == 58 && load<u8>(at + 1) != 58)); // = :
}

/** Whether a name may be the first of its line, behind words of a shell and signs. */
export function mayBeginLine(name: usize): bool {
  let at = name;
  for (const stop = max(INPUT, name - NAME); at > stop && isBlank(at - 1); ) at--;
  if (at == INPUT || at + 40 <= name) return true;
  const byte = load<u8>(at - 1);
  if (load<u32>(at - 4) == 0x28746573 || (byte == 58 && isBlank(at - 3))) return true; // set( and the scope of `let g:`
  return byte == 10 || isLetter(at - 1) || byte == 34 || byte == 39 || byte == 36 || byte == 45 || byte == 42 || byte == 35 || byte == 47 || byte == 64; // " ' $ - * # / @
}
