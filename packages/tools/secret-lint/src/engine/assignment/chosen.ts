import { isLikeName, isTwoWordsAndDigit } from '../../values/passphrase.ts';
import type { Setting } from './setting.ts';

/** What gives a value to a name that is called after it. */
const GIVES = /^(?::?=|:|=>|,|field|element)$/;
/** Names of a text about a password, or of several. */
const OF_TEXTS = /(?:text|str(?:ing)?|val(?:ue)?|key|const|var|param|data|words)$/i;

/** Whether a text that may be a name is a password that was thought of, as its own name can only hold the password itself. */
export function isChosen(setting: Setting): boolean {
  const { assignment, kind } = setting;
  const { name, sign, value, form } = assignment;
  if (
    !(GIVES.test(sign) || (sign === ' ' && form === 'quoted')) ||
    OF_TEXTS.test(name) ||
    isOfForms(setting) ||
    !(isLikeName(value) || (sign !== ',' && isTwoWordsAndDigit(value)))
  )
    return false;
  if (kind === 'config') return true;
  return (
    !isOtherPass(name, sign) &&
    (name !== 'pass' || /\buser(?:_?name)?["']?\s{0,4}(?:=>?|:)/i.test(setting.around))
  );
}

/** Named after what is done to a password: `forgotPassword` leads somewhere. */
export function isOfForms({ assignment }: Setting): boolean {
  return /forg[eo]t|reset|change|confirm|recover|update|label|hint|valid/i.test(assignment.name);
}

/** A pass of a compiler or a renderer, which has names; a password is called so in settings. */
export function isOtherPass(name: string, sign: string): boolean {
  return (
    /pass$/i.test(name) &&
    (sign === '(' ||
      !/(?:db|user|usr|my|root|admin|smtp|imap|pop3?|mail|ftp|ssh|sql|ldap|redis|proxy)[._-]?pass$/i.test(
        name,
      )) &&
    name !== 'pass'
  );
}
