import type { Key } from '../tree/names.ts';
import type { AttributeFile, AttributeRule, AttributeValue } from './parse.ts';

/** The attributes that decide what is exported. */
const wanted = ['export-ignore', 'export-subst', 'filter'] as const;

/** The attributes of one path that we ask for; absent where nothing is said. */
export type Attributes = Partial<Record<(typeof wanted)[number], AttributeValue>>;

/** The attributes of a path from the top of the work tree. */
export type AttributeLookup = (path: Key, isDirectory: boolean) => Attributes;

/**
 * Joins the .gitattributes files of a tree, keyed by their directory ('' or 'a/b/'). The file nearest to the path
 * speaks first, in a file the last line; macros count only from the top (gitattributes(5)).
 * The clone's own .git/info/attributes has no say: it is in no commit, and another clone would select other files.
 * @returns undefined when no line is about what we ask for, as in most repositories.
 */
export function attributeLookup(files: ReadonlyMap<string, AttributeFile>): AttributeLookup | undefined {
  const macros = files.get('')?.macros ?? new Map<string, AttributeRule['values']>();
  const relevant = relevantNames(macros);
  const byDirectory = new Map<string, AttributeRule[]>();
  for (const [directory, { rules }] of files) {
    const kept = rules.filter(({ values }) => values.some(([name]) => relevant.has(name))).toReversed();
    if (kept.length > 0) byDirectory.set(directory, kept);
  }
  if (byDirectory.size === 0) return undefined;
  return (path, isDirectory) => {
    const found = new Map<string, AttributeValue>();
    for (const directory of directoriesUp(path)) {
      const name = path.slice(directory.length);
      for (const rule of byDirectory.get(directory) ?? []) {
        if (rule.matches(name, isDirectory)) fill(found, rule.values, macros);
      }
    }
    return Object.fromEntries(wanted.flatMap((name) => (found.has(name) ? [[name, found.get(name)]] : [])));
  };
}

/** The first word on an attribute stands; a macro that is set speaks after the line that sets it. */
function fill(
  found: Map<string, AttributeValue>,
  values: AttributeRule['values'],
  macros: ReadonlyMap<string, AttributeRule['values']>,
): void {
  const queue = values.toReversed();
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [name, value] = next;
    if (found.has(name)) continue;
    found.set(name, value);
    if (value === true) queue.unshift(...(macros.get(name) ?? []).toReversed());
  }
}

/** What we ask for and every macro that leads there. */
function relevantNames(macros: ReadonlyMap<string, AttributeRule['values']>): Set<string> {
  const names = new Set<string>(wanted);
  for (let before = -1; before !== names.size; ) {
    before = names.size;
    for (const [macro, values] of macros) if (values.some(([name]) => names.has(name))) names.add(macro);
  }
  return names;
}

/** 'a/b/', 'a/', '' for 'a/b/c'. */
function* directoriesUp(path: Key): Generator<string> {
  for (let end = path.lastIndexOf('/'); end >= 0; end = end === 0 ? -1 : path.lastIndexOf('/', end - 1)) {
    yield path.slice(0, end + 1);
  }
  yield '';
}
