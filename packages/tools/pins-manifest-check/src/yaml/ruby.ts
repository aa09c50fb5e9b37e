import { isAlias, isScalar, type ParsedNode } from 'yaml';
import type { YamlMap, YamlScalar, YamlValue } from './model.ts';
import { isTaggedText } from './tags.ts';

type Key = ParsedNode | null | undefined;

/** What marks a symbol among the keys of a hash: to Ruby `:image` and `image` are two. */
const SYMBOL = '\0';

/**
 * The maps of a document as Ruby's reader has them (Psych, `revive_hash`), which is GitLab's: a merge goes before all
 * that stands above it, and keeps the place of what it replaces. Maps without a merge or a symbol are not kept here: they
 * are what they are.
 */
export class RubyHashes {
  readonly #hashes = new Map<YamlMap, Map<string, YamlValue>>();

  /** Another member of a map, whose members so far are `map.members` unless they are kept here. */
  member(map: YamlMap, name: YamlScalar, content: YamlValue): void {
    const { symbol } = name;
    if (symbol !== undefined) this.#of(map).set(SYMBOL + symbol, content);
    else this.#hashes.get(map)?.set(name.text, content);
  }

  /** A merge of some maps, those that stand behind each other in a list; gives how many members it brought. */
  merge(map: YamlMap, sources: readonly YamlValue[]): number {
    const into = this.#of(map);
    let count = 0;
    for (const source of sources.toReversed()) {
      if (source.kind !== 'map') continue;
      const members = this.#hashes.get(source) ?? source.members;
      count += members.size;
      for (const [key, value] of members) into.set(key, value);
    }
    return count;
  }

  /** What a map's members are once GitLab has made symbols of all keys, where that is not what `map.members` has. */
  differences(map: YamlMap): ReadonlyMap<string, YamlValue> | undefined {
    const hash = this.#hashes.get(map);
    if (!hash) return undefined;
    const symbols = new Map(
      [...hash].map(([key, value]) => [key.startsWith(SYMBOL) ? key.slice(1) : key, value]),
    );
    for (const [name, value] of symbols) if (map.members.get(name) === value) symbols.delete(name);
    return symbols.size === 0 ? undefined : symbols;
  }

  #of(map: YamlMap): Map<string, YamlValue> {
    const hash = this.#hashes.get(map) ?? new Map(map.members);
    this.#hashes.set(map, hash);
    return hash;
  }
}

/**
 * The maps that a member brings as a merge to Ruby: any key that comes to `<<` is one, quoted or an alias, unless `!!str`
 * says that it is a text. What an alias leads to is merged when it is a map, and no list.
 */
export function mergedInRuby(
  { key, value }: { readonly key: Key; readonly value: Key },
  { name, content }: { readonly name: YamlScalar; readonly content: YamlValue },
): readonly YamlValue[] {
  const isText = isScalar(key) && isTaggedText(key);
  if (name.text !== '<<' || isText) return [];
  if (content.kind === 'seq') return isAlias(value) ? [] : content.items;
  return content.kind === 'map' ? [content] : [];
}

/**
 * What begins with a colon, or is tagged so, is a symbol to Ruby's reader (Psych's ScalarScanner), which GitLab allows;
 * in quotes too, if there is a tag that does not say it is a text.
 */
export function symbolOf(
  text: string,
  { type, tag }: { readonly type?: string | undefined; readonly tag?: string | undefined },
): string | undefined {
  if (tag === '!ruby/sym' || tag === '!ruby/symbol') return text;
  const isText = tag === undefined ? type !== 'PLAIN' : isTaggedText({ tag });
  if (isText || !/^:./.test(text)) return undefined;
  return text.slice(1).replace(/^(["'])(.*)\1$/s, '$2');
}
