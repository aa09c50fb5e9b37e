import { parseShape, shapeSource } from '../../rules/shape.ts';
import type { CredentialRule } from '../../rules/types.ts';
import { entropy } from '../../values/randomness.ts';
import { wordsOf } from './names.ts';

/** Names that end so tell of what is public or no credential, whoever is named before. */
const OTHER =
  /^(?:id|ids|url|uri|host|hash|sha|digest|checksum|commit|version|name|path|file|email|user|username|account|region|bucket|project|org|domain|endpoint|integrity|fingerprint|uuid|guid|nonce|revision|rev|ref|tag|image|etag|class|type|public|size|date|time|code|number|index|title|link|href|src|license)$/;
/** The key of a captcha that every page shows, of the same form as its secret. */
const SHOWN = /site[_-]?key$/i;
/** How far before a name its provider may stand on the line. */
const BEFORE = 60;
/** A word of so many letters may stand in another; a shorter one must stand by itself: `eth` is not in `together`. */
const LONG = 5;
/** How many words of a name may make one of a provider. */
const JOINED = 4;
const MOST_KNOWN = 5000;

/** Finds the provider whose credentials look so and whose word stands in the name or right before it. */
export interface ProviderRules {
  find(name: string, before: string, value: string): CredentialRule | undefined;
  /** Small letters and digits. */
  readonly words: readonly string[];
  /** Whether any provider's word stands in a name. */
  mayName(name: string): boolean;
}

interface Named {
  readonly rule: CredentialRule;
  /** What its values look like; made when one is met. */
  regex?: RegExp;
}

export function providerRules(rules: readonly CredentialRule[]): ProviderRules {
  const byWord = new Map<string, Named[]>();
  for (const rule of rules) {
    if (rule.kind !== 'named') continue;
    const named: Named = { rule };
    for (const word of rule.words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), named]);
  }
  const long = byBeginning(byWord.keys());
  const named = (text: string) =>
    wordsSaid(wordsOf(text), byWord, long).flatMap((word) => byWord.get(word) ?? []);
  const known = new Map<string, readonly Named[]>();
  const inName = (name: string) => {
    const found = known.get(name) ?? named(name);
    if (known.size === MOST_KNOWN) known.clear();
    known.set(name, found);
    return found;
  };
  const fits = (value: string) => (one: Named) => {
    one.regex ??= new RegExp(`^${shapeSource(parseShape(one.rule.shape ?? ''))}$`);
    return one.regex.test(value);
  };
  return {
    words: [...byWord.keys()],
    mayName: (name) => inName(name).length > 0,
    find(name, before, value) {
      if (SHOWN.test(name)) return undefined;
      const best = inName(name).find(fits(value)) ?? named(before.slice(-BEFORE)).find(fits(value));
      return best !== undefined && entropy(value) >= (best.rule.entropy ?? 2.7) - 0.4 ? best.rule : undefined;
    },
  };
}

/** The providers' words that words say: some of them joined, or a long one inside. */
function wordsSaid(
  words: readonly string[],
  known: ReadonlyMap<string, unknown>,
  long: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const said = new Set<string>();
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + JOINED); to++) {
      const word = words.slice(from, to).join('');
      if (known.has(word)) said.add(word);
    }
  }
  const text = words.join('');
  for (let at = 0; at + LONG <= text.length; ) {
    const word = long.get(text.slice(at, at + LONG))?.find((one) => text.startsWith(one, at));
    if (word !== undefined) said.add(word);
    at += word?.length ?? 1;
  }
  return [...said].sort((a, b) => b.length - a.length);
}

/** Long words by how they begin: sooner looked up than an expression of all of them is compiled and tried. */
function byBeginning(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const long = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < LONG) continue;
    const alike = long.get(word.slice(0, LONG));
    if (alike === undefined) long.set(word.slice(0, LONG), [word]);
    else alike.push(word);
  }
  return long;
}

/** Whether a name without a word for credentials may hold one, because it is a provider's: it does not end as names of other things do. */
export function mayNameKey(name: string): boolean {
  return !OTHER.test(wordsOf(name).at(-1) ?? 'id');
}
