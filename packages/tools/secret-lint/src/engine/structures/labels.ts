import { isIdentifier } from '../../values/forms.ts';
import { isPassphrase } from '../../values/passphrase.ts';
import { isRandom, kinds } from '../../values/randomness.ts';
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
/** The same of keys that are kept: `secret key` and `API key`, or one word for the first. */
const KEYS =
  '密钥|密鑰|екретный ключ|екретный_ключ|비밀키|비밀 키|秘密鍵|lé_secr|lé secr|lé_api|lé api|lé API'
    .split('|')
    .map(bytesOf);
/** The end of the word, a sign, of the wide form too, and a word. */
const VALUE = String.raw`[\x80-\xff]{0,4}(?:te)?["']?\s{0,2}(?:[:=]|(?:es|to)(?: ?:|[ \t])|${bytesOf('：')}|${bytesOf('为')}|${bytesOf('是')})[ \t]{0,4}["'\`]?([!#-&(-;=?-\[\]-_a-~]{6,60})(?=[\s"'\`]|$)`;

/** Passwords and keys that stand behind such words. */
export function watchLabels(rules: RulesById): readonly Watch[] {
  return [
    ...watchPhrases(rules, 'generic-password', [{ literals: LABELS, form: formOf(LABELS), isOne }]),
    ...watchPhrases(rules, 'generic-api-key', [{ literals: KEYS, form: formOf(KEYS), isOne: isKey }]),
  ];
}

function formOf(labels: readonly string[]): RegExp {
  return new RegExp(`(?:${labels.join('|')})${VALUE}`, 'y');
}

function isKey(value: string): boolean {
  return isPassword(value) && isRandom(value);
}

function isOne(value: string): boolean {
  return (
    /\d/.test(value) &&
    kinds(value) >= 2 &&
    (!isIdentifier(value) || isPassphrase(value) || /^[A-Za-z]+\d\d$/.test(value)) &&
    isPassword(value)
  );
}
