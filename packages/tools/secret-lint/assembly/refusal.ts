// Values that the host finds to be none whatever their name, or by what it said of their name: it would pass them over, at the cost of a hundred bytes that are looked through.
// Everything here must be true of src/values and src/engine/assignment too, and may say no too often.
import { is } from './bits';
import { saysPair } from './decoded';
import { isFieldAround } from './fields';
import { areGroups, isEmptyCall, isIdentifier, isMember, isNumbered, standsFor } from './forms';
import { BY_CALL, BY_ELEMENT, BY_NAME, BY_OPTION, BY_SIGN, nameAt, nameStop, valueBy } from './grammar';
import { BEYOND, BLANK, CAPITAL, KEY, kindOf, kindsOf, MERE_KEY, NOTHING, NUMBER, OF_LINE, OTHER, OTHER_NAME, PASSWORD, SECRET, SMALL } from './kinds';
import { ALNUM, DIGIT, INPUT, QUOTE } from './layout';
import { isNamedAuth } from './name';
import { askFor, knownKind } from './names';
import { isNoise, isNone, isNoneOf, isWordBeforeSign, SHORTEST_OF_OTHERS } from './none';
import { isEndless, isQuoted, readsValue, valueFrom, valueTo } from './reading';
import { areDrawn, isPlain, wordShare } from './words';

/** A password of letters of one case is no shorter, and where no sign of equality may give it. */
const SHORTEST_WORD: usize = 8;
const SHORTEST_WORD_OF_NAMES: usize = 12;
/** The last word of a line behind a bracket has no such share of words. */
const OF_ARGUMENTS: f64 = 0.35;
/** From here on, signs among letters may be chance. */
const NOISE: usize = 20;
/** So far before it what says that a key signs sessions may begin. */
const SESSION: usize = 192;
/** A value with blanks is no shorter. */
const SALT: usize = 40;

/** What a sentence or an option says and is shorter is judged as a password is. */
const SHORTEST_OF_SPOKEN: usize = 12;
/** A name as short may be `auth`, to which two words in base64 are given. */
const AUTH: usize = 5;

/** Where the value was that was judged last, of which name, and how: a name may hold several words. */
let judgedAt: usize = 0;
let judgedFor: usize = 0;
let judgedStop: usize = 0;
let wasRefused: bool = false;

/** To be called when there is other input, or the host has said more of names. */
export function forgetJudged(): void {
  judgedAt = 0;
}

/** Whether the host refuses what stands at a place where the name that was read last is given a value. */
export function isRefused(at: usize, end: usize, bare: bool): bool {
  if (at != judgedAt || nameAt != judgedFor) wasRefused = judge(at, end, bare);
  judgedAt = at;
  judgedFor = nameAt;
  judgedStop = nameStop;
  return wasRefused;
}

/** Whether what stands there, be it behind a quote, was refused last as the value of the name that ends at a place. */
export function wasRefusedOf(nameEnd: usize, value: usize): bool {
  return wasRefused && nameEnd == judgedStop && (value == judgedAt || (value == judgedAt + 1 && is(judgedAt, QUOTE)));
}

/** Whether the host refuses whatever is given to the name that was read last. */
export function isNameRefused(): bool {
  if (saysNothing(knownKind(nameAt, nameStop))) return true;
  askFor(nameAt, nameStop);
  return false;
}

/** Whether no value of a name of this kind is one. */
function saysNothing(name: u32): bool {
  return name == NOTHING || (name == OF_LINE && isAlone(nameAt));
}

function judge(at: usize, end: usize, bare: bool): bool {
  let name = knownKind(nameAt, nameStop);
  if (saysNothing(name) || isNextFlag(at) || (valueBy != BY_ELEMENT && isEndless(at, end))) return true;
  if (name == MERE_KEY) name = isAlone(nameAt) ? OTHER_NAME : KEY;
  const first = at + usize(is(at, QUOTE));
  if (areGroups(first, end)) {
    if (!areDrawn(first)) return true;
    askFor(nameAt, nameStop);
    return false;
  }
  if (readsValue(at, valueBy, nameAt, end, bare)) {
    if (isNamedAuth(nameAt, nameStop) && saysPair(valueFrom, valueTo)) return false;
    if (isNoValue(name, bare) && !(isQuoted && isSessionKey(nameAt, nameStop) && mayBeWord())) return true;
  } else if (valueBy == BY_SIGN && isEmptyCall(at, end)) return true;
  askFor(nameAt, nameStop);
  return false;
}

/** Whether what follows a flag is the next one, or what a usage text says of it. */
function isNextFlag(at: usize): bool {
  return (valueBy == BY_NAME || valueBy == BY_OPTION) && (load<u8>(at) == 45 || (load<u8>(at) == 60 && load<u8>(at + 1) != 60)); // - < but <<
}

/** Whether the value that was read last is none of a name of this kind, be it not known. */
function isNoValue(name: u32, bare: bool): bool {
  const from = valueFrom;
  const to = valueTo;
  const length = to - from;
  if (length < 6) return true;
  let kinds: u32 = 0;
  let signs: usize = 0;
  for (let i = from; i < to; i++) {
    const kind = kindOf(load<u8>(i));
    kinds |= kind;
    signs += usize(kind > NUMBER);
  }
  if (kinds & BLANK) return length < SALT;
  if (valueBy >= BY_OPTION && (isSpoken(kinds, from, to) || (name >= SECRET && length < SHORTEST_OF_OTHERS))) return true;
  if ((kinds & BEYOND) != 0 || (isQuoted && length >= NOISE && signs * 8 >= length && isNoise(kinds, from, to))) return false;
  if (namesItself(from, to)) return true;
  if (valueBy == BY_CALL && !isQuoted && (length < SHORTEST_OF_OTHERS || wordShare(from, to) > OF_ARGUMENTS)) return true;
  const isOfCode = !isQuoted && !bare;
  if ((isOfCode || (!isQuoted && isUnknown && !mayBeFirst(nameAt))) && valueBy == BY_SIGN && (kinds & OTHER) == 0 && ((isMember(from, to) && isIdentifier(from, to) && !(isNumbered(to) && isFieldAround(nameAt, to))) || isWordOfCode(kinds, from, to))) return true;
  if (name == PASSWORD && length < SHORTEST_OF_SPOKEN && isWordBeforeSign(from, to)) return true;
  const shortestWord = valueBy == BY_ELEMENT || (valueBy != BY_SIGN && (isQuoted || isOfCode)) ? SHORTEST_WORD_OF_NAMES : SHORTEST_WORD;
  return (name >= SECRET && isNoneOf(name, kinds, from, to)) || isNone(kinds, from, to, shortestWord, name <= SECRET);
}

/** Whether a name is `secret` or ends in `secret_key`: see src/engine/assignment/session-key.ts. */
function isSessionKey(from: usize, stop: usize): bool {
  let to = stop;
  while (to > from && (load<u8>(to - 1) == 45 || load<u8>(to - 1) == 46)) to--; // - . are no part of it
  const length = to - from;
  if (length != 6 && (length < 10 || (load<u32>(to - 4) | 0x20202000) != 0x79656b5f)) return false; // _key
  const at = length == 6 ? from : to - 10;
  if ((load<u32>(at) | 0x20202020) != 0x72636573 || (load<u16>(at + 4) | 0x2020) != 0x7465) return false; // secr et
  return length == 6 ? isBehindSession(from) : (load<u32>(from) & 0xffffff) == 0x707061 || isSetting(from); // app
}

/** Whether `session` stands not far before a name. */
function isBehindSession(name: usize): bool {
  for (let at = name - 4, stop = max(INPUT, name - SESSION); at > stop; at--) if (load<u32>(at) == 0x69737365) return true; // essi
  return false;
}

/** Whether what is behind `.config` gives a name: `["NAME"]`, `.update(NAME=`. */
function isSetting(name: usize): bool {
  const before = name - 1 - usize(is(name - 1, QUOTE) || load<u8>(name - 1) == 32);
  return load<u8>(before) == 91 || load<u8>(before) == 40; // [ (
}

/** Whether the value that was read last may be a word that was thought of. */
function mayBeWord(): bool {
  return valueTo - valueFrom >= 6 && !isPlain(valueFrom, valueTo) && !standsFor(valueFrom, valueTo);
}

/** Whether a name in a program is given, or digits behind letters of one case: no field of a connection, no setting of a shell, no flag in a string. */
function isWordOfCode(kinds: u32, from: usize, to: usize): bool {
  if (to - from >= SHORTEST_OF_OTHERS || is(from, DIGIT)) return false;
  let digits = 0;
  for (let at = from; at < to; at++) {
    if (!is(at, ALNUM) && load<u8>(at) != 95) return false; // _
    digits += i32(is(at, DIGIT));
  }
  if (digits > 1 && (load<u16>(nameAt - 2) == 0x2d2d || !(kindsOf(kinds) < 3 || isIdentifier(from, to)))) return false; // --
  if (load<u8>(nameAt - 1) == 45 && kindsOf(kinds) >= 3 && !isIdentifier(from, to)) return false; // -
  if (kinds == (SMALL | CAPITAL | NUMBER) && isNumbered(to) && load<u16>(nameStop) == 0x203a) return false; // what a note says behind `: `
  if (load<u8>(nameAt - 1) == 44 || isFieldAround(nameAt, to)) return false; // ,
  for (let at = nameAt; at < nameStop; at++) if (load<u8>(at) - 97 < 26) return true;
  return false;
}

/** Whether the file is neither a program nor data, settings or a document. */
let isUnknown: bool = false;

/** To be called when a file of another kind is looked at. */
export function takeKind(unknown: bool): void {
  isUnknown = unknown;
}

/** Whether a name may be the first of its line, as src/engine/assignment/line.ts has it: behind words of a shell, and few signs. */
function mayBeFirst(name: usize): bool {
  for (let at = name - 1, stop = max(INPUT, name - 40); at > stop; at--) {
    const byte = load<u8>(at);
    if (byte == 10) return true;
    if (byte == 58 ? load<u8>(at - 2) != 32 && load<u8>(at - 2) != 9 : isBetweenWords(byte)) return false; // : but of `let g:`
    if (is(at, ALNUM) && (load<u8>(at - 1) == 32 || load<u8>(at - 1) == 9 || load<u8>(at - 1) == 10) && !mayBeOfShell(at)) return false;
  }
  return true;
}

/** _ . , ; = and digits */
function isBetweenWords(byte: u8): bool {
  return byte == 95 || byte == 46 || byte == 44 || byte == 59 || byte == 61 || byte - 48 < 10;
}

/** export env set let local declare define readonly arg, by their first letters; and the scope of `let g:` */
function mayBeOfShell(at: usize): bool {
  if (load<u8>(at + 1) == 58) return true; // :
  const three = (load<u32>(at) | 0x202020) & 0xffffff;
  return three == 0x707865 || three == 0x766e65 || three == 0x746573 || three == 0x74656c || three == 0x636f6c || three == 0x636564 || three == 0x666564 || three == 0x616572 || three == 0x677261;
}

/** Whether a name ends in what it is given, but for signs and case. */
function namesItself(from: usize, to: usize): bool {
  let at = nameStop;
  for (let i = to; i > from; i--) {
    if (!is(i - 1, ALNUM)) continue;
    do at--;
    while (at >= nameAt && !is(at, ALNUM));
    if (at < nameAt || ((load<u8>(i - 1) ^ load<u8>(at)) & ~32) != 0) return false;
  }
  return true;
}

/** Whether no word stands before a name on its line, which might say whose it is. */
function isAlone(name: usize): bool {
  for (let at = name - 1; at > INPUT && at + 40 > name; at--) {
    const byte = load<u8>(at);
    if (byte == 10) return true;
    if (is(at, ALNUM) || byte > 127) return false;
  }
  return false;
}

/** Whether a value that no sign gives is a word, or nearly one: only what has digits, and is no name, is one there. */
function isSpoken(kinds: u32, from: usize, to: usize): bool {
  const length = to - from;
  let digits = 0;
  for (let at = from; at < to; at++) digits += i32(is(at, DIGIT));
  if (digits == 0 && length < SHORTEST_OF_OTHERS && nameStop - nameAt > AUTH) return true;
  if (length >= SHORTEST_OF_SPOKEN) return false;
  if (kindsOf(kinds) < 3 && (digits < 2 || length < 8)) return true;
  return (kinds & (OTHER | BEYOND)) == 0 && (kinds & (SMALL | CAPITAL)) != (SMALL | CAPITAL) && isIdentifier(from, to);
}
