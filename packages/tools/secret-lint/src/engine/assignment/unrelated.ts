import { bitsOf, OF_NAMES } from '../../values/characters.ts';
import { isUuid } from '../../values/randomness.ts';
import { isHex } from './hashes.ts';
import type { NameFacts } from './names.ts';
import type { Setting } from './setting.ts';

/** A name, a colon and hexadecimal digits with nothing else on their line. */
const HASH_OF_NAME = /^[ \t]*["']?[\w+/.-]+["']?:[ \t]*[0-9a-f]{32,}[ \t]*\r?$/gm;

/** A hash beside a name in a file that quotes all else: `Podfile.lock` lists packages so, whatever they are called. */
export function isListed({ assignment: { value, form, sign }, kind, before }: Setting): boolean {
  if (kind !== 'data' || form !== 'bare' || sign !== ':' || value.length < 32 || !isHex(value)) return false;
  return /^[ \t"']*$/.test(before);
}

/** Whether a hash is one of a list of them: more such lines are around it, or a heading says so. No provider's word makes a key of it. */
export function isChecksum(setting: Setting): boolean {
  if (!isListed(setting)) return false;
  const { above, around } = setting;
  return /^[ \t]*(?:\w+ )?checksums:/im.test(above) || (around.match(HASH_OF_NAME)?.length ?? 0) > 1;
}

/** A UUID that tells one call, or the state of what is changed, from another: clients make it up so that a call is made once. */
export function isOfCall({ class: kind, before }: NameFacts, value: string): boolean {
  return kind === 'token' && /^(?:client|request|lock)$/.test(before.at(-1) ?? '') && isUuid(value);
}

/** Whether a key is one of a store, where something lies: base64 has either of these signs, as its alphabet is. */
export function isOfStore(value: string): boolean {
  return value.includes('/') && value.includes('-') && (bitsOf(value) & ~OF_NAMES) === 0;
}

/** Names of calls that get a password from somewhere, or take apart what holds one; and that pass something on. */
const OTHER_CALL =
  /(?:^|\.)_*(?:(?:[sS]plit|[pP]arse|[sS]trip|[rR]ead|[lL]oad|[fF]etch|[fF]ind|[gG]et|[pP]rompt|[aA]sk)(?!er)\w*|pass(?:_(?!word|phrase|code|key)|(?!Word|Phrase|Code|Key)(?=[A-Z]))\w*)$/;

/** Whether a call is given something else than the password that it is called after: `splitpasswd('user:x')`, `getPassword('kim')`, `passValue('x')`. */
export function isOtherCall(name: string): boolean {
  return OTHER_CALL.test(name);
}
