import { isMereKey, isSecret, type NameClass, nameFacts } from './names.ts';
import { mayNameKey } from './provider.ts';

/** How the module of the prefilter numbers what a name says; 0 is a name that it does not know. */
const KINDS: Readonly<Record<NameClass, number>> = { password: 1, secret: 2, token: 3, key: 4, weak: 6 };
/** A word before it makes more of it. */
const MERE_KEY = 5;
const OF_PROVIDER = 6;
/** Only what stands before it on its line may tell of a provider. */
const OF_LINE = 7;
const NOTHING = 8;

/**
 * What a name says, for the module: what is given to a name that says nothing need not be told. `mayName` tells whether a provider's word is
 * in a name.
 */
export function kindOfName(written: string, mayName: (name: string) => boolean): number {
  const name = written.replace(/[-.]+$/, '');
  if (isMereKey(name)) return MERE_KEY;
  const facts = nameFacts(name);
  if (facts !== undefined) {
    const isOfKeys = facts.class === 'key' || facts.class === 'token';
    return isOfKeys && isSecret(facts) ? KINDS.secret : KINDS[facts.class];
  }
  if (!mayNameKey(name)) return NOTHING;
  return mayName(name) ? OF_PROVIDER : OF_LINE;
}
