import type { YamlValue } from './model.ts';

/** What may be tagged, as it is in the text or, where the tag is one of YAML's own, with `!!`. */
const KNOWN: Readonly<Record<YamlValue['kind'], ReadonlySet<string>>> = {
  scalar: new Set(['!', '!!str', '!!int', '!!float', '!!bool', '!!null', '!ruby/sym', '!ruby/symbol']),
  seq: new Set(['!', '!!seq', '!reference']),
  map: new Set(['!', '!!map']),
};

interface Tagged {
  readonly tag?: string | undefined;
}

/**
 * The tag of a node if some readers make something else of what has it: of `!!binary aW1hZ2U=` to Ruby and Go comes
 * `image`, of `!str {str: node}` to Ruby `node`.
 */
export function disputedTag({ tag }: Tagged, kind: YamlValue['kind']): string | undefined {
  const short = tag?.replace(/^tag:yaml\.org,2002:/, '!!');
  return short === undefined || KNOWN[kind].has(short) ? undefined : short;
}

/** Whether a scalar is said to be a text, so that it is nothing else to any reader. */
export function isTaggedText({ tag }: Tagged): boolean {
  return tag === 'tag:yaml.org,2002:str';
}
