import { Buffer } from 'node:buffer';
import { isIdentifier } from '../../values/forms.ts';
import { kinds } from '../../values/randomness.ts';
import type { RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { isPassword } from './password.ts';
import { watchPhrases } from './phrases.ts';

/** What is written for `password` in scripts other than the Latin one. */
const LABELS = ['密码', '密碼', '口令', 'パスワード', '비밀번호', 'ароль'].map(bytesOf);
/** A sign, of the wide form too, and a word. */
const VALUE = String.raw`["']?\s{0,2}(?:[:=]|${bytesOf('：')}|${bytesOf('为')}|${bytesOf('是')})[ \t]{0,4}["'\`]?([\x21-\x7e]{6,60})(?=[\s"'\`]|$)`;

/** Passwords that stand behind such words in notes and settings. */
export function watchLabels(rules: RulesById): readonly Watch[] {
  const form = new RegExp(`(?:${LABELS.join('|')})${VALUE}`, 'y');
  return watchPhrases(rules, 'generic-password', [{ literals: LABELS, form, isOne }]);
}

/** A text is scanned with one character a byte. */
function bytesOf(text: string): string {
  return Buffer.from(text).toString('latin1');
}

function isOne(value: string): boolean {
  return isPassword(value) && /\d/.test(value) && kinds(value) >= 2 && !isIdentifier(value);
}
