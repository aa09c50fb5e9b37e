import { compareBytes } from '@repro/core/compare';
import type { Alignment, Matched } from './align.ts';
import { type Collation, collationKey } from './collation.ts';
import type { Item } from './item.ts';

/** The orders that archives come in. `unsorted` is that of no rule: how a file system lists its directories. */
export type OrderName = 'bytes' | 'components' | 'git' | 'locale' | 'unsorted';

/** Where two archives part, and what order each is in. */
export interface OrderDifference {
  readonly expected: OrderName;
  readonly found: OrderName;
  /** The first member of the second archive that stands elsewhere in the first one, and what stands there instead. */
  readonly item: Item;
  readonly instead: Item;
}

/** Tells whether the members that both archives have come in two orders, and in which. */
export function orderDifference<T extends Item>({ pairs }: Alignment<T>): OrderDifference | undefined {
  const inB = [...pairs].sort((x, y) => x.b.offset - y.b.offset);
  const at = inB.findIndex((pair, i) => pair !== pairs[i]);
  if (at < 0) return undefined;
  const [expected, found] = [pairs[at], inB[at]] as [Matched<T>, Matched<T>];
  return {
    expected: orderName(pairs.map(({ a, key }) => ({ key, isDir: a.isDir }))),
    found: orderName(inB.map(({ b, key }) => ({ key, isDir: b.isDir }))),
    item: found.b,
    instead: expected.b,
  };
}

interface Key {
  readonly key: string;
  readonly isDir: boolean;
}

/** What is compared byte by byte in each of the exact orders. */
const exact: readonly (readonly [OrderName, (key: Key) => string])[] = [
  ['bytes', ({ key }) => key],
  ['components', ({ key }) => key.replaceAll('/', '\0')],
  ['git', ({ key, isDir }) => (isDir ? `${key}/` : key)],
];

/** Locales sort whole paths (`find | sort`) or the names within each directory (`ls`, most programs). */
const collations: readonly Collation[] = ['glibc', 'icu'];

function orderName(keys: readonly Key[]): OrderName {
  for (const [name, of] of exact) {
    if (isSorted(keys.map(of))) return name;
  }
  for (const collation of collations) {
    if (isSorted(keys.map(({ key }) => collationKey(key, collation)))) return 'locale';
    const byName = keys.map(({ key }) =>
      key
        .split('/')
        .map((name) => collationKey(name, collation))
        .join('\0'),
    );
    if (isSorted(byName)) return 'locale';
  }
  return 'unsorted';
}

function isSorted(keys: readonly string[]): boolean {
  return keys.every((key, i) => i === 0 || compareBytes(keys[i - 1] as string, key) <= 0);
}
