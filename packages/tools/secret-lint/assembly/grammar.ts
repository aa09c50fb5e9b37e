// What the host reads as a name, a sign and a value (src/engine/assignment/parse.ts), as far as a look tells that it would read none, or
// one that it refuses for its form. It may say yes too often and never no too often.
import { isLastWord, isNextSetting, mayBeginLine, mayBeString, mayBeWord } from './beginnings';
import { is } from './bits';
import { isBlank, skipBlanks } from './blanks';
import { afterSpaces, isBracket, isDashOrDot, isLetter, isOfName, isSpace } from './characters';
import { holdsTag, mayBeElement, mayBeField, mayBePair, mayBeTag, mayBeTyped, valueOfField, valueOfTyped } from './fields';
import { areGroups } from './forms';
import { ALNUM, INPUT, QUOTE } from './layout';
import { NAME, nameAround, nameTo } from './name';
import { afterClosing, afterEmphasis, afterLead, afterSign, isFirst, isOnNextLine, isTo } from './signs';

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
    if (giveFrom(valueOfField(to))) valueBy = BY_NAME;
    return ANY;
  }
  if ((isQuoted || first == 60) && mayBeElement(to)) return ANY;
  if (mayBePair(to)) return ANY;
  if (isBlank(to) && load<u32>(skipBlanks(to, 4)) == 0x6c207962) return ANY; // by lazy
  if (!isQuoted && mayBeTyped(to)) {
    if (giveFrom(valueOfTyped(to))) valueBy = BY_SIGN;
    return ANY;
  }
  if (isQuoted && isTo(to + 1)) {
    behind = to + 5;
    return STRING;
  }
  const at = afterClosing(to);
  const sign = load<u8>(at);
  behind = afterSign(at);
  if (behind > at) return load<u8>(behind) == 61 ? ANY : sign == 33 ? STRING : VALUE; // !=
  behind = at + 1;
  if (sign == 44 && (before == 123 || isCopied(from) || isGivenByComma(from))) return STRING; // {name, "…"}
  if (sign == 123 && at == to && is(at + 1, QUOTE)) return STRING; // name{"…"}
  if (sign == 44 && isQuoted) return isFlag || isFirstArgument(from) ? STRING : NONE; // ,
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

/** Whether a bracket or a brace stands before the quote of a name, or what is to take the value: `(&password, "password"`. */
export function isFirstArgument(from: usize): bool {
  let at = from - 2;
  if (isSpace(at)) at--;
  if (load<u8>(at) == 40 || load<u8>(at) == 123) return true; // ( {
  if (load<u8>(at) != 44) return false; // ,
  for (const stop = max(INPUT + 2, at - 61); at > stop && isOfName(at - 1); ) at--;
  return load<u16>(at - 2) == 0x2628; // (&
}

/** Notes where a value begins, when it is told. */
function giveFrom(value: usize): bool {
  if (value != 0) behind = value;
  return value != 0;
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
  if (before == 47) return (colon - at == 1 || colon - at == 8) && (load<u8>(at) | 32) == 112; // /p: and /property:
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

/** Whether what stands before a name gives it the string behind a comma: `-define(`, `set :`, `set(:`. */
export function isGivenByComma(name: usize): bool {
  if (load<u8>(name - 1) != 58) return load<u32>(name - 4) == 0x28656e69; // ine(
  const four = load<u32>(name - 5);
  return four == 0x20746573 || four == 0x28746573; // set
}

/** Whether what follows a name is copied there, as C does it: strcpy(name, "…") */
export function isCopied(name: usize): bool {
  return load<u32>(name - 4) == 0x28797063; // cpy(
}

/** Whether a name is of letters, dots and underscores. */
function isPlain(from: usize, to: usize): bool {
  let end = to;
  while (end > from && isDashOrDot(load<u8>(end - 1))) end--;
  for (let at = from; at < end; at++) if (!isLetter(at) && load<u8>(at) != 46 && load<u8>(at) != 95) return false;
  return true;
}
