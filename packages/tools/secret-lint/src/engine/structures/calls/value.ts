import { isDashed } from '../../../values/forms.ts';
import { isPassphrase } from '../../../values/passphrase.ts';
import { isRandom, kinds } from '../../../values/randomness.ts';
import { isPassword } from '../password.ts';
import type { Phrase } from '../phrases.ts';

/** The source of an expression for a string that a call is given, in one group. */
export const STRING: string = String.raw`["'](?<!\\)([^"'\\\n]{4,200})["']`;

/** No word with digits behind it, as tests make up. */
export function isDrawn(value: string): boolean {
  return (
    value.length >= 10 &&
    (isRandom(value) || (kinds(value) >= 3 && /[^\w.-]/.test(value))) &&
    isPassword(value)
  );
}

/** A key that a person thought of: not all that signs is drawn by lot. */
function isThoughtOf(value: string): boolean {
  const isMixed = /\d\D*\d/.test(value) ? kinds(value) >= 2 : kinds(value) >= 3 && /[^\w.:/ -]/.test(value);
  const isOfWords = /\d/.test(value) && isPassphrase(value);
  return value.length >= 10 && ((isMixed && !isDashed(value)) || isOfWords) && isPassword(value);
}

/** Drawn by lot. */
export function isKey(value: string): boolean {
  return isRandom(value) && isPassword(value);
}

/** What signs or encrypts, whoever made it up. */
export function isKeyOrThoughtOf(value: string): boolean {
  return isKey(value) || isThoughtOf(value);
}

/** How far behind the call its last string ends at most. */
const CALL = 512;

/** A phrase of calls that begin with a string, of either quote, and end behind one: else the host would read what cannot end. */
export function closed(phrase: Phrase): readonly Phrase[] {
  return ['"', "'"].map((quote) => ({
    ...phrase,
    literals: phrase.literals.map((literal) => literal + quote),
    form: new RegExp(String.raw`${phrase.form.source}(?<=${quote})(?=\))`, 'y'),
    holds: { text: `${quote})`, within: CALL },
  }));
}
