import { BEYOND, bitsOf, countOf, DIGIT } from '../../values/characters.ts';
import { isDashed, isIdentifier } from '../../values/forms.ts';
import { hasSequence } from '../../values/monotony.ts';
import {
  isAppPassword,
  isJoinedWords,
  isLikeName,
  isPassphrase,
  isThoughtOf,
} from '../../values/passphrase.ts';
import { entropy, isRandom, isStrange, isUuid, kinds, wordShare } from '../../values/randomness.ts';
import type { Confidence } from '../types.ts';
import { isMember } from './code.ts';
import { isHashLike, isHex } from './hashes.ts';
import { isSecret, type NameClass, type NameFacts } from './names.ts';
import type { Assignment } from './parse.ts';
import { password } from './password.ts';
import { isSessionKey } from './session-key.ts';
import type { Setting } from './setting.ts';
import { isListed, isOfCall, isOfStore } from './unrelated.ts';

/** What stands beside a key whose result is written down with it. */
const TEST_VECTOR =
  /\b(?:plain_?text|cipher_?text|nonce|iv|aad|digest|mac|okm|ikm|prk|expected|test_?vectors?|tcId|msg(?=["']?\s{0,4}[:=]\s{0,4}(?:["'](?:[0-9a-f]*["'])|[^"'\s])))["']?\s{0,4}[:=]/i;

/** How sure it is that a value of a name of this class is a credential; undefined when it is none. */
export function judgeValue(facts: NameFacts, setting: Setting): Confidence | undefined {
  const { assignment } = setting;
  const { value, form, sign } = assignment;
  // What a sentence or a line says without a sign must not be a word of it.
  if ((sign === 'is' || sign === 'option' || (sign === ' ' && form === 'bare')) && !isNoWord(facts, value))
    return undefined;
  if (sign === 'cell' && kinds(value) < 3 && !isRandom(value)) return undefined; // a type, an example of a column
  if ((sign === 'is' || sign === '(') && isMember(value) && !isNumberedPassword(facts, value))
    return undefined; // the name of an event, of a key of settings
  if (isListed(setting) || isOfCall(facts, value)) return undefined;
  // A program's tables give names to names; of what else stands in braces only a key is told.
  if (sign === ',' && /\{\s?["']$/.test(setting.before) && (/[._]/.test(value) || !isRandom(value)))
    return undefined;
  if (facts.class === 'password') {
    if (assignment.name === 'PASS' && sign === ':' && /["']$/.test(setting.before)) return undefined; // what a test says
    return password(setting);
  }
  // Keys are of ASCII; texts about them, in many languages, are not.
  if ((bitsOf(value) & BEYOND) !== 0 || isKeyId(facts, value) || isMac(facts, value)) return undefined;
  if (isAppPassword(value)) return undefined;
  if (facts.class === 'token' && /\/badge[\w./-]{0,40}\?$/.test(setting.before)) return undefined; // what all see shows it
  if (facts.compact === 'token' && /pkcs11:[^\s"'<>]*$/.test(setting.before)) return undefined; // the label of a device (RFC 7512)
  if (isSigners(facts, assignment)) return 'likely';
  if (isPairOf(facts, value)) return 'likely';
  const confidence = key(facts, setting);
  if (confidence === undefined || isDashed(value) || hasSequence(value))
    return isSessionKey(setting) ? 'possible' : undefined;
  return isHex(value) && TEST_VECTOR.test(setting.around) ? undefined : confidence;
}

/** What signs tokens and cookies: a program's settings hold it themselves, where other secrets may be the names of what a store keeps. */
const OF_SIGNERS = /^(?:app)?(?:jwt|hmac|session|cookie|auth|nextauth|signing)(?:token)?secret/;

/** Words, as people make up what signs; with a number where the value may be the name of a secret in a store. */
function isSigners({ compact }: NameFacts, { value, sign }: Assignment): boolean {
  return OF_SIGNERS.test(compact) && isPassphrase(value) && (sign === '=' || /\d/.test(value));
}

/** `flower_basic_auth = user:password`: what somebody thought of behind who has it. */
function isPairOf({ compact }: NameFacts, value: string): boolean {
  const word = /^[\w.@-]{1,60}:([^\s/]{6,60})$/.exec(value)?.[1] ?? '';
  return compact.endsWith('basicauth') && kinds(word) >= 2 && /\d/.test(word);
}

/** What is no password. */
function key(facts: NameFacts, setting: Setting): Confidence | undefined {
  const { value } = setting.assignment;
  if (facts.class === 'weak') return weak(value, facts);
  if (isRandom(value, 12)) return isHashLike(setting) ? undefined : 'likely';
  if (isSecret(facts)) return secret(setting.assignment);
  return short(value, facts.class);
}

/** Whether a value that no sign gives to a name is one: drawn by lot, or a password with digits that is no name. */
function isNoWord(facts: NameFacts, value: string): boolean {
  if (!/\d/.test(value)) return false;
  if (facts.class !== 'password') return isRandom(value);
  if (isJoinedWords(value)) return true;
  return (kinds(value) >= 3 || (/\d.*\d/.test(value) && value.length >= 8)) && !isName(value);
}

/** Words with a dot between and a number, as people make up passwords, behind a password's name. */
function isNumberedPassword(facts: NameFacts, value: string): boolean {
  return facts.class === 'password' && /\d\d$/.test(value) && isThoughtOf(value);
}

/** Written like a name, of words that may be some, and no passphrase. */
function isName(value: string): boolean {
  if (!isIdentifier(value) || isPassphrase(value) || isLikeName(value)) return false;
  return !(/[a-z][A-Z]|[A-Z]{2}[a-z]/.test(value) && wordShare(value) < 0.5);
}

/**
 * The fingerprint or the id of an OpenPGP key (RFC 9580 section 5.5.4): 40 or 16 hexadecimal digits, in capitals as programs write them, or
 * in either case where the name says whose they are.
 */
function isKeyId({ compact }: NameFacts, value: string): boolean {
  if (!/(?:gpg|pgp|sign(?:ing)?)keys?/.test(compact)) return false;
  return /^(?:0x)?(?:[0-9A-F]{40}|[0-9A-F]{16})$/.test(
    /(?:gpg|pgp)key/.test(compact) ? value.toUpperCase() : value,
  );
}

/** Secrets are often chosen by people too, but longer than passwords. */
function secret({ value, sign }: Assignment): Confidence | undefined {
  if (value.length < 8) return undefined;
  if (isIdentifier(value) && !(value.length >= 9 && isStrange(value)))
    return sign === '=' && /\d\d$/.test(value) && isThoughtOf(value) ? 'possible' : undefined;
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
  if (facts.compact.endsWith('sid') && /^[A-Z]{2}[\da-f]{32}$/.test(value)) return undefined; // Twilio's name for one of its things
  if (value.length < 20 || !isRandom(value, 20) || isUuidOf(value) || isOfStore(value)) return undefined;
  if (/^[a-z_]\w*:[a-z]\w*=/.test(value)) return undefined; // settings joined by colons
  // Digits of hexadecimal may be a hash of anything, but not where the name says nothing else.
  if (isHex(value))
    return value.length >= 32 && /^(?:(?:api)?auth|credentials?|creds?)$|erlangcookie$/.test(facts.compact)
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
