import type { YamlValue } from '../yaml/model.ts';

/**
 * Whether `after` says the same as `before`, but for the scalars of `changed` with their new text.
 * Both may share nodes and hold circles: each pair of nodes is compared once, without recursion.
 */
export function saysTheSame(
  before: readonly YamlValue[],
  after: readonly YamlValue[],
  changed: ReadonlyMap<YamlValue, string>,
): boolean {
  if (before.length !== after.length) return false;
  const seen = new Map<YamlValue, YamlValue>();
  const open: [YamlValue, YamlValue | undefined][] = before.map((value, i) => [value, after[i]]);
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [a, b] = pair;
    if (b === undefined) return false;
    if (seen.get(a) === b) continue;
    seen.set(a, b);
    if (a.kind === 'scalar') {
      if (b.kind !== 'scalar' || b.text !== (changed.get(a) ?? a.text)) return false;
    } else if (a.kind === 'seq') {
      if (b.kind !== 'seq' || b.items.length !== a.items.length) return false;
      for (const [i, item] of a.items.entries()) open.push([item, b.items[i]]);
    } else {
      if (b.kind !== 'map' || b.members.size !== a.members.size) return false;
      for (const [name, value] of a.members) open.push([value, b.members.get(name)]);
    }
  }
  return true;
}
