import { isMereKey, isSecret, type NameClass, nameFacts } from './names.ts';
import { mayNameKey } from './provider.ts';

/** How the module of the prefilter numbers what a name says; 0 is a name that it does not know. */
const KINDS: Readonly<Record<NameClass, number>> = { password: 1, secret: 2, token: 3, key: 3, weak: 4 };
const OF_PROVIDER = 4;
/** Only what stands before it on its line may tell of a provider. */
const OF_LINE = 5;
const NOTHING = 6;

/**
 * What a name says, for the module: what is given to a name that says nothing need not be told. `mayName` tells whether a provider's word is
 * in a name.
 */
export function kindOfName(written: string, mayName: (name: string) => boolean): number {
  const name = written.replace(/[-.]+$/, '');
  if (isMereKey(name)) return KINDS.key; // a word before it makes more of it
  const facts = nameFacts(name);
  if (facts !== undefined) {
    const kind = KINDS[facts.class];
    return kind === KINDS.key && isSecret(facts) ? KINDS.secret : kind;
  }
  if (!mayNameKey(name)) return NOTHING;
  return mayName(name) ? OF_PROVIDER : OF_LINE;
}
