import { isRandom } from '../../values/randomness.ts';
import type { RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { isPassword } from './password.ts';
import { type Phrase, watchPhrases } from './phrases.ts';

/** Sources of packages whose address holds the token that opens them. */
const ADDRESSES: readonly Phrase[] = [
  {
    literals: ['anaconda.org/t/', 'anaconda.cloud/t/'],
    form: /anaconda\.\w{3,5}\/t\/([\w-]{16,80})\//y,
    isOne,
  },
  { literals: ['dl.cloudsmith.io/'], form: /dl\.cloudsmith\.io\/([A-Za-z0-9]{16})\//y, isOne },
  { literals: ['myget.org/F/'], form: /myget\.org\/F\/[\w-]{1,60}\/auth\/([\w-]{16,80})\//y, isOne },
];

/** Tokens in the path of an address. */
export function watchAddresses(rules: RulesById): readonly Watch[] {
  return watchPhrases(rules, 'url-credentials', ADDRESSES);
}

function isOne(value: string): boolean {
  return isRandom(value, 16) && isPassword(value);
}
