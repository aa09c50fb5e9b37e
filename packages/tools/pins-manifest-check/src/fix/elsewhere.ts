import type { YamlValue } from '../yaml/model.ts';

/** Members whose text is a reference, or the list or map that holds it. */
const REFERENCE = new Set(
  'uses image container services name ref project component remote step rev action'.split(' '),
);

/** What holds words for scripts and actions to read, whatever they are called. */
const DATA = new Set('env with variables inputs outputs secrets matrix args'.split(' '));

/** Where names are the author's own: a job may be called `env`. */
const OWN_NAMES = new Set<string | undefined>(['jobs', 'services']);

/** What nothing reads but through an anchor: GitLab's hidden members, and those that begin as extensions do. */
const HIDDEN = /^(?:\.|x-)/;

/** A node to walk into. */
interface Place {
  readonly value: YamlValue;
  /** The member that it is of; undefined at the root and in a list. */
  readonly name?: string | undefined;
  readonly isRoot: boolean;
  readonly isData: boolean;
}

/**
 * Which of some nodes stand elsewhere too, by an alias or a merge key, where a script may read them. Shared nodes and
 * circles are walked once, without recursion.
 */
export function readElsewhere(
  roots: readonly YamlValue[],
  nodes: ReadonlySet<YamlValue>,
): ReadonlySet<YamlValue> {
  const found = new Set<YamlValue>();
  const walked = new Set<YamlValue>();
  const open: Place[] = roots.map((value) => ({ value, isRoot: true, isData: false }));
  for (let place = open.pop(); place; place = open.pop()) {
    const { value } = place;
    if (value.kind === 'scalar' || walked.has(value)) continue;
    walked.add(value);
    for (const child of inside(place)) {
      if (nodes.has(child.value) && isRead(child, place)) found.add(child.value);
      open.push(child);
    }
  }
  return found;
}

function inside({ value, name: holder, isRoot, isData }: Place): Place[] {
  if (value.kind === 'scalar') return [];
  if (value.kind === 'seq') return value.items.map((item) => ({ value: item, isRoot: false, isData }));
  const holds = (name: string): boolean =>
    DATA.has(name) && !OWN_NAMES.has(holder) && (!isRoot || name === 'env' || name === 'variables');
  return [...value.members].map(([name, inner]) => ({
    value: inner,
    name,
    isRoot: false,
    isData: isData || holds(name),
  }));
}

function isRead({ name, isData }: Place, { name: holder, isRoot }: Place): boolean {
  // A service may be nothing but its image, under whatever name.
  if (isData || name === undefined || holder === 'services') return isData;
  return !REFERENCE.has(name) && !(isRoot && HIDDEN.test(name));
}
