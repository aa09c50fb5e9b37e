import { below, type Item } from './item.ts';
import { type Prefixes, prefixesOf } from './prefix.ts';

/** Which members of two archives belong together. */
export interface Alignment<T extends Item> {
  /** In the order of the first archive. */
  readonly pairs: readonly Matched<T>[];
  readonly onlyA: readonly T[];
  readonly onlyB: readonly T[];
  /** Members whose path an earlier one of the same archive has, without one to match in the other. */
  readonly again: readonly { readonly item: T; readonly of: 'expected' | 'found' }[];
  /** The directory that all members of each archive lie in, when it differs. */
  readonly prefixes: Prefixes | undefined;
}

/** Two members of one path. */
export interface Matched<T extends Item> {
  readonly a: T;
  readonly b: T;
  /** The path without the prefix. */
  readonly key: string;
}

/** Matches the members of two archives by their paths; a path that comes several times by how often it came. */
export function align<T extends Item>(a: readonly T[], b: readonly T[]): Alignment<T> {
  const prefixes = prefixesOf(a, b);
  const left = keyed(a, prefixes?.a ?? '');
  const right = keyed(b, prefixes?.b ?? '');
  const pairs: Matched<T>[] = [];
  const lonelyA: Keyed<T>[] = [];
  for (const own of left.values()) {
    const other = right.get(own.id);
    if (!other) lonelyA.push(own);
    else pairs.push({ a: own.item, b: other.item, key: own.key });
  }
  const lonelyB = [...right.values()].filter(({ id }) => !left.has(id));
  return {
    pairs,
    onlyA: lonelyA.filter(isFirst).map(({ item }) => item),
    onlyB: lonelyB.filter(isFirst).map(({ item }) => item),
    again: [
      ...lonelyA.filter(isAgain).map(({ item }) => ({ item, of: 'expected' as const })),
      ...lonelyB.filter(isAgain).map(({ item }) => ({ item, of: 'found' as const })),
    ],
    prefixes,
  };
}

interface Keyed<T> {
  /** The key and how often it came before. */
  readonly id: string;
  readonly key: string;
  readonly item: T;
  readonly count: number;
}

function isFirst({ count }: Keyed<unknown>): boolean {
  return count === 0;
}

function isAgain({ count }: Keyed<unknown>): boolean {
  return count > 0;
}

/** By id; the directories of the prefix itself are left out. */
function keyed<T extends Item>(items: readonly T[], prefix: string): Map<string, Keyed<T>> {
  const result = new Map<string, Keyed<T>>();
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = below(item.key, prefix);
    if (key === undefined) continue;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    const id = count === 0 ? key : `${key}\0${count}`;
    result.set(id, { id, key, item, count });
  }
  return result;
}
