import { member, type YamlScalar, type YamlValue } from '../yaml/model.ts';

/** `$NAME` or `${NAME}`, and nothing beside it. */
const VARIABLE = /^\$(?:\{(\w+)\}|(\w+))$/;

/** What a name is set to in a GitLab file, where it stands. */
export interface Setting {
  readonly values: readonly YamlScalar[];
  /** Whether it can be set to something else from outside. */
  readonly isOpen: boolean;
}

/**
 * The value that a variable has in a GitLab file, where it stands: what the file sets for all jobs, or for the one that
 * holds the reference. Undefined where the file sets it in two ways or offers a choice, so that only the run knows.
 */
export function variableOf(
  value: YamlValue,
  { root, holder }: { readonly root: YamlValue; readonly holder: YamlValue },
): Setting | undefined {
  const [, braced, plain] = (value.kind === 'scalar' && VARIABLE.exec(value.text)) || [];
  const name = braced ?? plain;
  if (name === undefined) return undefined;
  const set = member(member(holder, 'variables'), name) ?? member(member(root, 'variables'), name);
  // A rule, a matrix or another job may set it too: wherever the name stands, it stands for this value.
  if (!set || (namesIn(root).get(name)?.size ?? 0) > 1 || member(set, 'options')) return undefined;
  const text = set.kind === 'map' ? member(set, 'value') : set;
  if (text?.kind !== 'scalar' || text.isNull || text.text === '') return undefined;
  return { values: [text], isOpen: true };
}

const known = new WeakMap<YamlValue, ReadonlyMap<string, ReadonlySet<YamlValue>>>();

/** All values that stand under a name anywhere in a document; one that aliases or merge keys share counts once. */
function namesIn(root: YamlValue): ReadonlyMap<string, ReadonlySet<YamlValue>> {
  const before = known.get(root);
  if (before) return before;
  const names = new Map<string, Set<YamlValue>>();
  const seen = new Set<YamlValue>([root]);
  // A set is walked to its end while it grows; no recursion, since a file may nest deeply.
  for (const value of seen) {
    if (value.kind === 'seq') for (const item of value.items) seen.add(item);
    if (value.kind !== 'map') continue;
    for (const [name, inner] of [...value.members, ...(value.inRuby ?? [])]) {
      seen.add(inner);
      const values = names.get(name);
      if (values) values.add(inner);
      else names.set(name, new Set([inner]));
    }
  }
  known.set(root, names);
  return names;
}
