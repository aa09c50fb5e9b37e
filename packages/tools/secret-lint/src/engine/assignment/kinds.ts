import { type NameClass, nameFacts } from './names.ts';
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
    const isSecret = KINDS[facts.class] === KINDS.key && facts.compact.includes('secretkey');
    return isSecret ? KINDS.secret : KINDS[facts.class];
  }
  if (/^keys?$/i.test(name)) return KINDS.key; // of what, a word before it may say: `API key`
  return mayNameKey(name) ? OF_PROVIDER : NOTHING;
}
