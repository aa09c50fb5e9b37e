import { hasOtherForm, isIdentifier } from '../../values/forms.ts';
import { isPassphrase, isThoughtOf } from '../../values/passphrase.ts';
import { isPlaceholder } from '../../values/placeholder.ts';
import { isAsAsked, isMixed, isRandom, isStrange, kinds, wordShare } from '../../values/randomness.ts';
import type { Confidence } from '../types.ts';

/** Whether a text at the place of a password may be one. The form around says little, so that letters alone must be no word. */
export function isPassword(text: string): boolean {
  // Whether it is a placeholder or of another form takes longest to tell.
  return !isName(text) && isAnyPassword(text);
}

/** The same where nothing but a password stands, which may be written like a name then. */
export function isAnyPassword(text: string): boolean {
  return !isPlaceholder(text) && !hasOtherForm(text);
}

/** No word: what a person chose has digits, and letters or signs beside them. */
export function isChosen(text: string): boolean {
  return /\d/.test(text) && kinds(text) >= 2 && isPassword(text);
}

/** A word, or words that signs join, but for a passphrase and words with a number and a sign as sites want it, or two with a number. */
function isName(text: string): boolean {
  if (/^[A-Za-z]+$/.test(text)) return !isStrange(text) && !isMixed(text);
  if (!/[_.-]/.test(text) || !isIdentifier(text) || isNoName(text)) return false;
  return !isPassphrase(text) && !isThoughtOf(text);
}

/** How sure it is of such a text: one that is drawn by lot, or of three kinds of characters with a digit or a sign among them, nobody writes for show. */
export function confidenceOf(text: string): Confidence {
  const isMadeUp = text.length >= 8 && kinds(text) >= 3 && /[^\w.:/-]/.test(text);
  return isMadeUp || isAsAsked(text) || isRandom(text, 10) ? 'likely' : 'possible';
}

/** Capitals amid small letters, and few words. */
function isNoName(text: string): boolean {
  return /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(text) && /\d/.test(text) && wordShare(text) < 0.5;
}
