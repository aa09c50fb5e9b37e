import { hasOtherForm, isExpression, isIdentifier } from '../../values/forms.ts';
import { isPlaceholder, isTyped } from '../../values/placeholder.ts';
import { entropy, isRandom, kinds, wordShare } from '../../values/randomness.ts';
import type { FileKind } from '../file-kind.ts';
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
  const { value, form, sign } = assignment;
  if (value.length < 6 || value.length > 1500) return false;
  if (sign === ',' && value.startsWith('-')) return false; // the next flag of a list
  if (/\s/.test(value) && (form !== 'quoted' || sign === 'is' || !isSalt(value))) return false;
  if (
    form === 'quoted' && isNoise(value)
      ? isTyped(value) || /^<.*>$|\$\{|\{\{|^\$\w+$/.test(value)
      : hasOtherForm(value) || isPlaceholder(value)
  )
    return false;
  if (bareWords(value) === bareWords(assignment.name)) return false;
  return form !== 'bare' || isBareValue({ assignment, kind, before, after });
}

function bareWords(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase();
}

/** Signs and all, drawn by lot: among so many of them any form comes up by chance. */
function isNoise(value: string): boolean {
  if (/^(?:\$\w+\$|[a-z][\w+.-]{1,20}:|\{\w+\}|[A-Za-z_$.]+[([]|\/\w[\w./:-]*$)/i.test(value)) return false; // a hash, a URL, a call, ENC[…], a path
  const signs = value.replaceAll(/[A-Za-z0-9]/g, '').length;
  return (
    value.length >= 20 &&
    signs >= value.length / 8 &&
    kinds(value) >= 3 &&
    wordShare(value) < 0.3 &&
    entropy(value) >= 3.8
  );
}

/** What WordPress makes for its keys and salts: 64 characters of all that a keyboard has, blanks among them. */
function isSalt(value: string): boolean {
  return value.length >= 40 && !/[^\S ]/.test(value) && isNoise(value);
}

/** Code writes names and calls without quotes; so there a bare value must look made by lot, and hold no sign of code. */
function isBareValue({ assignment, kind, before, after }: Omit<Setting, 'around'>): boolean {
  const { value } = assignment;
  // The first of the parameters of a query, each of which has a name of its own.
  if (/^[a-z_]{1,20}=/i.test(value) && PARAMETER.test(after)) return false;
  if (kind === 'config' || (kind === 'unknown' && beginsLine(before, before.length))) {
    return !/[([{]$/.test(value) && (!isMember(value) || isRandom(value));
  }
  if (!/^[\w+/=.~!?&@#$%^*:-]+$/.test(value) || /=.*[^=]/.test(value)) return false;
  if (isMember(value) || endsAlike(value, assignment.name)) return false;
  if (assignment.sign === 'is') return true; // no word is taken from a sentence anyway
  if (inConnectionString(before, after) || isShellSetting(assignment, before)) return true;
  if (isProse(kind, before) && /\d[^]*\d/.test(value))
    return kinds(value) >= 3 && value.length >= 8 && !isIdentifier(value);
  if (isExpression(value) && !isRandom(value)) return false;
  if (kind === 'code' || kind === 'data')
    return isRandom(value) && !isIdentifier(value) && !/[!:]/.test(value);
  return isRandom(value) || (kinds(value) >= 3 && value.length >= 8 && !isIdentifier(value));
}

/** A line of a document that begins with the name, or a comment: nobody writes expressions there. */
function isProse(kind: FileKind, before: string): boolean {
  if (kind === 'prose') return beginsLine(before, before.length) || /[*_>] ?$/.test(before);
  return /(?:<!--|(?:^|\s)(?:\/\/|#|--))\s?[^'"`]{0,80}$/.test(before);
}

/** A function or a constant that is given to a field of its name: `.set_key = lib80211_wep_set_key`. */
function endsAlike(value: string, name: string): boolean {
  const word = /[A-Za-z]+$/.exec(name)?.[0] ?? name;
  return /^\w+$/.test(value) && value.toLowerCase().endsWith(word.toLowerCase());
}

/** `config.password`, `com.acme.Token2`: names with dots between them. Digits within a word, or many behind it, are no part of a name. */
function isMember(value: string): boolean {
  return (
    /^[\w$]+(?:\.[\w$]+)+$/.test(value) &&
    (isIdentifier(value.replaceAll('$', '')) || !/[A-Za-z]\d+[A-Za-z]|\d{3,}$/.test(value))
  );
}

/** `export DB_PASSWORD=…` in a document: a command that a reader copies, not an expression. */
function isShellSetting({ name, nameStart, start, sign }: Assignment, before: string): boolean {
  return (
    sign === '=' &&
    start === nameStart + name.length + 1 &&
    /^[A-Z][A-Z0-9_]*$/.test(name) &&
    beginsLine(before, before.length)
  );
}

/** Other fields stand beside it: `Server=…;Password=…;`, `?user=…&password=…`, `host=… user=… password=…`. */
export function inConnectionString(before: string, after: string): boolean {
  return (
    FIELDS_BEFORE.test(before) || /^;[ \t]?[A-Za-z][\w ]{1,40}=[^=]/.test(after) || PARAMETER.test(after)
  );
}

const PARAMETER = /^&[a-z_]{1,30}=/i;

const FIELDS_BEFORE =
  /\b(?:user(?:name)?|usr|uid|login|account)=[^\s,;=]{1,60}[ ,]$|[\w%-]=[^\s;&?"'`(){}=]{1,80}(?:;[ \t]?|&|&amp;)$|\w\?$|\b[a-z_]+=[^\s=]{1,60} [a-z_]+=[^\s=]{1,60} $|\$\{$/;
