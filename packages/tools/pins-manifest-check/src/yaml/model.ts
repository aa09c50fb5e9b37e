/** A YAML node with its aliases and merge keys resolved: several places may share one object, even in a circle. */
export type YamlValue = YamlScalar | YamlMap | YamlSeq;

/** Where a node stands in the text, in UTF-16 units from 0. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A scalar; `text` is its value where that is a string, else as it is written (`ref: 0123` is no number to us). */
export interface YamlScalar extends Span {
  readonly kind: 'scalar';
  readonly text: string;
  readonly isNull: boolean;
  /** The name that it is in Ruby as a key, where that is another: `:image` is a symbol there, which GitLab takes for `image`. */
  readonly symbol?: string;
  /** Whether it is written over more than its own characters: `|` and `>` scalars cannot be rewritten in place. */
  readonly isBlock: boolean;
}

export interface YamlMap extends Span {
  readonly kind: 'map';
  /** By the text of the key; a member of the map itself goes before one that `<<` brings. */
  readonly members: Map<string, YamlValue>;
  /** What stands under a plain `<<`: to GitHub, which merges nothing, a member of that name. */
  underMerge?: YamlValue;
  /** Keys that hold an expression of GitHub's, which may come to any name: `${{ 'uses' }}` is `uses`. */
  computedKeys?: YamlScalar[];
  /**
   * What Ruby's reader, which is GitLab's, has for a member in place of that: to it a `<<`, quoted or not, goes before
   * all that stands above it, other `<<` among it; and what has a symbol for its name.
   */
  inRuby?: ReadonlyMap<string, YamlValue>;
}

export interface YamlSeq extends Span {
  readonly kind: 'seq';
  readonly items: YamlValue[];
  /** Whether it has GitLab's tag `!reference`: then it is a path to the value that it stands for. */
  readonly isReference?: true;
}

/** The member of a map; undefined when the value is no map or has no such member. */
export function member(value: YamlValue | undefined, name: string): YamlValue | undefined {
  return value?.kind === 'map' ? value.members.get(name) : undefined;
}

/** The member of a map as YAML has it, and the one that Ruby has in place of it, if there is another. */
export function readings(value: YamlValue | undefined, name: string): readonly YamlValue[] {
  if (value?.kind !== 'map') return [];
  return [value.members.get(name), value.inRuby?.get(name)].filter((found) => found !== undefined);
}

/** A map as YAML has it, and as Ruby has it in place of that, if it has another. */
export function views(value: YamlValue): readonly YamlValue[] {
  if (value.kind !== 'map' || !value.inRuby) return [value];
  const { inRuby, ...map } = value;
  return [map, { ...map, members: new Map([...map.members, ...inRuby]) }];
}

/** The member of a map that all readers have; undefined where they differ. */
export function onlyReading(value: YamlValue | undefined, name: string): YamlValue | undefined {
  const [found, ...others] = readings(value, name);
  return others.length === 0 ? found : undefined;
}

/** The members of a map, or nothing. */
export function members(value: YamlValue | undefined): Iterable<[string, YamlValue]> {
  return value?.kind === 'map' ? value.members : [];
}

/** The items of a list; a single value counts as a list of one, nothing as an empty list. */
export function listOf(value: YamlValue | undefined): readonly YamlValue[] {
  if (value === undefined) return [];
  return value.kind === 'seq' ? value.items : [value];
}
