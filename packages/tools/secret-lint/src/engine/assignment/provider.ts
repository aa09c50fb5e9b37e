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
  /** Whether any provider's word stands in a text. */
  mayName(text: string): boolean;
}

export function providerRules(rules: readonly CredentialRule[]): ProviderRules {
  const named = rules
    .filter(({ kind }) => kind === 'named')
    .map((rule) => {
      const shape = parseShape(rule.shape ?? '');
      return { rule, words: rule.words ?? [], regex: new RegExp(`^${shapeSource(shape)}$`) };
    });
  const words = new Set(named.flatMap((rule) => rule.words));
  const any = new RegExp([...words].filter(({ length }) => length > 2).join('|') || '(?!)', 'i');
  return {
    mayName: (text) => any.test(text.replaceAll(/[-_.\s]/g, '')),
    find(name, before, value) {
      const compact = wordsOf(name).join('');
      const context = compact + wordsOf(before.slice(-60)).join('');
      const fits = named.filter(({ words, regex }) => words.some((word) => context.includes(word)) && regex.test(value));
      const best = fits.find(({ words }) => words.some((word) => compact.includes(word))) ?? fits[0];
      return best !== undefined && entropy(value) >= (best.rule.entropy ?? 2.7) - 0.4 ? best.rule : undefined;
    },
  };
}

/** Whether a name without a word for credentials may hold one, because it is a provider's. */
export function mayHoldKey(name: string, value: string): boolean {
  return !OTHER.test(wordsOf(name).at(-1) ?? 'id') && isRandom(value, 16);
}
