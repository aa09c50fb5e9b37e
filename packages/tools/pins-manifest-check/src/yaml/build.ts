import { type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { type Fault, faultError } from './fault.ts';
import type { YamlMap, YamlScalar, YamlSeq, YamlValue } from './model.ts';
import type { Places } from './places.ts';
import { mergedInRuby, RubyHashes, symbolOf } from './ruby.ts';
import { disputedTag, isTaggedText } from './tags.ts';

/** Members that merge keys may copy in one file: a chain of merges copies a square of its length. */
const MAX_MERGED = 100_000;

/**
 * The model of a document. Aliases are the object of their anchor, so that no nesting of them costs more than the
 * text is long.
 * @throws ERR_REPRO_YAML for an alias without anchor, for a key that is a map or a list, and for two members of one name,
 * of which readers take different ones; ERR_REPRO_TOO_MANY for merges beyond the limit.
 */
export function buildModel(document: Document.Parsed, places: Places): YamlValue | undefined {
  const root = document.contents;
  return root ? new Builder(places).value(root) : undefined;
}

type NodeOrPairItem = ParsedNode | null | undefined;

class Builder {
  readonly #places: Places;
  readonly #anchors = new Map<string, YamlValue>();
  readonly #ruby = new RubyHashes();
  #merged = 0;

  constructor(places: Places) {
    this.#places = places;
  }

  value(node: ParsedNode): YamlValue {
    const { start, end } = spanOf(node);
    if (isAlias(node)) {
      // An anchor may be set again; an alias means the last one before it, as the order of building has it.
      const target = this.#anchors.get(node.source);
      return target ?? this.#fail({ message: `the alias *${node.source} has no anchor before it`, start });
    }
    if (isScalar(node)) return this.#named(node, scalar(node, { start, end }));
    if (isSeq(node)) {
      const isReference = node.tag === '!reference' && { isReference: true as const };
      const seq: YamlSeq = this.#named(node, { kind: 'seq', items: [], start, end, ...isReference });
      for (const item of node.items) seq.items.push(this.#item(item, start));
      return seq;
    }
    const map: YamlMap = this.#named(node, { kind: 'map', members: new Map(), start, end });
    if (isMap(node)) this.#fill(map, node.items);
    return map;
  }

  /** An item of a list; in a flow list it may be a pair, which stands for a map of one member. */
  #item(item: ParsedNode | PairLike, start: number): YamlValue {
    if ('range' in item) return this.value(item);
    const pair = item;
    const map: YamlMap = {
      kind: 'map',
      members: new Map(),
      ...(pair.key ? spanOf(pair.key) : { start, end: start }),
    };
    this.#fill(map, [pair]);
    return map;
  }

  #fill(map: YamlMap, pairs: readonly PairLike[]): void {
    const merges: YamlValue[] = [];
    for (const pair of pairs) {
      const { key, value } = pair;
      const name = key ? this.value(key) : nothing(value?.range[0] ?? map.start);
      if (name.kind !== 'scalar')
        this.#fail({
          message: 'a key is no text, and some YAML readers pass it over',
          start: key?.range[0] ?? name.start,
        });
      const content = value ? this.value(value) : nothing(name.end);
      const inRuby = mergedInRuby(pair, { name, content });
      // Before the member is there in its text: to Ruby that is none, or another.
      if (inRuby.length > 0) this.#count(this.#ruby.merge(map, inRuby), map);
      else this.#ruby.member(map, name, content);
      if (isMergeKey(key)) {
        merges.push(...(content.kind === 'seq' ? content.items : [content]));
        map.underMerge = content;
      } else this.#member(map, name, content);
    }
    for (const merged of merges) this.#merge(map, merged);
    const inRuby = this.#ruby.differences(map);
    if (inRuby) map.inRuby = inRuby;
  }

  #member(map: YamlMap, name: YamlScalar, content: YamlValue): void {
    if (map.members.has(name.text)) {
      this.#fail({
        message: `a second member ${JSON.stringify(name.text)} in one mapping`,
        start: name.start,
      });
    }
    map.members.set(name.text, content);
    if (name.text.includes('${{')) (map.computedKeys ??= []).push(name);
  }

  #count(merged: number, map: YamlMap): void {
    this.#merged += merged;
    if (this.#merged <= MAX_MERGED) return;
    const message = `merge keys bring more than ${MAX_MERGED} members, the limit`;
    this.#fail({ code: 'ERR_REPRO_TOO_MANY', message, start: map.start });
  }

  #merge(map: YamlMap, source: YamlValue): void {
    if (source.kind !== 'map') {
      this.#fail({ message: 'a merge key brings something that is no mapping', start: source.start });
    }
    for (const [name, value] of source.members) if (!map.members.has(name)) map.members.set(name, value);
    if (source.computedKeys) (map.computedKeys ??= []).push(...source.computedKeys);
  }

  #refuseTag(node: { readonly tag?: string | undefined }, { kind, start }: YamlValue): void {
    const tag = disputedTag(node, kind);
    if (tag !== undefined)
      this.#fail({ message: `to some YAML readers the tag ${tag} makes something else of this`, start });
  }

  #named<T extends YamlValue>(node: { anchor?: string | undefined; tag?: string | undefined }, value: T): T {
    this.#refuseTag(node, value);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, value);
    return value;
  }

  #fail(fault: Fault): never {
    throw faultError(fault, this.#places);
  }
}

interface PairLike {
  readonly key: NodeOrPairItem;
  readonly value: NodeOrPairItem;
}

function spanOf({ range }: ParsedNode): { start: number; end: number } {
  return { start: range[0], end: range[1] };
}

function scalar(
  node: {
    value: unknown;
    source?: string | undefined;
    type?: string | undefined;
    tag?: string | undefined;
  },
  span: { start: number; end: number },
): YamlScalar {
  const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  const symbol = symbolOf(text, node);
  const isNull = node.value === null;
  return { kind: 'scalar', text, isNull, isBlock, ...(symbol !== undefined && { symbol }), ...span };
}

const nothing = (at: number): YamlScalar => ({
  kind: 'scalar',
  text: '',
  isNull: true,
  isBlock: false,
  start: at,
  end: at,
});

/** A plain `<<`; quoted, or said to be a text, it is a name like any other. */
function isMergeKey(key: NodeOrPairItem): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.source === '<<' && !isTaggedText(key);
}
