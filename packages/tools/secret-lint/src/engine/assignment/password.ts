import { BEYOND, bitsOf, CAPITAL, countOf, DIGIT, LETTER, OF_NAMES, SMALL } from '../../values/characters.ts';
import { isAppPassword, isPassphrase } from '../../values/passphrase.ts';
import { isAsAsked, isMixed, isRandom, isStrange, isUuid, kinds } from '../../values/randomness.ts';
import type { Confidence } from '../types.ts';
import { isChosen, isOfForms, isOtherPass } from './chosen.ts';
import { isHashLike } from './hashes.ts';
import type { ValueForm } from './parse.ts';
import type { Setting } from './setting.ts';
import { isOtherCall } from './unrelated.ts';
import { inConnectionString } from './value.ts';

/** Passwords are what people think of: two kinds of characters, or letters that are no name in a program. */
export function password(setting: Setting): Confidence | undefined {
  const { value, name, sign } = setting.assignment;
  if (value.length > 200 || (sign === '(' && isNotSet(setting))) return undefined;
  if (isHashLike(setting)) return undefined;
  const bits = bitsOf(value);
  // Letters of other alphabets are written by people who translate labels.
  if ((bits & BEYOND) !== 0 && ((bits & DIGIT) === 0 || countOf(value, BEYOND) * 2 > value.length))
    return undefined;
  if (isRandom(value, 10) || ((bits & ~OF_NAMES) !== 0 && kinds(value) >= 3) || isAppPassword(value))
    return 'likely';
  if ((bits & ~LETTER) === 0) return ofLetters(setting);
  if (bits === DIGIT) {
    const isNumber =
      setting.before.endsWith('#define ') || /incorrect|invalid|wrong|missing|error/i.test(name);
    return value.length <= 12 && value.length >= 6 && !isNumber ? 'possible' : undefined;
  }
  if (/^[a-z]+(?:(?:[-_.:/][a-z]+)+\d?|(?:[-_/][a-z]+)*[.:,;])$/i.test(value) && !isStrange(value))
    return !isOfForms(setting) && (isPassphrase(value) || isChosen(setting)) ? 'possible' : undefined;
  if (isAsAsked(value)) return 'likely';
  return kinds(value) >= 2 ? 'possible' : undefined;
}

/** What is called with something else than a password: a pass of a compiler, what tells that a test did, an account by its id. */
function isNotSet(setting: Setting): boolean {
  const { name, sign, value } = setting.assignment;
  if (isOtherCall(name) || isOtherPass(name, sign) || (name === 'pass' && !setting.before.endsWith('.')))
    return true;
  return isUuid(value) && isOfForms(setting);
}

/** Letters drawn by lot, or many of one case where settings are made. */
function ofLetters(setting: Setting): Confidence | undefined {
  const { value, name, form, sign } = setting.assignment;
  if (isOtherPass(name, sign)) return undefined;
  if (isStrange(value)) return 'possible';
  const bits = bitsOf(value);
  const isOneCase = (bits & SMALL) === 0 || (bits & CAPITAL) === 0;
  if (!isOneCase) return isMixed(value) ? 'possible' : undefined;
  if (value.length < 8) return undefined;
  return value.length >= 12 || isSetting(setting, form, sign) ? 'possible' : undefined;
}

function isSetting(setting: Setting, form: ValueForm, sign: string): boolean {
  const { kind } = setting;
  return form === 'bare'
    ? kind === 'config' || inConnectionString(setting)
    : /^={1,2}$/.test(sign) && kind !== 'data' && kind !== 'prose';
}
