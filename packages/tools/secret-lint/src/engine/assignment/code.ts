import { ALPHANUMERIC, bitsAt } from '../../values/characters.ts';
import { isIdentifier } from '../../values/forms.ts';
import type { Setting } from './setting.ts';

/** The bit that letters of either case differ in. */
const CASE = 32;

/** Whether a name ends in what it is given, but for signs and case: `KeySpec.HMAC_256 = "HMAC_256"`. */
export function namesItself(value: string, name: string): boolean {
  let at = name.length;
  for (let i = value.length - 1; i >= 0; i--) {
    if ((bitsAt(value, i) & ALPHANUMERIC) === 0) continue;
    do at--;
    while (at >= 0 && (bitsAt(name, at) & ALPHANUMERIC) === 0);
    if (at < 0 || (value.charCodeAt(i) ^ name.charCodeAt(at)) & ~CASE) return false;
  }
  return true;
}

/** Whether a string is a name for something behind it, or one of several that a grammar takes. */
export function isOneOfMany({ assignment: { sign }, after }: Setting): boolean {
  return (sign === ',' && /^["'`]\s{0,4}(?:=>|:)/.test(after)) || /^["'`]\s?\|\s?["'`]/.test(after);
}

/** Whether the name is one of two strings that a condition chooses from: `ok ? 'icon-pass' : 'icon-fail'`. */
export function isOfTwo({ assignment: { sign }, above }: Setting): boolean {
  return sign === ':' && /\?\s{0,40}["'`][\w-]{0,60}$/.test(above);
}

/**
 * Whether a value is the code between two strings, of which the first one ends in the name: `"Password:"), field("…"`. It begins as what
 * follows a string does, ends as what goes before one, and has no sign that programs do not have.
 */
export function isBetweenStrings(value: string): boolean {
  return /^(?!\+[\w+/]+={1,2}$)["'`]?[)\]},;+.?][\w$\s()[\]{}.,;:+?&|!=<>"'`*-]*(?:[([{,;:=+?&|]|\b(?:throw|return|case|typeof|else|in))["'`]?$/.test(
    value,
  );
}

/** What no value without quotes looks like: code, from its beginning on. */
const CODE: readonly RegExp[] = [
  /^[(,;)]/, // an expression in brackets, the end of another
  /^\\?\$\w+[,;)]?$/, // a variable, a reference to one
  /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+[,;]$/, // a member, and the end of its line
  /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+:.*=$/, // one of two members, and what the other is given
  /^\[[A-Za-z]\w*(?:\.\w+)+$/, // a type of .NET
  /^[A-Za-z_$][\w$]*(?:[.:][\w$]+)+[([]/, // a call or an element of a member
  /^[a-z_][a-z_\d]{2,}\([A-Za-z_"'$]/, // a call
  /^\w{0,2}&(?:quot|apos|amp|lt|gt|#\d{2})$/, // a sign as HTML writes it, up to what ends its name
  /^\{["']?[A-Za-z_][\w-]*["']?:$/, // a map of YAML begins, whose first value follows
];
const ANY_CODE = new RegExp(CODE.map(({ source }) => source).join('|'));

/** Whether a value without quotes is code: `(expression)`, `\$pass,`, `forms.CharField(label=…`. */
export function isCode(value: string): boolean {
  return ANY_CODE.test(value);
}

/** `$(NAME:.c=.o)` of a makefile, `${NAME:+text}` of a shell, and a word that a variable is compared with, or has in a comment behind a command. */
export function isVariable({ assignment: { value, sign }, before }: Setting): boolean {
  if (sign === ':' && (before.endsWith('$(') || (before.endsWith('${') && value.startsWith('+'))))
    return true;
  return /^[A-Za-z]+$/.test(value) && /\S\s{1,4}#[^"']{0,40}$|["']\$$/.test(before);
}

/** A node of a device tree, behind its label: `mdp: mdp@5100000 {`. */
export function isNode({ assignment: { value, sign }, after }: Setting): boolean {
  return sign === ':' && /^[a-z][\w,.-]*@[\da-f]+$/.test(value) && /^\s{0,2}\{/.test(after);
}

/** A function, a constant or a member that is given to a field of its name: `.set_key = lib80211_wep_set_key`. */
export function endsAlike(value: string, name: string): boolean {
  const word = /[A-Za-z]+$/.exec(name)?.[0] ?? name;
  return /^[\w$]+(?:\.[\w$]+)*$/.test(value) && value.toLowerCase().endsWith(word.toLowerCase());
}

/** An action of a controller that is called like its address: `"admin/passwords" => "queenbee#passwords"`. */
export function isAction(value: string, name: string): boolean {
  return /^[a-z_/]+#[a-z_]+$/.test(value) && endsAlike(value.slice(value.indexOf('#') + 1), name);
}

/** Whether a line of a program gives a name to a name, as one that is no part of a string or a comment does: `password: MaxLen256;`. */
export function isStatement({ kind, assignment, before, after }: Setting): boolean {
  return (
    kind === 'code' &&
    /^[A-Za-z_$][\w$]*(?:[.#][A-Za-z_$][\w$]*)*$/.test(assignment.value) &&
    /^[;,)]|^ [-+*?|&]|^\s{0,8}\(/.test(after) &&
    !/["'`]|^\s*\*\s/.test(before)
  );
}

/** `config.password`, `com.acme.Token2`: names with dots between them. Digits within a word, or many behind it, are no part of a name. */
export function isMember(value: string): boolean {
  return (
    value.includes('.') &&
    /^[\w$]+(?:\.(?:[A-Za-z_$][\w$]*|\d{1,3}))+$/.test(value) &&
    (isIdentifier(value.replaceAll('$', '')) || !/[A-Za-z]\d+[A-Za-z]|\d{3,}$/.test(value))
  );
}
