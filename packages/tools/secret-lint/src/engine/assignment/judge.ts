import {
  BEYOND,
  bitsOf,
  CAPITAL,
  countOf,
  DIGIT,
  HEX,
  LETTER,
  OF_NAMES,
  SMALL,
} from '../../values/characters.ts';
import { isDashed, isIdentifier } from '../../values/forms.ts';
import { hasSequence, isMonotonous } from '../../values/monotony.ts';
import { isAppPassword, isPassphrase } from '../../values/passphrase.ts';
import { entropy, isMixed, isRandom, isStrange, isUuid, kinds, wordShare } from '../../values/randomness.ts';
import type { FileKind } from '../file-kind.ts';
import type { Confidence } from '../types.ts';
import { isMember } from './code.ts';
import { isSecret, type NameClass, type NameFacts, wordsOf } from './names.ts';
import type { Assignment, ValueForm } from './parse.ts';
import { isSessionKey } from './session-key.ts';
import type { Setting } from './setting.ts';
import { inConnectionString } from './value.ts';

/** What stands beside a key whose result is written down with it. */
const TEST_VECTOR =
  /\b(?:plain_?text|cipher_?text|nonce|iv|aad|digest|mac|okm|ikm|prk|expected|test_?vectors?|tcId|msg(?=["']?\s{0,4}[:=]\s{0,4}(?:["'](?:[0-9a-f]*["'])|[^"'\s])))["']?\s{0,4}[:=]/i;

/** How sure it is that a value of a name of this class is a credential; undefined when it is none. */
export function judgeValue(facts: NameFacts, setting: Setting): Confidence | undefined {
  const { assignment, kind } = setting;
  const { value, form, sign } = assignment;
  // What a sentence or a line says without a sign must not be a word of it.
  if ((sign === 'is' || sign === 'option' || (sign === ' ' && form === 'bare')) && !isNoWord(facts, value))
    return undefined;
  if (sign === 'cell' && kinds(value) < 3 && !isRandom(value)) return undefined; // a type, an example of a column
  if ((sign === 'is' || sign === '(') && isMember(value)) return undefined; // the name of an event, of a key of settings
  if (isListed(assignment, kind)) return undefined;
  if (facts.class === 'password') {
    if (assignment.name === 'PASS' && sign === ':' && /["']$/.test(setting.before)) return undefined; // what a test says
    return password(setting);
  }
  // Keys are of ASCII; texts about them, in many languages, are not.
  if ((bitsOf(value) & BEYOND) !== 0 || isKeyId(facts, value) || isMac(facts, value)) return undefined;
  if (isAppPassword(value)) return undefined;
  if (facts.class === 'token' && /\/badge[\w./-]{0,40}\?$/.test(setting.before)) return undefined; // what all see shows it
  if (facts.compact === 'token' && /pkcs11:[^\s"'<>]*$/.test(setting.before)) return undefined; // the label of a device (RFC 7512)
  const confidence = key(facts, setting);
  if (confidence === undefined || isDashed(value) || hasSequence(value))
    return isSessionKey(setting) ? 'possible' : undefined;
  return isHex(value) && TEST_VECTOR.test(setting.around) ? undefined : confidence;
}

/** What is no password. */
function key(facts: NameFacts, setting: Setting): Confidence | undefined {
  const { value } = setting.assignment;
  if (facts.class === 'weak') return weak(value, facts);
  if (isRandom(value, 12)) return isHashLike(setting) ? undefined : 'likely';
  if (isSecret(facts)) return secret(value);
  return short(value, facts.class);
}

/** Words in capitals with a number behind them, as people make up passwords: in a sentence no name of a program stands behind `the password is`. */
const JOINED_WORDS = /^(?:[A-Z][a-z]{2,}){2,}\d{2,}[!?#]?$/;

/** Whether a value that no sign gives to a name is one: drawn by lot, or a password with digits that is no name. */
function isNoWord(facts: NameFacts, value: string): boolean {
  if (!/\d/.test(value)) return false;
  if (facts.class !== 'password') return isRandom(value);
  if (JOINED_WORDS.test(value)) return true;
  return (kinds(value) >= 3 || (/\d.*\d/.test(value) && value.length >= 8)) && !isName(value);
}

/** Written like a name, of words that may be some, and no passphrase. */
function isName(value: string): boolean {
  if (!isIdentifier(value) || isPassphrase(value)) return false;
  return !(/[a-z][A-Z]|[A-Z]{2}[a-z]/.test(value) && wordShare(value) < 0.5);
}

/** A hash beside a name in a file that quotes all else: `Podfile.lock` lists packages so, whatever they are called. */
function isListed({ value, form, sign }: Assignment, kind: FileKind): boolean {
  return kind === 'data' && form === 'bare' && sign === ':' && value.length >= 32 && isHex(value);
}

function isHex(value: string): boolean {
  return (bitsOf(value) & ~HEX) === 0;
}

/** The fingerprint or the id of an OpenPGP key (RFC 9580 section 5.5.4): 40 or 16 hexadecimal digits, in capitals as programs write them. */
function isKeyId({ compact }: NameFacts, value: string): boolean {
  return (
    /(?:gpg|pgp|sign(?:ing)?)keys?/.test(compact) && /^(?:0x)?(?:[0-9A-F]{40}|[0-9A-F]{16})$/.test(value)
  );
}

/** Passwords are what people think of: two kinds of characters, or letters that are no name in a program. */
function password(setting: Setting): Confidence | undefined {
  const { value, name, sign } = setting.assignment;
  if (value.length > 200 || (sign === '(' && isNotSet(setting))) return undefined;
  if (isHashLike(setting)) return undefined;
  const bits = bitsOf(value);
  // Letters of other alphabets are written by people who translate labels.
  if ((bits & BEYOND) !== 0 && ((bits & DIGIT) === 0 || countOf(value, BEYOND) * 2 > value.length))
    return undefined;
  if (isRandom(value, 10) || ((bits & ~OF_NAMES) !== 0 && kinds(value) >= 3) || isAppPassword(value))
    return 'likely';
  if ((bits & ~LETTER) === 0) return ofLetters(setting);
  if (bits === DIGIT) {
    const isNumber =
      setting.before.endsWith('#define ') || /incorrect|invalid|wrong|missing|error/i.test(name);
    return value.length <= 12 && value.length >= 6 && !isNumber ? 'possible' : undefined;
  }
  if (/^[a-z]+(?:(?:[-_.:/][a-z]+)+\d?|(?:[-_/][a-z]+)*[.:,;])$/i.test(value) && !isStrange(value))
    return isPassphrase(value) && !isOfForms(setting) ? 'possible' : undefined;
  return kinds(value) >= 2 ? 'possible' : undefined;
}

/** What is called with something else than a password: a pass of a compiler, what tells that a test did, an account by its id. */
function isNotSet(setting: Setting): boolean {
  const { name, sign, value } = setting.assignment;
  if (isOtherPass(name, sign) || (name === 'pass' && !setting.before.endsWith('.'))) return true;
  return isUuid(value) && isOfForms(setting);
}

/** Named after what is done to a password: `forgotPassword` leads somewhere. */
function isOfForms({ assignment }: Setting): boolean {
  return /forg[eo]t|reset|change|confirm|recover|update|label|hint|valid/i.test(assignment.name);
}

/** Letters drawn by lot, or many of one case where settings are made. */
function ofLetters(setting: Setting): Confidence | undefined {
  const { value, name, form, sign } = setting.assignment;
  if (isOtherPass(name, sign)) return undefined;
  if (isStrange(value)) return 'possible';
  const bits = bitsOf(value);
  const isOneCase = (bits & SMALL) === 0 || (bits & CAPITAL) === 0;
  if (!isOneCase) return isMixed(value) ? 'possible' : undefined;
  if (value.length < 8) return undefined;
  return value.length >= 12 || isSetting(setting, form, sign) ? 'possible' : undefined;
}

function isSetting(setting: Setting, form: ValueForm, sign: string): boolean {
  const { kind } = setting;
  return form === 'bare'
    ? kind === 'config' || inConnectionString(setting)
    : /^={1,2}$/.test(sign) && kind !== 'data' && kind !== 'prose';
}

/** A pass of a compiler or a renderer, which has names; a password is called so in settings. */
function isOtherPass(name: string, sign: string): boolean {
  return (
    /pass$/i.test(name) &&
    (sign === '(' ||
      !/(?:db|user|usr|my|root|admin|smtp|imap|pop3?|mail|ftp|ssh|sql|ldap|redis|proxy)[._-]?pass$/i.test(
        name,
      )) &&
    name !== 'pass'
  );
}

/** Secrets are often chosen by people too, but longer than passwords. */
function secret(value: string): Confidence | undefined {
  if (value.length < 8) return undefined;
  if (isIdentifier(value) && !(value.length >= 9 && isStrange(value))) return undefined;
  if (kinds(value) >= 3 || (/\d/.test(value) && kinds(value) >= 2 && value.length >= 10)) return 'possible';
  return isStrange(value) && value.length >= 10 ? 'possible' : undefined;
}

/** Keys and tokens that are shorter, or hold a word, than those made by lot alone. */
function short(value: string, of: NameClass): Confidence | undefined {
  if (value.length < 8 || isIdentifier(value) || (value.length < 16 && isHex(value))) return undefined;
  const digits = countOf(value, DIGIT);
  if (digits < 2 || kinds(value) < 2 || entropy(value) < 2.75) return undefined;
  return wordShare(value) < (of === 'token' ? 0.5 : 0.65) ? 'possible' : undefined;
}

/** A name that is given to many things wants a value that is nothing but a key. */
function weak(value: string, facts: NameFacts): Confidence | undefined {
  if (value.length < 20 || !isRandom(value, 20) || isUuidOf(value)) return undefined;
  // Digits of hexadecimal may be a hash of anything, but not where the name says nothing else.
  if (isHex(value))
    return value.length >= 32 && /^(?:auth|credentials?|creds?)$/.test(facts.compact)
      ? 'possible'
      : undefined;
  if (/^(?:[a-z]\w*[-:.])*#{0,2}[0-9a-f]{24,}$/i.test(value)) return undefined; // a hash with words before it, as keys of caches have
  if (entropy(value) < 3.7 || wordShare(value) > 0.35) return undefined;
  if (facts.before.length === 0 && !/^(?:auth|cred)/.test(facts.compact) && kinds(value) < 3)
    return undefined;
  return 'possible';
}

/** What a keyed hash of something came to: as long as SHA-1's and SHA-2's results are. */
function isMac({ compact }: NameFacts, value: string): boolean {
  return (
    compact === 'hmac' &&
    (/^(?:[\da-f]{40}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i.test(value) ||
      /^[A-Za-z\d+/]{27,86}=$/.test(value))
  );
}

/** A UUID, of some kind of things perhaps: `square:a0f1505a-…`. */
function isUuidOf(value: string): boolean {
  return isUuid(value) || (isUuid(value.slice(-36)) && /^(?:[a-z]\w*[-:.])+$/i.test(value.slice(0, -36)));
}

/** Forms of hashes, given to a name that speaks of one, be it of a credential's, or of a table of them: `checksum/secret`, `hashes.set('vault', …)`. */
export function isHashLike(setting: Setting): boolean {
  const { value, name } = setting.assignment;
  if (!isHex(value) || isMonotonous(value)) return false;
  return (
    /hash|digest|md5|checksum|fingerprint|commit|etag/i.test(name) ||
    wordsOf(name).some((word) => /(?:sha|rev)s?$|^(?:shasum|revision)s?$/.test(word)) || // not SHARED_SECRET
    /(?:(?:hash|digest|checksum)\/|(?:hash|digest|checksum)\w{0,12}(?:\.\w{2,6})?[([]\s?["'`])$/i.test(
      setting.before,
    )
  );
}
