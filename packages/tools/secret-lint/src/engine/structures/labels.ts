import { isIdentifier } from '../../values/forms.ts';
import { isPassphrase } from '../../values/passphrase.ts';
import { kinds } from '../../values/randomness.ts';
import { bytesOf } from '../assignment/elsewhere.ts';
import type { RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { isPassword } from './password.ts';
import { watchPhrases } from './phrases.ts';

/**
 * What is written for `password` with letters beyond ASCII, without its first letter where that has two cases. They stand in notes and settings
 * alone, and are few: the nibbles of such bytes let much of other texts pass the prefilter's tables.
 */
const LABELS =
  '密码|密碼|口令|パスワード|비밀번호|ароль|ωδικός|סיסמ|كلمة المرور|كلمة السر|ontraseña|asło|ösenord|şifre|Şifre'
    .split('|')
    .map(bytesOf);
/** The end of the word, a sign, of the wide form too, and a word. */
const VALUE = String.raw`[\x80-\xff]{0,4}["']?\s{0,2}(?:[:=]|(?:es|to)(?: ?:|[ \t])|${bytesOf('：')}|${bytesOf('为')}|${bytesOf('是')})[ \t]{0,4}["'\`]?([!#-&(-;=?-\[\]-_a-~]{6,60})(?=[\s"'\`]|$)`;

/** Passwords that stand behind such words. */
export function watchLabels(rules: RulesById): readonly Watch[] {
  const form = new RegExp(`(?:${LABELS.join('|')})${VALUE}`, 'y');
  return watchPhrases(rules, 'generic-password', [{ literals: LABELS, form, isOne }]);
}

function isOne(value: string): boolean {
  return (
    isPassword(value) &&
    /\d/.test(value) &&
    kinds(value) >= 2 &&
    (!isIdentifier(value) || isPassphrase(value))
  );
}
