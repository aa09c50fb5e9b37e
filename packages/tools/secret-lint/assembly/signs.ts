// What stands between a name and its value: what closes the name, a sign, and what leads to the value.
import { is } from './bits';
import { skipBlanks } from './blanks';
import { isLetter } from './characters';
import { DIGIT, QUOTE } from './layout';

/** Behind the quote and the brackets that close a name, and blanks. */
export function afterClosing(to: usize): usize {
  let at = to;
  if (is(at, QUOTE)) at++;
  else if (load<u8>(at) == 38) at = afterEntity(at);
  else if (load<u8>(at) == 92 && is(at + 1, QUOTE)) at += 2;
  else if (load<u16>(at) == 0x2a2a && load<u8>(at + 2) == 58) at += 2; // **:
  else if (load<u8>(at) == 91) at = afterArray(at);
  for (const stop = at + 2; at < stop && (load<u8>(at) == 93 || load<u8>(at) == 41); ) at++;
  if (endsKey(at)) at++;
  return skipBlanks(at, 24);
}

/** Whether the brace at a place closes what a hash is asked for that is given a value: `$ENV{NAME} = `. */
export function endsKey(at: usize): bool {
  return load<u8>(at) == 125 && load<u8>(skipBlanks(at + 1, 4)) == 61;
}

/** Behind a quote that XML and HTML escape, &quot; &apos; &#34; &#39;; the place itself when there is none. */
export function afterEntity(at: usize): usize {
  const four = load<u32>(at);
  if (four == 0x6f757126 || four == 0x6f706126) return at + 6; // &quo &apo
  return four == 0x34332326 || four == 0x39332326 ? at + 5 : at; // &#34 &#39
}

/** Behind a quote, be it escaped or doubled. */
export function afterQuote(at: usize): usize {
  const quote = load<u8>(at) == 92 ? at + 1 : at;
  if (load<u16>(quote) == 0x6060) return quote + 2; // ``
  return is(quote, QUOTE) ? quote + 1 : at;
}

/** Behind the brackets of an array: [] or [32]. */
function afterArray(from: usize): usize {
  let at = from + 1;
  for (const stop = at + 5; at < stop && is(at, DIGIT); ) at++;
  return load<u8>(at) == 93 ? at + 1 : from;
}

/** Behind the sign at a place; the place itself when there is none. */
export function afterSign(at: usize): usize {
  const sign = load<u8>(at);
  const next = load<u8>(at + 1);
  let end = at;
  if (sign == 61) {
    while (end < at + 3 && load<u8>(end) == 61) end++;
    return load<u8>(end) == 62 ? end + 1 : end; // =>
  }
  if (sign == 33 && next == 61) return load<u8>(at + 2) == 61 ? at + 3 : at + 2; // != !==
  if (sign == 58) {
    if (next == 45 && load<u8>(at + 2) != 61) return at + 2; // :-
    while (end < at + 3 && load<u8>(end) == 58) end++;
    return load<u8>(end) == 61 ? end + 1 : end;
  }
  if (sign == 45) return next == 62 ? at + 2 : at; // ->
  if (sign == 60) return next == 45 ? at + 2 : at; // <-
  if (isDefault(at)) return at + 2;
  if ((sign == 63 || sign == 124) && next == sign) return load<u8>(at + 2) == 61 ? at + 3 : at; // ??= ||=
  return (sign == 63 || sign == 46 || sign == 43 || sign == 126) && next == 61 ? at + 2 : at; // ?= .= += ~=
}

/** Whether what stands there gives a string where there is none yet: || ?? ?: */
export function isDefault(at: usize): bool {
  const two = load<u16>(at);
  return (two == 0x7c7c || two == 0x3f3f || two == 0x3a3f) && is(skipBlanks(at + 2, 4), QUOTE);
}

/** Whether ` to ` stands there, which makes a pair of two strings in Kotlin: `"name" to "…"`. */
export function isTo(at: usize): bool {
  return load<u32>(at) == 0x206f7420;
}

/** Behind what may stand between a sign and its value. */
export function afterLead(from: usize): usize {
  let at = skipBlanks(afterEmphasis(from), 24);
  if (load<u8>(at) == 124 || load<u8>(at) == 62) { // | >
    at++;
    if (load<u8>(at) == 43 || load<u8>(at) == 45) at++;
    at = skipBlanks(at, 4);
  }
  if (load<u16>(at) == 0x0a0d) at++;
  return load<u8>(at) == 10 ? skipBlanks(at + 1, 40) : at;
}

/** Whether a value may begin so where nothing but that was read: behind a lead an item of a list, a tag or an indicator may. */
export function isFirst(byte: u8, isLed: bool): bool {
  return !isLead(byte) && !(isLed && byte == 45); // -
}

/** What may stand between a sign and a value, or goes on with blanks: | > ! a line break */
function isLead(byte: u8): bool {
  return byte <= 32 || byte == 124 || byte == 62 || byte == 33;
}

/** Whether a lead ends on another line than it began. */
export function isOnNextLine(from: usize, to: usize): bool {
  for (let at = from; at < to; at++) if (load<u8>(at) == 10) return true;
  return false;
}

/** Behind the end of emphasis: ** __ </b> </strong> */
export function afterEmphasis(from: usize): usize {
  const two = load<u16>(from);
  if (two == 0x2a2a || two == 0x5f5f) return from + 2;
  if (two != 0x2f3c) return from;
  let at = from + 2;
  while (at < from + 8 && isLetter(at)) at++;
  return load<u8>(at) == 62 ? at + 1 : from;
}
