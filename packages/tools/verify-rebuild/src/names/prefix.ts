import { below, type Item } from './item.ts';

/** The directories that all members of two archives lie in. */
export interface Prefixes {
  readonly a: string;
  readonly b: string;
}

/** How many names a prefix may have. */
const DEEPEST = 4;

/**
 * The prefixes without which the two archives have most paths in common; undefined when they have most as they are.
 */
export function prefixesOf(a: readonly Item[], b: readonly Item[]): Prefixes | undefined {
  const candidates = [startsOf(a), startsOf(b)] as const;
  const keys = new Set(b.map(({ key }) => key));
  let best = a.filter(({ key }) => keys.has(key)).length;
  // All, or all but a few, are there as they are: then members are missing, and nothing was moved.
  if (best * 2 >= Math.min(a.length, b.length)) return undefined;
  let found: Prefixes | undefined;
  for (const left of candidates[0]) {
    for (const right of candidates[1]) {
      if (left === right) continue;
      const count = countCommon(a, b, { a: left, b: right });
      if (count > best) [best, found] = [count, { a: left, b: right }];
    }
  }
  return found;
}

function countCommon(a: readonly Item[], b: readonly Item[], prefixes: Prefixes): number {
  const keys = new Set(b.map(({ key }) => below(key, prefixes.b)));
  keys.delete(undefined);
  return a.filter(({ key }) => keys.has(below(key, prefixes.a))).length;
}

/** Nothing, the first name of the prefix that all members have, its first two: shorter ones explain as much. */
function startsOf(items: readonly Item[]): string[] {
  const names = commonPrefix(items).slice(0, DEEPEST);
  return Array.from({ length: names.length + 1 }, (_, i) => names.slice(0, i).join('/'));
}

/** The names of the directories that all members lie in, the root not counted. */
export function commonPrefix(items: readonly Item[]): string[] {
  const files = items.filter(({ key }) => key !== '');
  const [first] = files;
  if (!first) return [];
  let names = first.key.split('/');
  if (!first.isDir) names = names.slice(0, -1);
  for (const { key, isDir } of files) {
    const parts = key.split('/');
    // A directory on the way down has fewer names than the prefix, and yet does not end it.
    const room = isDir ? Math.min(parts.length, names.length) : Math.min(parts.length - 1, names.length);
    let same = 0;
    while (same < room && parts[same] === names[same]) same++;
    const isOnTheWay = isDir && same === parts.length;
    if (!isOnTheWay) names = names.slice(0, same);
  }
  return names;
}
