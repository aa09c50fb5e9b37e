import { strangeness } from '../prefilter/commonness.ts';
import { ALPHANUMERIC, bitsAt, bitsOf, CAPITAL, countOf, DIGIT, HEX, LETTER, SMALL } from './characters.ts';

/** Letters that follow each other less likely than this, in bits per pair, are no word. */
const STRANGE = 5.1;

const counts = new Uint16Array(256);
/** The characters that were counted. */
const met = new Uint8Array(256);

/** Shannon entropy of a text's characters, in bits per character; of at most its first 60,000. Characters beyond Latin-1 count as one. */
export function entropy(text: string): number {
  const length = Math.min(text.length, 60_000);
  let different = 0;
  for (let i = 0; i < length; i++) {
    const code = Math.min(text.charCodeAt(i), 255);
    const count = counts[code] ?? 0;
    if (count === 0) met[different++] = code;
    counts[code] = count + 1;
  }
  let bits = 0;
  for (let i = 0; i < different; i++) {
    const code = met[i] ?? 0;
    bits -= share(counts[code] ?? 0, length);
    counts[code] = 0;
  }
  return bits / length;
}

const MOST = 16;
const LONGEST = 64;
/** None of them is above 0. */
const UNKNOWN = 1;
const shares = new Float64Array((MOST + 1) * (LONGEST + 1)).fill(UNKNOWN);

/** What a character adds that stands so often in a text of a length; of short texts, which most are, it is remembered. */
function share(count: number, length: number): number {
  if (count > MOST || length > LONGEST) return count * Math.log2(count / length);
  const at = length * (MOST + 1) + count;
  const known = shares[at] ?? UNKNOWN;
  return known === UNKNOWN ? (shares[at] = count * Math.log2(count / length)) : known;
}

/** The letters of which a text seems to be made of words, as a share of its length, 0 to 1. */
export function wordShare(text: string): number {
  let inWords = 0;
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end - at >= 3 && strangeness(text, at, end) < (end - at < 5 ? 4 : STRANGE)) inWords += end - at;
    at = Math.max(end, at + 1);
  }
  return inWords / text.length;
}

/**
 * Where the word ends that begins at a place: small letters, the first of them perhaps a capital, or capitals, of which the last belongs
 * to the small letters behind it. The place itself when none begins there.
 */
export function wordEnd(text: string, from: number): number {
  let at = endOfAll(text, from, CAPITAL);
  const end = at - from < 2 ? endOfAll(text, at, SMALL) : at;
  if (end > at || at === from) return end;
  if (at < text.length && (bitsAt(text, at) & SMALL) !== 0) at--;
  return at;
}

/** Where the characters of some kinds end that stand at a place; kinds as bits. */
export function endOfAll(text: string, from: number, bits: number): number {
  let at = from;
  while (at < text.length && (bitsAt(text, at) & bits) !== 0) at++;
  return at;
}

/** Whether letters alone look drawn by lot. */
export function isStrange(text: string): boolean {
  return strangeness(text, 0, text.length) >= STRANGE && !isPronounced(text);
}

/** Whether letters may be words of any language: with a vowel among three or so, and few capitals amid small letters. */
function isPronounced(letters: string): boolean {
  return (
    countOfMatches(letters, VOWEL) >= letters.length * VOWELS &&
    countOfMatches(letters, CHANGE) <= letters.length / 8
  );
}

/** The least share of vowels in words; of letters that are drawn by lot one in four is one. */
const VOWELS = 0.33;
const VOWEL = /[aeiouy]/gi;
const CHANGE = /[a-z](?=[A-Z])/g;

function countOfMatches(text: string, regex: RegExp): number {
  return text.match(regex)?.length ?? 0;
}

/** Whether letters of either case are no words: capitals stand where none begins. */
export function isMixed(letters: string): boolean {
  return (
    letters.length >= 10 &&
    /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(letters) &&
    wordShare(letters) < 0.4 &&
    !isPronounced(letters)
  );
}

/** How many kinds of characters a text has: lower case, upper case, digits, others. */
export function kinds(text: string): number {
  const bits = bitsOf(text);
  return (
    Number((bits & SMALL) !== 0) +
    Number((bits & CAPITAL) !== 0) +
    Number((bits & DIGIT) !== 0) +
    Number((bits & ~ALPHANUMERIC) !== 0)
  );
}

/** What most sites ask of a password: eight characters or more, of three kinds, a digit among them. */
export function isAsAsked(text: string): boolean {
  return text.length >= 8 && kinds(text) >= 3 && (bitsOf(text) & DIGIT) !== 0;
}

/**
 * Whether a text looks made by a machine, to be a key: at least `shortest` characters, mixed, no words.
 * Hexadecimal digits count from 16 on, UUIDs always.
 */
export function isRandom(text: string, shortest = 16): boolean {
  if (isUuid(text)) return true;
  if (text.length < shortest) return false;
  const bits = bitsOf(text);
  if ((bits & ~HEX) === 0)
    return text.length >= 16 && (bits & DIGIT) !== 0 && (bits & LETTER) !== 0 && entropy(text) >= 2.7;
  if (bits === DIGIT) return false;
  const least = text.length >= 32 ? 3.5 : text.length >= 20 ? 3.3 : text.length >= 16 ? 3 : 2.8;
  if (entropy(text) < least) return false;
  const digits = countOf(text, DIGIT);
  if (digits === 0) return text.length >= 16 && isStrange(text) && wordShare(text) < 0.6;
  if (digits < 2 && text.length < 24 && !((bits & SMALL) !== 0 && (bits & CAPITAL) !== 0))
    return isStrange(text);
  return wordShare(text) < 0.55;
}

/** Whether a text is a UUID, of any case. */
export function isUuid(text: string): boolean {
  return text.length === 36 && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
}
