import { hasOtherForm, isExpression, isIdentifier } from '../../values/forms.ts';
import { isMonotonous, isPlaceholder, isTyped } from '../../values/placeholder.ts';
import { entropy, isRandom, isStrange, isUuid, kinds, wordShare } from '../../values/randomness.ts';
import type { FileKind } from '../file-kind.ts';
import type { Confidence } from '../types.ts';
import type { NameClass, NameFacts } from './names.ts';
import { type Assignment, beginsLine } from './parse.ts';

/** What is known of a value and where it stands. */
export interface Setting {
  readonly assignment: Assignment;
  readonly kind: FileKind;
  /** The line before the name, and what comes behind the value. */
  readonly before: string;
  readonly after: string;
  /** Some lines around. */
  readonly around: string;
}

/** Whether a value may be a credential at all, whatever it is called: no template, no address, no expression. */
export function isValue({ assignment, kind, before, after }: Omit<Setting, 'around'>): boolean {
  const { value, form } = assignment;
  if (value.length < 6 || value.length > 1500 || /\s/.test(value)) return false;
  if (
    form === 'quoted' && isNoise(value)
      ? isTyped(value) || /^<.*>$|\$\{|\{\{|^\$\w+$/.test(value)
      : hasOtherForm(value) || isPlaceholder(value)
  )
    return false;
  if (value.toLowerCase() === assignment.name.toLowerCase()) return false;
  return form !== 'bare' || isBareValue({ assignment, kind, before, after });
}

/** Signs and all, drawn by lot: among so many of them any form comes up by chance. */
function isNoise(value: string): boolean {
  if (/^(?:\$\w+\$|[a-z][\w+.-]{1,20}:|\{\w+\}|[A-Za-z_$.]+\()/i.test(value)) return false; // a hash, a URL, a call
  const signs = value.replaceAll(/[A-Za-z0-9]/g, '').length;
  return (
    value.length >= 20 &&
    signs >= value.length / 8 &&
    kinds(value) >= 3 &&
    wordShare(value) < 0.3 &&
    entropy(value) >= 3.8
  );
}

/** Code writes names and calls without quotes; so there a bare value must look made by lot, and hold no sign of code. */
function isBareValue({ assignment, kind, before, after }: Omit<Setting, 'around'>): boolean {
  const { value } = assignment;
  // The first of the parameters of a query, each of which has a name of its own.
  if (/^[a-z_]{1,20}=/i.test(value) && PARAMETER.test(after)) return false;
  if (kind === 'config' || (kind === 'unknown' && beginsLine(before, before.length))) {
    return !/^[\w$]+(?:\.[\w$]+)+$|[([{]$/.test(value) || isRandom(value);
  }
  if (!/^[\w+/=.~!?&@#$%^*:-]+$/.test(value) || /=.*[^=]/.test(value)) return false;
  if (/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/.test(value)) return false;
  if (inConnectionString(before, after)) return true;
  if (isExpression(value) && !isRandom(value)) return false;
  if (kind === 'code' || kind === 'data')
    return isRandom(value) && !isIdentifier(value) && !/[!:]/.test(value);
  return isRandom(value) || (kinds(value) >= 3 && value.length >= 8 && !isIdentifier(value));
}

/** Other fields stand beside it: `Server=…;Password=…;`, `?user=…&password=…`, `host=… user=… password=…`. */
export function inConnectionString(before: string, after: string): boolean {
  return (
    FIELDS_BEFORE.test(before) || /^;[ \t]?[A-Za-z][\w ]{1,40}=[^=]/.test(after) || PARAMETER.test(after)
  );
}

const PARAMETER = /^&[a-z_]{1,30}=/i;

const FIELDS_BEFORE =
  /[\w%-]=[^\s;&?"'`(){}=]{1,80}(?:;[ \t]?|&|&amp;)$|\w\?$|\b[a-z_]+=[^\s=]{1,60} [a-z_]+=[^\s=]{1,60} $|\$\{$/;

/** What stands beside a key whose result is written down with it. */
const TEST_VECTOR =
  /\b(?:plain_?text|cipher_?text|nonce|iv|aad|digest|mac|okm|ikm|prk|expected|test_?vectors?|tcId|msg)["']?\s{0,4}[:=]/i;

/** How sure it is that a value of a name of this class is a credential; undefined when it is none. */
export function judgeValue(
  facts: NameFacts,
  { assignment, kind, before, after, around }: Setting,
): Confidence | undefined {
  const { value } = assignment;
  if (facts.class === 'password') {
    const isField = assignment.form === 'bare' && inConnectionString(before, after);
    return password(value, assignment, isField ? 'config' : kind);
  }
  if (/^[0-9a-f]+$/i.test(value) && TEST_VECTOR.test(around)) return undefined;
  if (facts.class === 'weak') return weak(value, facts);
  if (isRandom(value, 12)) return isHashLike(value, assignment.name) ? undefined : 'likely';
  if (facts.class === 'secret') return secret(value);
  return short(value, facts.class);
}

/** Passwords are what people think of: two kinds of characters, or letters that are no name in a program. */
function password(value: string, { name, form, sign }: Assignment, kind: FileKind): Confidence | undefined {
  if (value.length > 200 || (sign === '(' && isOtherPass(name, sign))) return undefined;
  if (isRandom(value, 10) || (kinds(value) >= 3 && /[^\w.\-/:]/.test(value))) return 'likely';
  if (/^[A-Za-z]+$/.test(value)) {
    if (isOtherPass(name, sign)) return undefined;
    if (isStrange(value)) return 'possible';
    const oneCase = value === value.toLowerCase() || value === value.toUpperCase();
    const isSetting =
      form === 'bare' ? kind === 'config' : /^={1,2}$/.test(sign) && kind !== 'data' && kind !== 'prose';
    return oneCase && value.length >= (isSetting ? 8 : 12) ? 'possible' : undefined;
  }
  if (/^\d+$/.test(value)) return value.length >= 6 && value.length <= 12 ? 'possible' : undefined;
  if (/^[a-z]+(?:[-_.:/][a-z]+)+\d?$/i.test(value) && !isStrange(value)) return undefined;
  return kinds(value) >= 2 ? 'possible' : undefined;
}

/** A pass of a compiler or a renderer, which has names; a password is called so in settings. */
function isOtherPass(name: string, sign: string): boolean {
  return (
    /pass$/i.test(name) &&
    (sign === '(' ||
      !/(?:db|user|usr|my|root|admin|smtp|mail|ftp|ssh|sql|ldap|redis|proxy)[._-]?pass$/i.test(name)) &&
    name !== 'pass'
  );
}

/** Secrets are often chosen by people too, but longer than passwords. */
function secret(value: string): Confidence | undefined {
  if (value.length < 8 || isIdentifier(value)) return undefined;
  if (kinds(value) >= 3 || (/\d/.test(value) && kinds(value) >= 2 && value.length >= 10)) return 'possible';
  return isStrange(value) && value.length >= 10 ? 'possible' : undefined;
}

/** Keys and tokens that are shorter, or hold a word, than those made by lot alone. */
function short(value: string, of: NameClass): Confidence | undefined {
  if (value.length < 8 || isIdentifier(value)) return undefined;
  const digits = value.replaceAll(/\D/g, '').length;
  if (digits < 2 || kinds(value) < 2 || entropy(value) < 2.75) return undefined;
  return wordShare(value) < (of === 'token' ? 0.5 : 0.65) ? 'possible' : undefined;
}

/** A name that is given to many things wants a value that is nothing but a key. */
function weak(value: string, facts: NameFacts): Confidence | undefined {
  if (value.length < 20 || !isRandom(value, 20) || isUuid(value)) return undefined;
  // Digits of hexadecimal may be a hash of anything, but not where the name says nothing else.
  if (/^[0-9a-f]+$/i.test(value))
    return value.length >= 32 && /^(?:auth|credentials?|creds?)$/.test(facts.compact)
      ? 'possible'
      : undefined;
  if (entropy(value) < 3.7 || wordShare(value) > 0.35) return undefined;
  if (facts.before.length === 0 && !/^(?:auth|cred)/.test(facts.compact) && kinds(value) < 3)
    return undefined;
  return 'possible';
}

/** Forms of hashes, given to a name that speaks of one. */
function isHashLike(value: string, name: string): boolean {
  return (
    /^[0-9a-f]+$/i.test(value) &&
    /hash|digest|sha|md5|checksum|fingerprint|commit|etag|rev/i.test(name) &&
    !isMonotonous(value)
  );
}
