import { member, type YamlMap, type YamlValue } from '../yaml/model.ts';

/** `matrix.name` or `matrix.name.inner`. */
const MATRIX = /^matrix((?:\.[a-z_][\w-]*)+)$/i;

/** GitHub makes no more jobs of one matrix. */
const MAX_JOBS = 256;

/** What only the run knows. */
type Unknown = undefined;

/**
 * The values that a job's matrix has for an expression, where they stand. Undefined where the expression is another one,
 * or where only the run knows them all: in a matrix, a list or an `include` that is computed.
 */
export function matrixValues(expression: string, job: YamlValue): readonly YamlValue[] | undefined {
  const [name, ...inner] = MATRIX.exec(expression)?.[1]?.slice(1).split('.') ?? [];
  if (name === undefined) return undefined;
  const [matrix] = named(member(job, 'strategy'), 'matrix');
  const listed = named(matrix, name).flatMap(items);
  const included = named(matrix, 'include').flatMap(items);
  let found = [...listed, ...included.flatMap((entry) => named(entry, name))];
  for (const key of inner) found = found.flatMap((entry) => named(entry, key));
  const known = found.filter((one) => one !== undefined);
  return known.length === 0 || known.length < found.length ? undefined : known;
}

/** The items of a list that is written out, and no longer than a matrix can be. */
function items(list: YamlValue | Unknown): readonly (YamlValue | Unknown)[] {
  return list?.kind === 'seq' && list.items.length <= MAX_JOBS ? list.items : [undefined];
}

/** The member of a map that has a name, if there is one; in expressions case does not count. A key that is one may be any. */
function named(value: YamlValue | Unknown, name: string): readonly (YamlValue | Unknown)[] {
  if (value?.kind !== 'map' || value.computedKeys) return [undefined];
  const byName = lowered.get(value) ?? lower(value);
  const key = name.toLowerCase();
  return byName.has(key) ? [byName.get(key)] : [];
}

/** The members of maps by their names in lower case; what two names would have is unknown. */
const lowered = new WeakMap<YamlMap, ReadonlyMap<string, YamlValue | Unknown>>();

function lower(map: YamlMap): ReadonlyMap<string, YamlValue | Unknown> {
  const byName = new Map<string, YamlValue | Unknown>();
  for (const [key, value] of map.members) {
    const name = key.toLowerCase();
    byName.set(name, byName.has(name) ? undefined : value);
  }
  lowered.set(map, byName);
  return byName;
}
