import { parseShape, shapeSource } from '../../rules/shape.ts';
import type { CredentialRule } from '../../rules/types.ts';
import { entropy, isRandom } from '../../values/randomness.ts';
import { wordsOf } from './names.ts';

/** Names that end so tell of what is public or no credential, whoever is named before. */
const OTHER =
  /^(?:id|ids|url|uri|host|hash|sha|digest|checksum|commit|version|name|path|file|email|user|username|account|region|bucket|project|org|domain|endpoint|integrity|fingerprint|uuid|guid|nonce|revision|rev|ref|tag|image|etag|class|type|public|size|date|time|code|number|index|title|link|href|src|license)$/;

/** Finds the provider whose credentials look so and whose word stands in the name or right before it. */
export interface ProviderRules {
  find(name: string, before: string, value: string): CredentialRule | undefined;
  /** Whether any provider's word stands in a name. */
  mayName(text: string): boolean;
}

export function providerRules(rules: readonly CredentialRule[]): ProviderRules {
  const named = rules
    .filter(({ kind }) => kind === 'named')
    .map((rule) => {
      const shape = parseShape(rule.shape ?? '');
      return { rule, among: rule.words ?? [], regex: new RegExp(`^${shapeSource(shape)}$`) };
    });
  const words = new Set(named.flatMap(({ among }) => among));
  const any = new RegExp([...words].filter(({ length }) => length > 2).join('|') || '(?!)', 'i');
  return {
    mayName: (text) => any.test(text.replaceAll(/[-_.]/g, '')),
    find(name, before, value) {
      const inName = spoken(wordsOf(name));
      const around = spoken(wordsOf(before.slice(-60)));
      if (!any.test(inName.compact) && !any.test(around.compact)) return undefined;
      const fits = named.filter(
        ({ among, regex }) =>
          among.some((word) => says(inName, word) || says(around, word)) && regex.test(value),
      );
      const best = fits.find(({ among }) => among.some((word) => says(inName, word))) ?? fits[0];
      return best !== undefined && entropy(value) >= (best.rule.entropy ?? 2.7) - 0.4 ? best.rule : undefined;
    },
  };
}

/** What words say: one after the other without anything between, and up to four of them joined. */
interface Spoken {
  readonly compact: string;
  readonly joined: ReadonlySet<string>;
}

function spoken(words: readonly string[]): Spoken {
  const joined = new Set<string>();
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + 4); to++)
      joined.add(words.slice(from, to).join(''));
  }
  return { compact: words.join(''), joined };
}

/** A short word must stand by itself: `eth` is not in `together`. */
function says({ compact, joined }: Spoken, word: string): boolean {
  return joined.has(word) || (word.length >= 5 && compact.includes(word));
}

/** Whether a name without a word for credentials may hold one, because it is a provider's. */
export function mayHoldKey(name: string, value: string): boolean {
  return !OTHER.test(wordsOf(name).at(-1) ?? 'id') && isRandom(value, 16);
}
