// What the host reads as a name, a sign and a value (src/engine/assignment/parse.ts), as far as a look tells that it would read none, or
// one that it refuses for its form. It may say yes too often and never no too often.
import { is } from './bits';
import { isBlank, skipBlanks } from './blanks';
import { stands } from './context';
import { areGroups } from './forms';
import { ALNUM, DIGIT, ENDS, INPUT, QUOTE, WORD } from './layout';

/** How far a name reaches from its keyword, either way. */
const NAME: usize = 64;
/** As much is read of a line to its end. */
const LINE: usize = 300;

/** What may follow: nothing, anything (it is not looked at here), a string or a word, a string alone. */
const NONE: i32 = 0;
const ANY: i32 = 1;
const VALUE: i32 = 2;
const STRING: i32 = 3;

/** Whether the name that was met last is an element's that has attributes, between which and its text much may stand. */
let tagged: bool = false;

export function isTagged(): bool {
  return tagged;
}

/** Where the sign ends that was met last. */
let behind: usize = 0;

/** Where the value begins that the last name is given, when the host reads nothing else there; 0 when it may. */
export let valueAt: usize = 0;
/** What gives it. */
export let valueBy: i32 = 0;
/** Whether a name was met that is to say what its value is, whoever reads that. */
export let isNamed: bool = false;
/** That name. */
export let nameAt: usize = 0;
export let nameStop: usize = 0;

/**
 * What may give a value: a sign; that the name is a field's or a flag; a bracket or a comma, behind which a string or the last word of a line
 * stands, or blanks before a string; the tag of an element; that the name is a flag of one dash; `is` in a sentence; blanks.
 */
export const BY_SIGN: i32 = 1;
export const BY_NAME: i32 = 2;
export const BY_CALL: i32 = 3;
export const BY_ELEMENT: i32 = 4;
export const BY_OPTION: i32 = 5;
export const BY_WORD: i32 = 6;
export const BY_BLANKS: i32 = 7;

/** All that stands between these may be in a name: so a chain of names is looked through once, however many needles are in it. */
let nameFrom: usize = 0;
let nameSeen: usize = 0;
let nameTo: usize = 0;

/** To be called when there is other input. */
export function forgetName(): void {
  nameTo = 0;
}

/** To be called when there is another needle. */
export function forgetValue(): void {
  valueAt = 0;
  isNamed = false;
}

/** Whether the host may read a value that is given to the name around `start`. */
export function mayAssign(start: usize, bare: bool): bool {
  const from = nameAround(start);
  if (from == 0) return false;
  const to = min(nameTo, start + NAME);
  valueBy = 0;
  const follows = signAfter(from, to);
  isNamed = !mayBePair(to);
  nameAt = from;
  nameStop = to;
  if (follows == VALUE) valueBy = BY_SIGN;
  if (follows == STRING) valueBy = BY_CALL;
  if (valueBy != 0) {
    const value = afterLead(behind);
    if (afterEmphasis(behind) == behind && isFirst(load<u8>(value), value > skipBlanks(behind, 24))) keepValue(value, from, to);
  }
  if (follows == NONE || follows == ANY) return follows == ANY;
  const at = afterLead(behind);
  if (isOnNextLine(behind, at) && isNextSetting(at)) return false;
  if (follows == VALUE && load<u8>(at) == 113 && (isBracket(load<u8>(at + 1)) || isBracket(load<u8>(at + 2)))) return true; // q{ qq(
  const mayTakeLine = bare && (follows == VALUE || (load<u8>(behind - 1) == 40 && mayBeginLine(from) && isLastWord(at)));
  return mayTakeLine || mayBeString(at) || (follows == VALUE && (mayBeWord(at, from, to) || areGroups(at, at + 19)));
}

/** Whether a value may begin so where nothing but that was read: behind a lead an item of a list, a tag or an indicator may. */
function isFirst(byte: u8, isLed: bool): bool {
  return !isLead(byte) && !(isLed && byte == 45); // -
}

/** Whether a lead ends on another line than it began. */
function isOnNextLine(from: usize, to: usize): bool {
  for (let at = from; at < to; at++) if (load<u8>(at) == 10) return true;
  return false;
}

/** Whether a setting of its own begins there. */
function isNextSetting(from: usize): bool {
  let at = from;
  for (const stop = from + NAME; at < stop && is(at, WORD) && load<u8>(at) < 128; ) at++;
  return at > from && (load<u8>(at) == 61 || (load<u8>(at) == 58 && load<u8>(at + 1) != 58)); // = :
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

/** Takes the word at a place for the value of the name around `start`, which a sentence or a line gives it, where the host reads no other. */
export function takeSaid(start: usize, nameEnd: usize, value: usize, by: i32): void {
  const from = nameAround(start);
  if (from == 0 || nameTo != nameEnd || !is(value, ALNUM) || signAfter(from, nameEnd) != NONE) return;
  valueBy = by;
  keepValue(value, from, nameEnd);
}

function keepValue(value: usize, from: usize, to: usize): void {
  valueAt = value;
  nameAt = from;
  nameStop = to;
}

/** Where the name begins that is around `start`, up to `nameTo`; 0 when it is longer than the host reads. */
function nameAround(start: usize): usize {
  if (start < nameSeen || start > nameTo) {
    nameFrom = start;
    nameSeen = start;
    nameTo = start;
    for (const stop = max(INPUT, start - NAME); nameFrom > stop && isOfName(nameFrom - 1); ) nameFrom--;
  }
  while (nameTo < start + NAME && isOfName(nameTo)) nameTo++;
  const to = min(nameTo, start + NAME);
  if (to == start + NAME && isOfName(to) && afterSign(to) == to) return 0; // a longer name
  let from = max(nameFrom, max(INPUT, start - NAME));
  if (load<u16>(from - 1) == 0x6e5c) from++; // \n
  while (from < start && isDashOrDot(load<u8>(from))) from++;
  return from;
}

function isOfName(at: usize): bool {
  const byte = load<u8>(at);
  return is(at, WORD) && (byte < 128 || byte >= 192);
}

function isDashOrDot(byte: u8): bool {
  return byte == 45 || byte == 46;
}

function isSpace(at: usize): bool {
  const byte = load<u8>(at);
  return byte == 32 || (byte >= 9 && byte <= 13) || byte == 160;
}

function isLetter(at: usize): bool {
  const byte = load<u8>(at) | 32;
  return byte >= 97 && byte <= 122;
}

function signAfter(from: usize, to: usize): i32 {
  const before = load<u8>(from - 1);
  const first = load<u8>(to);
  tagged = false;
  const isFlag = before == 45 && (load<u8>(from - 2) == 45 || isSpace(from - 2) || is(from - 2, QUOTE));
  const isQuoted = is(to, QUOTE) || first == 92;
  if (isQuoted && !isFlag && !isOpening(from - 1)) return NONE;
  if (before == 58 && load<u8>(from - 2) == 58 && load<u8>(to) != 40 && !isMember(from, to) && !isFirstOfLine(from)) return NONE; // :: (
  if (before == 58 && !mayBeScoped(from - 1) && !mayBeAttribute(to)) return NONE;
  if (!isQuoted && mayBeTag(from, to)) {
    tagged = first != 62;
    if (tagged) return ANY;
    if (holdsTag(to + 1)) return NONE;
    behind = afterSpaces(to + 1, 40);
    if (load<u8>(behind) != 60) valueBy = BY_ELEMENT; // <
    return ANY;
  }
  if ((isQuoted || isSpace(to)) && mayBeField(to)) {
    if (isField(to)) valueBy = BY_NAME;
    return ANY;
  }
  if ((isQuoted || first == 60) && mayBeElement(to)) return ANY;
  if (mayBePair(to)) return ANY;
  if (isBlank(to) && load<u32>(skipBlanks(to, 4)) == 0x6c207962) return ANY; // by lazy
  if (!isQuoted && mayBeTyped(to)) {
    if (isTyped(to)) valueBy = BY_SIGN;
    return ANY;
  }
  const at = afterClosing(to);
  const sign = load<u8>(at);
  behind = afterSign(at);
  if (behind > at) return load<u8>(behind) == 61 ? ANY : sign == 33 ? STRING : VALUE; // !=
  behind = at + 1;
  if (sign == 44 && (before == 123 || isCopied(from) || isGivenByComma(from))) return STRING; // {name, "…"}
  if (sign == 123 && at == to && is(at + 1, QUOTE)) return STRING; // name{"…"}
  if (sign == 44 && isQuoted) return isFlag || load<u8>(from - 2) == 40 || (isSpace(from - 2) && load<u8>(from - 3) == 40) ? STRING : NONE; // , (
  if (sign == 40 && !isQuoted && isPlain(from, to)) return STRING;
  if (at == to || (isQuoted && !isFlag && isListed(from - 1))) return NONE;
  if (isFlag && isBlank(to) && sign != 40 && load<u8>(from - 2) != 96) { // (, `
    valueBy = load<u8>(from - 2) == 45 ? BY_NAME : BY_OPTION;
    behind = at;
  }
  if (valueBy == 0 && (sign == 34 || sign == 39)) { // " '
    valueBy = BY_CALL;
    behind = at;
  }
  return isFlag || sign == 34 || sign == 39 || (sign == 64 && (is(at + 1, QUOTE) || load<u8>(at + 1) == 92)) ? ANY : NONE; // " ' @"
}

/**
 * Whether what a colon ends may be a scope: `$env:NAME`, `"Section:Name"`, `let g:name`, ` Env:NAME`, `<x:name`, or the first word of a line. A
 * word with a colon before a name is none else.
 */
function mayBeScoped(colon: usize): bool {
  let at = colon;
  for (const stop = max(INPUT, colon - 42); at > stop && (is(at - 1, ALNUM) || load<u8>(at - 1) == 95); ) at--; // _
  if (at == colon || at == INPUT) return true;
  const before = load<u8>(at - 1);
  if (before == 36 || before == 34 || before == 39 || before == 58 || before == 45 || before == 60 || before == 10) return true; // $ " ' : - <
  if (!isBlank(at - 1)) return false;
  if (colon - at == 1 && (load<u32>(at - 4) | 0x202020) == 0x2074656c) return true; // let
  if (colon - at == 3 && (load<u8>(at) | 32) == 101) return true; // Env
  while (at > INPUT && isBlank(at - 1)) at--;
  return at == INPUT || load<u8>(at - 1) == 10;
}

/** Whether what stands behind a name gives it a value as to an attribute: `p:password="…"`. */
function mayBeAttribute(to: usize): bool {
  return load<u8>(to) == 61 && is(to + 1, QUOTE);
}

function afterSpaces(from: usize, most: usize): usize {
  let at = from;
  while (at < from + most && isSpace(at)) at++;
  return at;
}

/** Whether words that colons join begin the line: the names that Puppet's Hiera gives to what a class wants, `shop::db::password`. */
function isFirstOfLine(from: usize): bool {
  let at = from;
  for (const stop = max(INPUT, from - 100); at > stop && (isOfName(at - 1) || load<u8>(at - 1) == 58); ) at--;
  return load<u8>(at - 1) == 10 || at == INPUT;
}

/** Whether names with dots between them stand here: `config.secret` behind `Shop::Application.`. */
function isMember(from: usize, to: usize): bool {
  for (let at = from; at < to; at++) if (load<u8>(at) == 46) return true;
  return false;
}

/** `<name>` and `<namespace:name attribute="…">`. */
function mayBeTag(from: usize, to: usize): bool {
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
function holdsTag(from: usize): bool {
  let at = from;
  for (const stop = at + 40; at < stop && isSpace(at); ) at++;
  if (load<u8>(at) != 60 || !isLetter(at + 1) || (load<u8>(at + 1) | 32) == 118) return false; // v
  at++;
  for (const stop = at + 40; at < stop && (is(at, ALNUM) || load<u8>(at) == 45 || load<u8>(at) == 95); ) at++; // - _
  return load<u8>(at) == 62;
}

/** Whether another string stands before this quote: strings of a list are no names and values. */
function isListed(quote: usize): bool {
  let at = quote;
  for (const stop = max(INPUT + 1, quote - 24); at > stop && isBlank(at - 1); ) at--;
  return is(at - 1, QUOTE);
}

/** Whether a quoted name may begin behind this: " ' ` : $ @ > / */
function isOpening(at: usize): bool {
  const byte = load<u8>(at);
  return is(at, QUOTE) || byte == 58 || byte == 36 || byte == 64 || byte == 62 || byte == 47;
}

/** `, "value": ` and the like: what follows begins as value, default, content, secretValue, data, text, type or description. */
function mayBeField(to: usize): bool {
  let at = to;
  if (is(at, QUOTE)) at++;
  for (const stop = at + 40; at < stop && (isSpace(at) || isBetweenFields(load<u8>(at))); ) at++;
  if (is(at, QUOTE)) at++;
  const four = load<u32>(at) | 0x20202020;
  if (four == 0x72646e61 || four == 0x61726170 || four == 0x76657375) return true; // andr para usev
  if (four == 0x756c6176 || four == 0x61666564 || four == 0x746e6f63 || four == 0x72636573) return true; // valu defa cont secr
  return four == 0x61746164 || four == 0x74786574 || four == 0x65707974 || four == 0x63736564 || four == 0x3b746567; // data text type desc get;
}

/** Whether a field called value begins there, and a string behind its sign: `, "value": "`. */
function isField(to: usize): bool {
  let at = to;
  if (is(at, QUOTE)) at++;
  for (const stop = at + 40; at < stop && (isBlank(at) || load<u8>(at) == 10 || load<u8>(at) == 44 || load<u8>(at) == 123); ) at++; // , {
  if (load<u32>(at) == 0x72646e61) at += 8; // android:
  if (load<u8>(at) == 34 || load<u8>(at) == 39) at++;
  if ((load<u32>(at) | 0x20) != 0x756c6176 || load<u8>(at + 4) != 101) return false; // value, Value
  at += 5;
  if (load<u8>(at) == 34 || load<u8>(at) == 39) at++;
  if (load<u8>(at) != 58 && load<u8>(at) != 61) return false; // : =
  behind = skipBlanks(at + 1, 4);
  return load<u8>(behind) == 34 || load<u8>(behind) == 39;
}

/** , ; { : - */
function isBetweenFields(byte: u8): bool {
  return byte == 44 || byte == 59 || byte == 123 || byte == 58 || byte == 45;
}

/** `">`, be it behind more attributes, and `</name>`. */
function mayBeElement(to: usize): bool {
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
function mayBePair(to: usize): bool {
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
function mayBeTyped(to: usize): bool {
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

/** Whether a type of letters stands there, and a string: ` string = "`, `: String = "`. */
function isTyped(to: usize): bool {
  let at = skipBlanks(to, 4);
  if (load<u8>(at) == 58) at = skipBlanks(at + 1, 4);
  for (const stop = at + 24; at < stop && isLetter(at); ) at++;
  at = skipBlanks(at, 4);
  if (load<u8>(at) != 61) return false;
  behind = skipBlanks(at + 1, 4);
  return is(behind, QUOTE);
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

function isBracket(byte: u8): bool {
  return byte == 40 || byte == 91 || byte == 123; // ( [ {
}

/** Behind the quote and the brackets that close a name, and blanks. */
function afterClosing(to: usize): usize {
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

/** Whether what stands before a name gives it the string behind a comma: `-define(`, `set :`, `set(:`. */
export function isGivenByComma(name: usize): bool {
  if (load<u8>(name - 1) != 58) return load<u32>(name - 4) == 0x28656e69; // ine(
  const four = load<u32>(name - 5);
  return four == 0x20746573 || four == 0x28746573; // set
}

/** Behind a quote that XML and HTML escape, &quot; &apos; &#34; &#39;; the place itself when there is none. */
export function afterEntity(at: usize): usize {
  const four = load<u32>(at);
  if (four == 0x6f757126 || four == 0x6f706126) return at + 6; // &quo &apo
  return four == 0x34332326 || four == 0x39332326 ? at + 5 : at; // &#34 &#39
}

/** Whether what follows a name is copied there, as C does it: strcpy(name, "…") */
export function isCopied(name: usize): bool {
  return load<u32>(name - 4) == 0x28797063; // cpy(
}

/** Behind the brackets of an array: [] or [32]. */
function afterArray(from: usize): usize {
  let at = from + 1;
  for (const stop = at + 5; at < stop && is(at, DIGIT); ) at++;
  return load<u8>(at) == 93 ? at + 1 : from;
}

/** Behind the sign at a place; the place itself when there is none. */
function afterSign(at: usize): usize {
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
  if ((sign == 63 || sign == 124) && next == sign) return load<u8>(at + 2) == 61 ? at + 3 : at; // ??= ||=
  return (sign == 63 || sign == 46 || sign == 43 || sign == 126) && next == 61 ? at + 2 : at; // ?= .= += ~=
}

/** Whether a name is of letters, dots and underscores. */
function isPlain(from: usize, to: usize): bool {
  let end = to;
  while (end > from && isDashOrDot(load<u8>(end - 1))) end--;
  for (let at = from; at < end; at++) if (!isLetter(at) && load<u8>(at) != 46 && load<u8>(at) != 95) return false;
  return true;
}

/** Behind what may stand between a sign and its value. */
function afterLead(from: usize): usize {
  let at = skipBlanks(afterEmphasis(from), 24);
  if (load<u8>(at) == 124 || load<u8>(at) == 62) { // | >
    at++;
    if (load<u8>(at) == 43 || load<u8>(at) == 45) at++;
    at = skipBlanks(at, 4);
  }
  if (load<u16>(at) == 0x0a0d) at++;
  return load<u8>(at) == 10 ? skipBlanks(at + 1, 40) : at;
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

/** What may stand between a sign and a value, or goes on with blanks: | > ! a line break */
function isLead(byte: u8): bool {
  return byte <= 32 || byte == 124 || byte == 62 || byte == 33;
}

/** Behind the end of emphasis: ** __ </b> </strong> */
function afterEmphasis(from: usize): usize {
  const two = load<u16>(from);
  if (two == 0x2a2a || two == 0x5f5f) return from + 2;
  if (two != 0x2f3c) return from;
  let at = from + 2;
  while (at < from + 8 && isLetter(at)) at++;
  return load<u8>(at) == 62 ? at + 1 : from;
}

/** Whether a string may begin here: by itself, with a letter before it, in a call, or as what a look-up falls back to. */
function mayBeString(at: usize): bool {
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
function mayBeWord(from: usize, name: usize, nameEnd: usize): bool {
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

/** Behind a quote, be it escaped or doubled. */
export function afterQuote(at: usize): usize {
  const quote = load<u8>(at) == 92 ? at + 1 : at;
  if (load<u16>(quote) == 0x6060) return quote + 2; // ``
  return is(quote, QUOTE) ? quote + 1 : at;
}

/** Whether a value may end here, behind a sign that pads it. */
function mayEnd(at: usize): bool {
  const byte = load<u8>(at);
  return is(at, ENDS) || byte == 61 || byte == 92 || byte == 38; // = \ &
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

/** Whether `auth` or `_auth` is the name, but for dashes and dots behind it: what else it may be given has a rule of its own. */
export function isNamedAuth(from: usize, to: usize): bool {
  const at = load<u8>(from) == 95 ? from + 1 : from;
  if ((load<u32>(at) | 0x20202020) != 0x68747561) return false;
  for (let rest = at + 4; rest < to; rest++) if (!isDashOrDot(load<u8>(rest))) return false;
  return true;
}

/** `auth` or `_auth`, whose value is base64. */
function isAuth(from: usize, to: usize): bool {
  const at = load<u8>(from) == 95 ? from + 1 : from;
  return (load<u32>(at) | 0x20202020) == 0x68747561 && !isLetter(at + 4) && to < at + 8;
}
