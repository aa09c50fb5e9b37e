import { Buffer } from 'node:buffer';
import { beginnings } from './beginnings.ts';
import { ALPHANUMERIC, BEYOND, bitsOf, CAPITAL, DIGIT, SMALL } from './characters.ts';
import { literalsOf } from './literals.ts';
import { isMonotonous } from './monotony.ts';
import { endOfAll, isRandom, wordEnd } from './randomness.ts';
import { ANYWHERE, AT_END, AT_START, EMPTY, EMPTY_WORDS as EMPTY_ROOT, SAYINGS, Tree } from './tree.ts';
import { isMadeOfEmpty } from './words.ts';

/** Words that say themselves that a value stands for another; anywhere in it, whatever their case. */
const SAYS_SO =
  /example|placeholder|change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|with|by|it)|to[-_]?be[-_]|\byour|your[-_a-z]*(?:key|token|secret|pass|id|name|here)|insert[-_ ]|enter[-_ ]|\bput[-_ ]|dummy|sample|\bfake|fake[-_]|redacted|masked|censored|\btodo\b|fixme|should[-_ ]|please[-_ ]|foobar|lorem|not[-_ ]?(?:a[-_ ])?(?:real|valid|secret|set)|do[-_]?not[-_]|invalid|\bmock|mock[-_]|[-_](?:goes|is)[-_]here|here$|\bnope\b|whatever|some[-_ ]?(?:key|token|secret|pass|random|value)|my[-_ ]?(?:api|secret|token|pass|key|client|access|super)|any[-_]?(?:thing|value|string)|deadbeef|cafebabe|xxxx|test[-_]?(?:key|token|secret|pass|api|value|only)|secret[-_ ]?(?:key|value|token|here)?[-_ ]?here|password[-_ ]for[-_ ]|secret[-_ ]for[-_ ]|token[-_ ]for[-_ ]|key[-_ ]for[-_ ]|^stub[-_]|^hunter2$|4eC39HqLyjWDarjt|BQokikJOvBiI2HlW|Eby8vdM02xNOcqFl|C2y6yDjf5|2YotnFZFEjr1zCsicMWpAA|tGzv3JOkF0XG5Qx2TlKWIA|7Fjfp0ZBr1KtDRbn|gX1fBat3bV|mF_9\.B5f-4|GEZDGNBVGY3TQOJQ|JBSWY3DPEHPK3PXP|ac0974bec39a17e36ba4a6b4d238ff94|kAcSOqF21Fu85e7z|LswwdoUaIvS8ltyT|6LeIxAcTAAAAA|16C7e42F292c6912E771|AAHdqTcvCH1vGWJx|^Aladdin:/i;

/** Words that say nothing: a value of such words alone, with signs and a count, is none. */
const EMPTY_WORDS = new Set(
  `a an and the my your our this that is as of to for in on with at by or not no yes none null nil undefined true false empty blank
  here there secure value string text name user username admin password passwd pass passphrase passcode pwd pw secret secrets token tokens key keys api apikey
  access auth client app application service private public credential credentials account login id uid test testing tests tester demo dev
  prod production staging local default temp tmp foo bar baz qux quux abc xyz abcd qwerty asdf asdfgh zxcv changeit super very long safe
  strong real really random base64 hex encoded hash hashed encrypted plain plaintext raw data info field input required optional new old current
  confirm repeat reset forgot change update enter type choose set get your bearer basic oauth jwt db database postgres postgresql mysql mariadb mongo mongodb redis root
  consumer base base32 guest anonymous anoncvs rabbitmq master slave main hello world some any something generated generate required optional disabled enabled incorrect forgotten mismatch matches match length validator strength visible toggle submit unknown unset missing wrong correct incorrect valid good bad minio
  dein deine ihr ihre votre tu su sua seu jouw mot de passe passwort kennwort contrasena contraseña clave senha wachtwoord chave secreta secreto segredo
  muito muy forte fuerte segura seguro`.split(/\s+/),
);

/** Templates, references and masks: the value comes from elsewhere. */
const STANDS_FOR =
  /^[<{[].*[>}\]]$|\$\{|\$\(|\{\{|\}\}|<%|%>|#\{|^["']?(?:\${1,2}[A-Za-z_][\w.:]*){1,9}["'$]?$|^\$\w{3,60}(?:[:/[({]|->)|^%[\w.-]+(?:\([\w:.-]+\))?%$|^#[A-Za-z_][\w.]*#$|^@[\w.]+(?:@$|[({])|^__\w+__$|%\(\w+\)|%\{\w[\w:.-]*\}|%[sdv]$|[-_./]%[sd](?!\w)|["']%s["']|^%[sdv@]|\{\d?\}|^\$__\w{1,10}\{|\{[A-Za-z_][\w.]*\}|<[A-Za-z][\w -]*>|\*{3}|•{2}|\.{3}|…|^[^A-Za-z0-9]*$|^(?:vault|secret|ssm|op|env|file|arn|keyvault|gcp|aws|azure|sm|kv|ref|awssm|secretref)[:/]|^(?:ENC|env|ref|ssm|vault|secret|lookup|Fn|var|local|data|process|os|System|config|settings)[([.{]|^!{1,2}[a-z]+$|^&[a-z]+$|^&[a-z-]+:[a-z\d-]+$|^\\u/i;

/** A constant that is called like a credential: to be replaced by one. */
const CALLED =
  /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*(?:_?(?:PASS|PASSWORD|PASSWD|SECRET|TOKEN|APIKEY)|_KEY|_PWD|_PW)$/;

/** Where such words stand in a value, if at all. */
const SEEN = 200;

/** Whether it may hold such a word; made when a value is met. */
let maySaySo: ((value: string) => boolean) | undefined;

function saysSo(value: string): boolean {
  const seen = value.length > SEEN ? value.slice(0, SEEN) : value;
  maySaySo ??= beginnings(SAYS_SO);
  return maySaySo(seen) && SAYS_SO.test(seen);
}

/** Of the signs without which none of the templates is written. */
const OF_TEMPLATES = bitsOf('<>[]({}$%#@_*./:!&\\');

/** Whether a value has the form of a template, of a reference or of a mask. */
function standsFor(value: string, bits: number): boolean {
  if ((bits & ALPHANUMERIC) === 0 || ((bits & SMALL) === 0 && CALLED.test(value))) return true;
  return (bits & (OF_TEMPLATES | BEYOND)) !== 0 && STANDS_FOR.test(value);
}

/** The words, for what reads them letter by letter. */
export const wordTree: Tree = treeOfWords();

function treeOfWords(): Tree {
  const tree = new Tree();
  for (const word of EMPTY_WORDS) tree.add(EMPTY_ROOT, word, EMPTY);
  const flags = { anywhere: ANYWHERE, start: AT_START, end: AT_END } as const;
  for (const { text, at } of literalsOf(SAYS_SO)) tree.add(SAYINGS, text, flags[at]);
  return tree;
}

/** Whether a value stands for a credential, or for nothing, rather than being one. */
export function isPlaceholder(value: string): boolean {
  return isPlain(value) || isPlain(decoded(value));
}

function isPlain(value: string): boolean {
  if (value === '') return false;
  return isMonotonous(value) || standsFor(value, bitsOf(value)) || isEmptyWords(value) || saysSo(value);
}

/** What base64 says when it is of text; as Kubernetes keeps secrets, and a placeholder too. */
function decoded(value: string): string {
  if (value.length % 4 !== 0 || value.length < SHORTEST_BASE64 || value.length > SEEN) return '';
  if (!beginsText(value) || !/^[A-Za-z0-9+/]{7,}={0,2}$/.test(value)) return '';
  const text = Buffer.from(value, 'base64').toString('latin1');
  return /^[\x20-\x7e]+\n?$/.test(text) ? text : '';
}

const SHORTEST_BASE64 = 8;

/** Whether the first byte that base64 decodes to may be of a text without line breaks: chance is so in three of eight. */
function beginsText(value: string): boolean {
  const code = value.charCodeAt(0);
  return (code >= 73 && code <= 90) || (code >= 97 && code <= 102); // I to Z, a to f: 8 to 31
}

/** Whether a token's random part was typed by a person: repetitions, sequences, or words that say so. */
export function isTyped(body: string): boolean {
  return (
    ((bitsOf(body) & OF_TYPED) !== 0 && /\*{3}|\.{3}|<[\w .-]*(?:>|$)|\$\{|\{\{/.test(body)) ||
    (saysSo(body) && !isByChance(body)) ||
    isMonotonous(body)
  );
}

const OF_TYPED = bitsOf('*.<{');

/** So many characters hold a short word by chance. */
const MANY = 60;

/** Whether a word that says so may have been drawn with the others, among many. */
function isByChance(body: string): boolean {
  if (body.length < MANY) return false;
  const rest = body.replace(/(?:put|mock|fake)[-_]|[-_](?:mock|fake)|here$|\bnope\b/i, '');
  return rest.length < body.length && isRandom(rest) && !saysSo(rest);
}

/** Made of empty words and digits in order: `test-password123`. Three kinds of characters with a sign make a password of it. */
function isEmptyWords(written: string): boolean {
  const value = written.includes('%') ? written.replaceAll(/%[0-9A-F]{2}/gi, '-') : written;
  const from = /^[a-z]{2}_(?:live|test)_/.exec(value)?.[0].length ?? 0; // what keys of shops begin with
  for (let at = from; at < value.length; ) {
    const digits = endOfAll(value, at, DIGIT);
    const end = digits > at ? digits : wordEnd(value, at);
    if (end > at && !(digits > at ? isCount(value.slice(at, end)) : isMadeOfEmpty(wordTree, value, at, end)))
      return false;
    at = Math.max(end, at + 1);
  }
  const bits = bitsOf(value);
  return (bits & DIGIT) === 0 || (bits & CAPITAL) === 0 || !/[^\w.\- ]/.test(value);
}

/** A year, a number of one or two digits, or digits in order. */
function isCount(word: string): boolean {
  if (word.length > 3 && isMonotonous(word)) return true;
  return /^(?:\d{1,2}|(?:19|20)\d\d|0+|(?:0?1)?12?3?|123\d*|321|1{2,}|000\d)$/.test(word);
}
