import type { Json } from '@repro/core';
import { ReproError } from '@repro/core/error';
import { numberLoss } from '@repro/core/scan';
import { type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml';
import type { Place } from '../types.ts';
import { ambiguityOf } from './ambiguity.ts';
import type { Faults } from './problems.ts';

/** A value with its place; aliases and merge keys are resolved, so that several places may share one node. */
export interface YamlNode {
  readonly value: Json;
  /** In UTF-16 units from 0. */
  readonly start: number;
  readonly end: number;
  readonly members?: ReadonlyMap<string, { readonly key: number; readonly node: YamlNode }>;
  readonly items?: readonly YamlNode[];
  /** How many values it stands for, each alias counted as what it brings. */
  readonly weight: number;
}

interface BuildContext {
  readonly faults: Faults;
  readonly name: string;
  readonly maxValues: number;
  readonly place: (position: number) => Place;
}

interface PairLike {
  readonly key: ParsedNode | null | undefined;
  readonly value: ParsedNode | null | undefined;
}

type Members = Map<string, { key: number; node: YamlNode }>;

/** Makes the value of a parsed document; the depth of recursion is limited by the parser. */
export class Builder {
  readonly #context: BuildContext;
  /** An anchor whose node is still being made has none: an alias to it would lead into itself. */
  readonly #anchors = new Map<string, YamlNode | undefined>();
  #merged = 0;

  constructor(context: BuildContext) {
    this.#context = context;
  }

  root({ contents, range }: Document.Parsed): YamlNode {
    return contents ? this.#node(contents) : nothing(range[0]);
  }

  #node(node: ParsedNode): YamlNode {
    if (isAlias(node)) return this.#alias(node.source, node.range[0]);
    const { anchor } = node;
    if (anchor !== undefined) this.#anchors.set(anchor, undefined);
    const made = this.#content(node);
    if (anchor !== undefined) this.#anchors.set(anchor, made);
    return made;
  }

  #alias(source: string, start: number): YamlNode {
    const target = this.#anchors.get(source);
    if (target) return target;
    const message = this.#anchors.has(source)
      ? `the alias *${source} stands inside of what it stands for`
      : `the alias *${source} has no anchor before it`;
    this.#context.faults.add({ kind: 'alias', message, start });
    return nothing(start);
  }

  #content(node: Exclude<ParsedNode, { source: string; resolve: unknown }>): YamlNode {
    const [start, end] = node.range;
    if (isSeq(node)) {
      // A pair in a flow list comes as a map of its own.
      const items = node.items.map((item) => this.#node(item));
      const weight = this.#weigh(items, start);
      return { value: items.map(({ value }) => value), items, start, end, weight };
    }
    if (isMap(node)) return this.#map(node.items, start, end);
    return { value: this.#scalar(node), start, end, weight: 1 };
  }

  #map(pairs: readonly PairLike[], start: number, end: number): YamlNode {
    const members: Members = new Map();
    const merged: { node: YamlNode; start: number }[] = [];
    for (const { key, value } of pairs) {
      const at = key?.range[0] ?? start;
      const name = isMergeKey(key) ? undefined : this.#name(key, at);
      const node = value ? this.#node(value) : nothing(key?.range[1] ?? at);
      if (isMergeKey(key)) merged.push(...(node.items ?? [node]).map((each) => ({ node: each, start: at })));
      else if (name !== undefined) this.#member(members, name, { key: at, node });
    }
    for (const source of merged) this.#merge(members, source);
    const weight = this.#weigh(
      [...members.values()].map(({ node }) => node),
      start,
    );
    return { value: objectOf(members), members, start, end, weight };
  }

  #member(members: Members, name: string, member: { key: number; node: YamlNode }): void {
    const first = members.get(name);
    if (!first) return void members.set(name, member);
    const { line, column } = this.#context.place(first.key);
    this.#context.faults.add({
      kind: 'duplicate-key',
      message: `the key ${JSON.stringify(name)} was used before in this mapping, at line ${line}, column ${column}`,
      hint: 'keep one of the two: readers do not agree which of them counts',
      start: member.key,
    });
  }

  /** A merge key brings the members that the map does not have itself (yaml.org/type/merge.html). */
  #merge(members: Members, { node, start }: { node: YamlNode; start: number }): void {
    if (!node.members) {
      const message = 'a merge key brings something that is no mapping';
      return this.#context.faults.add({ kind: 'alias', message, start });
    }
    this.#merged += node.members.size;
    if (this.#merged > this.#context.maxValues) throw this.#tooMany(start);
    for (const [name, member] of node.members) if (!members.has(name)) members.set(name, member);
  }

  /** JSON has strings for keys only; a scalar is taken as it is written. */
  #name(key: ParsedNode | null | undefined, start: number): string | undefined {
    if (key && isAlias(key)) {
      const { value } = this.#alias(key.source, start);
      if (typeof value === 'string') return value;
      if (!this.#anchors.get(key.source)) return undefined;
    }
    if (isScalar(key) && key.anchor !== undefined) this.#node(key);
    if (isScalar(key)) this.#doubt(key);
    if (isScalar(key) && typeof key.value === 'string') return key.value;
    const { faults } = this.#context;
    const hint = 'put it in quotes, if a string is meant';
    if (!key || isScalar(key)) {
      const text = key?.source ?? 'null';
      const message = `the key ${text === '' ? 'null' : text} is no string; JSON has strings for keys only`;
      faults.add({ kind: 'key', level: 'warning', message, hint, start });
      return text === '' ? 'null' : text;
    }
    faults.add({ kind: 'key', message: 'a key is no string, which JSON has no form for', hint, start });
    return undefined;
  }

  #scalar(node: Scalar.Parsed): Json {
    const { value, source, range } = node;
    this.#doubt(node);
    if (typeof value === 'bigint') {
      const double = Number(value);
      if (numberLoss(String(value)) === undefined) return double;
      return this.#badNumber(`the number ${short(source)} is read as ${double} by most readers`, range[0]);
    }
    if (typeof value === 'number' && !Number.isFinite(value))
      return this.#badNumber(`${short(source)} is no number that JSON has`, range[0]);
    // A digit before the power that a double has no room for.
    if (value === 0 && /^[^eE]*[1-9]/.test(source))
      return this.#badNumber(`the number ${short(source)} is read as 0 by most readers`, range[0]);
    return (value ?? null) as Json;
  }

  /** Notes a plain scalar that is another value to another reader. */
  #doubt({ type, source, range }: Scalar.Parsed): void {
    const message = type === 'PLAIN' ? ambiguityOf(source) : undefined;
    if (message === undefined) return;
    const hint = 'put it in quotes, if a string is meant';
    this.#context.faults.add({ kind: 'ambiguous', level: 'note', message, hint, start: range[0] });
  }

  #badNumber(message: string, start: number): null {
    const hint = 'write it as a string, which every reader keeps';
    this.#context.faults.add({ kind: 'number', message, hint, start });
    return null;
  }

  /** @throws ERR_REPRO_TOO_MANY for what stands for too many values: aliases of aliases double with each line */
  #weigh(inner: readonly YamlNode[], start: number): number {
    const weight = inner.reduce((sum, node) => sum + node.weight, 1);
    if (weight <= this.#context.maxValues) return weight;
    throw this.#tooMany(start);
  }

  #tooMany(start: number): ReproError {
    const { maxValues, name, place } = this.#context;
    const { line, column, offset } = place(start);
    return new ReproError(
      'ERR_REPRO_TOO_MANY',
      `${name}, line ${line}, column ${column}: stands for more than the limit of ${maxValues} values`,
      {
        hint: 'look for aliases that multiply one another',
        at: { path: name, line, column, offset },
      },
    );
  }
}

const nothing = (at: number): YamlNode => ({ value: null, start: at, end: at, weight: 1 });

/** A member called `__proto__` is a member like any other. */
function objectOf(members: Members): Json {
  const pairs = [...members].map(([name, { node }]): [string, Json] => [name, node.value]);
  return Object.fromEntries(pairs);
}

/** A plain `<<`; quoted, or said to be a text, it is a key like any other. */
function isMergeKey(key: ParsedNode | null | undefined): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.source === '<<' && key.tag !== 'tag:yaml.org,2002:str';
}

function short(source: string): string {
  return source.length <= 40 ? source : `${source.slice(0, 20)}… (${source.length} characters)`;
}
