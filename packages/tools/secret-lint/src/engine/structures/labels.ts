import { isIdentifier } from '../../values/forms.ts';
import { kinds } from '../../values/randomness.ts';
import { bytesOf, passwordsElsewhere } from '../assignment/elsewhere.ts';
import type { RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { isPassword } from './password.ts';
import { watchPhrases } from './phrases.ts';

const LABELS = [...passwordsElsewhere];
/** A sign, of the wide form too, and a word. */
const VALUE = String.raw`["']?\s{0,2}(?:[:=]|${bytesOf('：')}|${bytesOf('为')}|${bytesOf('是')})[ \t]{0,4}["'\`]?([!#-&(-;=?-\[\]-_a-~]{6,60})(?=[\s"'\`]|$)`;

/** Passwords that stand behind such a word, whatever the file. */
export function watchLabels(rules: RulesById): readonly Watch[] {
  const form = new RegExp(`(?:${LABELS.join('|')})${VALUE}`, 'yd');
  return watchPhrases(rules, 'generic-password', [{ literals: LABELS, form, isOne }]);
}

function isOne(value: string): boolean {
  return isPassword(value) && /\d/.test(value) && kinds(value) >= 2 && !isIdentifier(value);
}
