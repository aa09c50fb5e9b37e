// Values that no sign gives alone: of fields beside the name, of elements, of pairs, behind a type.
import { is } from './bits';
import { isBlank, skipBlanks } from './blanks';
import { afterSpaces, isBracket, isDashOrDot, isLetter, isOfName, isSpace } from './characters';
import { stands } from './context';
import { ALNUM, INPUT, QUOTE, WORD } from './layout';
import { NAME } from './name';

/** `, "value": ` and the like: what follows begins as value, default, content, secretValue, data, text, type or description. */
export function mayBeField(to: usize): bool {
  let at = to;
  if (is(at, QUOTE)) at++;
  for (const stop = at + 40; at < stop && (isSpace(at) || isBetweenFields(load<u8>(at))); ) at++;
  if (is(at, QUOTE)) at++;
  const four = load<u32>(at) | 0x20202020;
  if (four == 0x72646e61 || four == 0x61726170 || four == 0x76657375) return true; // andr para usev
  if (four == 0x756c6176 || four == 0x61666564 || four == 0x746e6f63 || four == 0x72636573) return true; // valu defa cont secr
  return four == 0x61746164 || four == 0x74786574 || four == 0x65707974 || four == 0x63736564 || four == 0x3b746567; // data text type desc get;
}

/** Where a string begins that a field called value gives, `, "value": "`; 0 when there is none. */
export function valueOfField(to: usize): usize {
  let at = to;
  if (is(at, QUOTE)) at++;
  for (const stop = at + 40; at < stop && (isBlank(at) || load<u8>(at) == 10 || load<u8>(at) == 44 || load<u8>(at) == 123); ) at++; // , {
  if (load<u32>(at) == 0x72646e61) at += 8; // android:
  if (load<u8>(at) == 34 || load<u8>(at) == 39) at++;
  if ((load<u32>(at) | 0x20) != 0x756c6176 || load<u8>(at + 4) != 101) return 0; // value, Value
  at += 5;
  if (load<u8>(at) == 34 || load<u8>(at) == 39) at++;
  if (load<u8>(at) != 58 && load<u8>(at) != 61) return 0; // : =
  at = skipBlanks(at + 1, 4);
  return load<u8>(at) == 34 || load<u8>(at) == 39 ? at : 0;
}

/** , ; { : - */
function isBetweenFields(byte: u8): bool {
  return byte == 44 || byte == 59 || byte == 123 || byte == 58 || byte == 45;
}

/** `<name>` and `<namespace:name attribute="…">`. */
export function mayBeTag(from: usize, to: usize): bool {
  let at = from - 1;
  if (load<u8>(at) == 58) {
    at--;
    for (const stop = max(INPUT, at - 21); at > stop && isOfName(at); ) at--;
  }
  if (load<u8>(at) != 60) return false;
  if (load<u8>(to) == 62) return true;
  at = to;
  if (!isSpace(at)) return false;
  for (const stop = to + 1024; at < stop; at++) {
    if (load<u8>(at) == 62) return true;
    if (load<u8>(at) == 60) return false;
  }
  return false;
}

/** Whether an element begins with another, which is none for a value: `<password><value>` has one. */
export function holdsTag(from: usize): bool {
  let at = from;
  for (const stop = at + 40; at < stop && isSpace(at); ) at++;
  if (load<u8>(at) != 60 || !isLetter(at + 1) || (load<u8>(at + 1) | 32) == 118) return false; // v
  at++;
  for (const stop = at + 40; at < stop && (is(at, ALNUM) || load<u8>(at) == 45 || load<u8>(at) == 95); ) at++; // - _
  return load<u8>(at) == 62;
}

/** `">`, be it behind more attributes, and `</name>`. */
export function mayBeElement(to: usize): bool {
  if (load<u8>(to) == 60) return load<u8>(to + 1) == 47;
  let at = to + 1;
  for (let more = 0; more < 4; more++) at = afterAttribute(at);
  for (const stop = at + 48; at < stop; at++) {
    const byte = load<u8>(at);
    if (byte == 62) return true;
    if (byte == 60) return load<u8>(at + 1) == 47;
    if (byte == 34 || byte == 39) return false;
  }
  return false;
}

/** Behind a blank, a name and what it is in quotes; the place itself when there is none. */
function afterAttribute(from: usize): usize {
  let at = from;
  if (!isSpace(at)) return from;
  at++;
  for (const stop = at + 40; at < stop && (isOfName(at) || load<u8>(at) == 58); ) at++;
  if (load<u8>(at) != 61) return from;
  const quote = load<u8>(++at);
  if (quote != 34 && quote != 39) return from;
  at++;
  for (const stop = at + 80; at < stop && load<u8>(at) != 34 && load<u8>(at) != 39; ) at++;
  return load<u8>(at) == 34 || load<u8>(at) == 39 ? at + 1 : from;
}

/** `auth=("user", ` and the like. */
export function mayBePair(to: usize): bool {
  let end = to;
  while (isDashOrDot(load<u8>(end - 1))) end--;
  const last = load<u32>(end - 4) | 0x20202020;
  if (last != 0x68747561 && last != 0x6c616974 && last != 0x6e6f6974 && (load<u32>(end - 5) | 0x20202020) != 0x6c616974) return false; // auth tial tion
  let at = to;
  if (is(at, QUOTE)) at++;
  while (at < to + 12 && (isSpace(at) || load<u8>(at) == 58 || load<u8>(at) == 61)) at++;
  if (!isBracket(load<u8>(at))) return false;
  at = afterSpaces(at + 1, 8);
  if (load<u8>(at) != 34 && load<u8>(at) != 39) return false;
  at++;
  for (const stop = at + 81; at < stop && load<u8>(at) != 34 && load<u8>(at) != 39; ) at++;
  at = afterSpaces(at + 1, 4);
  if (load<u8>(at) != 44) return false; // ,
  at = afterSpaces(at + 1, 8);
  return load<u8>(at) == 34 || load<u8>(at) == 39;
}

/** A name's type between it and the sign, and a string: ` string = "`, `: String = "`. */
export function mayBeTyped(to: usize): bool {
  if (!isBlank(to) && load<u8>(to) != 58) return false;
  if (!stands(61, to, to + NAME)) return false; // =, which is sooner told than what stands before it
  let at = skipBlanks(to, 4);
  if (load<u8>(at) == 58) at = skipBlanks(at + 1, 4);
  if (!isLetter(at) && !beginsType(load<u8>(at))) return false;
  for (const stop = to + 64; at < stop && load<u8>(at) != 61; at++) if (!is(at, WORD) && !isBlank(at) && !isOfType(load<u8>(at))) return false;
  if (load<u8>(at) != 61) return false;
  at = skipBlanks(at + 1, 4);
  for (const stop = at + 32; at < stop && (isLetter(at) || isOfCall(load<u8>(at))); ) at++;
  return is(at, QUOTE);
}

/** Where a string begins that stands behind a type of letters, ` string = "`, `: String = "`; 0 when there is none. */
export function valueOfTyped(to: usize): usize {
  let at = skipBlanks(to, 4);
  if (load<u8>(at) == 58) at = skipBlanks(at + 1, 4);
  for (const stop = at + 24; at < stop && isLetter(at); ) at++;
  at = skipBlanks(at, 4);
  if (load<u8>(at) != 61) return 0;
  at = skipBlanks(at + 1, 4);
  return is(at, QUOTE) ? at : 0;
}

/** _ & * [ */
function beginsType(byte: u8): bool {
  return byte == 95 || byte == 38 || byte == 42 || byte == 91;
}

/** : * < > ? [ ] & | ' ( ) */
function isOfType(byte: u8): bool {
  return byte == 58 || byte == 42 || byte == 60 || byte == 62 || byte == 63 || byte == 91 || byte == 93 || byte == 38 || byte == 124 || byte == 39 || byte == 40 || byte == 41;
}

/** : . @ $ [ ] ( */
function isOfCall(byte: u8): bool {
  return byte == 58 || byte == 46 || byte == 64 || byte == 36 || byte == 91 || byte == 93 || byte == 40;
}

/** Whether fields like this may stand beside it: `Server=…;Password=…;`, `?user=…&password=…`, `user=… password=…`. */
export function isFieldAround(name: usize, end: usize): bool {
  if (load<u8>(end) == 59 && isLetter(skipBlanks(end + 1, 1))) return true;
  const before = load<u8>(name - 1);
  if (before == 59 || before == 38 || before == 63 || before == 123 || before == 44) return true; // ; & ? { ,
  if (!isBlank(name - 1)) return false;
  if (load<u8>(name - 2) == 59) return true;
  for (let at = name - 2; at > name - 64 && at >= INPUT && !isSpace(at); at--) if (load<u8>(at) == 61) return true;
  return false;
}
