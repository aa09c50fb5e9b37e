import { parseShape, shapeSource } from '../../rules/shape.ts';
import type { CredentialRule } from '../../rules/types.ts';
import { entropy } from '../../values/randomness.ts';
import type { RulesById } from '../candidate.ts';
import { wordsOf } from './names.ts';

/** Names that end so tell of what is public or no credential, whoever is named before. */
const OTHER =
  /^(?:id|ids|url|uri|host|hash|sha|digest|checksum|commit|version|name|path|file|email|user|username|account|region|bucket|project|org|domain|endpoint|integrity|fingerprint|uuid|guid|nonce|revision|rev|ref|tag|image|etag|class|type|public|size|date|time|code|number|index|title|link|href|src|license)$/;
/** The key of a captcha that every page shows, and the public one of two, of the same form as its secret. */
const SHOWN = /(?:site|public)[_-]?key$/i;
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
  /** Whether any provider's word stands in a name. */
  mayName(name: string): boolean;
}

interface Named {
  readonly rule: CredentialRule;
  /** What its values look like; made when one is met. */
  regex?: RegExp;
}

/** The providers of the rules in use. */
export function providerRules(rules: RulesById): ProviderRules {
  let providers: Providers | undefined; // made when the first name is asked for
  const named = (text: string): readonly Named[] => {
    providers ??= providersOf(rules);
    const { byWord, lexicon } = providers;
    return lexicon.saidBy(wordsOf(text)).flatMap((word) => byWord.get(word) ?? []);
  };
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
    mayName: (name) => inName(name).length > 0,
    find(name, before, value) {
      if (SHOWN.test(name)) return undefined;
      const best = inName(name).find(fits(value)) ?? named(before.slice(-BEFORE)).find(fits(value));
      return best !== undefined && entropy(value) >= (best.rule.entropy ?? 2.7) - 0.4 ? best.rule : undefined;
    },
  };
}

/** The words of all providers, in small letters and digits. */
export function providersWords(rules: Iterable<CredentialRule>): readonly string[] {
  return [...new Set(Array.from(rules, (rule) => (rule.kind === 'named' ? (rule.words ?? []) : [])).flat())];
}

interface Providers {
  readonly byWord: ReadonlyMap<string, readonly Named[]>;
  readonly lexicon: Lexicon;
}

function providersOf(rules: RulesById): Providers {
  const byWord = new Map<string, Named[]>();
  for (const rule of rules.values()) {
    if (rule.kind !== 'named') continue;
    const named: Named = { rule };
    for (const word of rule.words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), named]);
  }
  return { byWord, lexicon: new Lexicon(byWord.keys()) };
}

/** The providers' words. Most texts hold none, which is told by how words begin: a line before a name may hold thirty of them. */
class Lexicon {
  readonly #words: ReadonlySet<string>;
  /** All that any of them begins with. */
  readonly #beginnings = new Set<string>();
  /** The long ones by their first letters. */
  readonly #long = new Map<string, string[]>();
  /** Whether the first three letters of a long one have this hash. */
  readonly #marks = new Uint8Array(1 << 15);

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    for (const word of this.#words) {
      for (let end = 1; end <= word.length; end++) this.#beginnings.add(word.slice(0, end));
      if (word.length < LONG) continue;
      const alike = this.#long.get(word.slice(0, LONG));
      if (alike === undefined) this.#long.set(word.slice(0, LONG), [word]);
      else alike.push(word);
      this.#marks[hashAt(word, 0)] = 1;
    }
  }

  /** Those that other words say: some of these joined, or a long one inside; the longest first. */
  saidBy(words: readonly string[]): readonly string[] {
    const said = new Set<string>();
    for (let from = 0; from < words.length; from++) {
      let word = '';
      for (let to = from; to < Math.min(words.length, from + JOINED); to++) {
        word += words[to] ?? '';
        if (!this.#beginnings.has(word)) break;
        if (this.#words.has(word)) said.add(word);
      }
    }
    const text = words.join('');
    for (let at = 0; at + LONG <= text.length; ) {
      const word = this.#longAt(text, at);
      if (word !== undefined) said.add(word);
      at += word?.length ?? 1;
    }
    return [...said].sort((a, b) => b.length - a.length);
  }

  #longAt(text: string, at: number): string | undefined {
    if (this.#marks[hashAt(text, at)] === 0) return undefined;
    return this.#long.get(text.slice(at, at + LONG))?.find((one) => text.startsWith(one, at));
  }
}

function hashAt(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) & 31) << 10) |
    ((text.charCodeAt(at + 1) & 31) << 5) |
    (text.charCodeAt(at + 2) & 31)
  );
}

/** Whether a name without a word for credentials may hold one, because it is a provider's: it does not end as names of other things do. */
export function mayNameKey(name: string): boolean {
  return !OTHER.test(wordsOf(name).at(-1) ?? 'id');
}
