import { isAlgorithm } from './algorithms.ts';
import { ALPHANUMERIC, bitsOf, countOf, OF_NAMES } from './characters.ts';
import { BEGINS_REGEX } from './forms.ts';
import { entropy, kinds, wordShare } from './randomness.ts';

/** Texts of many signs that are none by lot. */
const FORMS: readonly RegExp[] = [
  /^\$\w+\$/, // a hash
  /^["'`]?[a-z][\w+.-]{1,20}:/i, // a URL
  /^\{\w+\}/,
  /^[A-Za-z_$.]+[([]/, // a call, ENC[…]
  /^\/\w[\w./:-]*$/, // a path
  /^HKEY_\w+\\/, // one of a registry
  /^[Mm][\d.,-]+[achlqstv]/i, // one that is drawn
  BEGINS_REGEX,
];

/** Whether a text has signs and all, drawn by lot: among so many of them any form comes up by chance. */
export function isNoise(value: string): boolean {
  if (value.length < 20 || countOf(value, ~ALPHANUMERIC) < value.length / 8 || kinds(value) < 3) return false;
  if ((bitsOf(value) & ~OF_NAMES) === 0 || FORMS.some((form) => form.test(value)) || isAlgorithm(value))
    return false;
  return wordShare(value) < 0.3 && entropy(value) >= 3.8;
}

/** What WordPress makes for its keys and salts: 64 characters of all that a keyboard has, blanks among them; no text begins with one. */
export function isSalt(value: string): boolean {
  return value.length >= 40 && !/^ |[^\S ]/.test(value) && isNoise(value);
}
