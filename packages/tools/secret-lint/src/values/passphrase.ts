import { strangeness } from '../prefilter/commonness.ts';
import { isMonotonous } from './monotony.ts';
import { wordTree } from './placeholder.ts';
import { kinds } from './randomness.ts';
import { isEmptyWord } from './words.ts';

/** Words that names in programs, and sentences, are made of rather than passphrases: two of them in four are no chance. */
const OF_NAMES = new Set(
  `about action active add address after all allow and another app application are array attempt attempts attribute auth authentication authorization bad
  base been before body box button buttons call can cannot case cell change changed char characters check class click close code column command component
  config configuration connection container content context control controller copy count create created cursor data date dates default delete detail details
  dialog digits display does each edit element email empty enable end enter entry error errors event events exists expired expires export extra factory failed
  false feature field fields file filter find first flag for form format found from function get global group handler has hash have header help helper hidden
  hide history home host html icon image import incorrect index info initial inline input insert invalid item items json key keys kind label last least left
  length less letters level limit line link list listener load local location log logged long mail manager map match max maximum may menu message messages
  method min minimum missing mode modal model module more must name names new next none not null number numbers object off okay old one only open option
  options order other our out output own page panel param parameter parser part password path pattern per phone pick place placeholder policy port post
  prefix prompt property provider proxy query read record recovery ref register remember remove request require required requires reset resource response
  result retry return right role route row rule rules same save schema screen script search section secure select send sent server service session set
  setting settings should show sign signed simple size special start state status step storage store string strong style submit success suffix support switch
  symbols system tab table target template test text that the their then this time title toggle token tokens too tool top true try type unique unknown update
  upload upper url use used user users using valid validation validator value values verification verify version view visibility visible warning was weak
  web when which will window with without word words wrong xml you your`.split(/\s+/),
);

/** Letters that follow each other less likely than in most words of four letters, in bits per pair. */
const DRAWN = 5.3;

/** Four groups of four small letters with blanks between, as mail services show a password that they make for a program. */
export function isAppPassword(text: string): boolean {
  if (text.length !== 19 || !/^[a-z]{4}(?: [a-z]{4}){3}$/.test(text) || isMonotonous(text)) return false;
  return strangeness(text, 0, text.length) >= DRAWN;
}

/**
 * Words, joined by one sign, as dice choose them for a passphrase: four to eight of them, each once, and such as no name is made of. Where a
 * site wants a digit, programs put a number behind one of them, or among them.
 */
export function isPassphrase(text: string): boolean {
  return isOfJoined(text, 4);
}

/** Whether a text is of so many words at least, joined by one sign. */
function isOfJoined(text: string, least: number): boolean {
  const plain = text.replace(/(?:[-_.]\d{1,4}|(?<=[a-z])\d{1,2})(?=[-_.]|$)/i, '');
  if (!/^[a-z]{3,9}([-_.])[a-z]{3,9}(?:\1[a-z]{3,9}){1,6}$/i.test(plain)) return false;
  const words = plain.toLowerCase().split(/[-_.]/);
  return (
    words.length >= least && new Set(words).size === words.length && !words.some((word) => OF_NAMES.has(word))
  );
}

/** Two words and a number behind them, as people make them up. */
const TWO_WORDS = /^[a-z]{3,12}[-_.][a-z]{3,12}\d{2,4}$/i;
const TWO_WORDS_AND_DIGIT = /^[a-z]{3,12}[-_.][a-z]{3,12}\d$/i;

/**
 * Whether a text, which is written like a name, may have been thought of for a password: three words that dice might choose, two with a number
 * behind them, or words of either case with a number and a sign, as sites want it; none of them such as names are made of.
 */
export function isLikeName(text: string): boolean {
  return isThoughtOf(text) || (isOfJoined(text, 3) && !hasWordOfNames(text));
}

/** Two words with a single digit behind them: names are so too, of which there are several. */
export function isTwoWordsAndDigit(text: string): boolean {
  return TWO_WORDS_AND_DIGIT.test(text) && !hasWordOfNames(text);
}

/** Whether it is of one of the last two forms: then it is one wherever a password may stand. */
export function isThoughtOf(text: string): boolean {
  return (isOfAllKinds(text) || TWO_WORDS.test(text)) && !hasWordOfNames(text);
}

/** Words in capitals with a number behind them, as people make up passwords: where a sentence says `password`, no name of a program follows. */
export function isJoinedWords(text: string): boolean {
  return /^(?:[A-Z][a-z]{2,}){2,}\d{2,}[!?#]?$/.test(text);
}

function isOfAllKinds(text: string): boolean {
  return kinds(text) === 4 && /^[a-z]+\d{0,4}(?:[-_.]+(?:[a-z]+\d{0,4}|\d{1,4}))*[-_]?$/i.test(text);
}

function hasWordOfNames(text: string): boolean {
  const words = text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  return words.some((word) => isOfNames(word.toLowerCase()));
}

function isOfNames(word: string): boolean {
  return OF_NAMES.has(word) || isEmptyWord(wordTree, word, 0, word.length);
}
