import { isMereKey, isSecret, type NameClass, nameFacts } from './names.ts';
import { mayNameKey } from './provider.ts';

/** How the module of the prefilter numbers what a name says; 0 is a name that it does not know. */
const KINDS: Readonly<Record<NameClass, number>> = { password: 1, secret: 2, token: 3, key: 3, weak: 4 };
const OF_PROVIDER = 4;
const NOTHING = 5;

/** What a name says, for the module: what is given to a name that says nothing need not be told. */
export function kindOfName(written: string): number {
  const name = written.replace(/[-.]+$/, '');
  const facts = nameFacts(name);
  if (facts !== undefined) {
    const kind = KINDS[facts.class];
    return kind === KINDS.key && isSecret(facts) ? KINDS.secret : kind;
  }
  if (isMereKey(name)) return KINDS.key;
  return mayNameKey(name) ? OF_PROVIDER : NOTHING;
}
