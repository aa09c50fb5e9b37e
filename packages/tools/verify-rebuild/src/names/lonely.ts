import { caselessKey } from '@repro/archive/names';
import { within } from '../pair.ts';
import type { Scan } from '../scan.ts';
import type { Alignment } from './align.ts';
import { type Item, parentOf } from './item.ts';

/** Members that only one archive has. */
interface Lonely<T extends Item> {
  readonly a: Set<T>;
  readonly b: Set<T>;
}

/** Contents are only compared to find renamed members while there are few. */
const MOST_COMPARED = 1000;

/** Tells why members are in one archive only: renamed, implied directories, or missing without a reason. */
export async function judgeLonely<T extends Item>(
  { onlyA, onlyB, pairs, prefixes }: Alignment<T>,
  archive: string,
  scan: Scan,
): Promise<void> {
  const left = { a: new Set(onlyA), b: new Set(onlyB) };
  const at = (item: T) => ({ path: within(archive, item.name), offset: item.offset });
  for (const [form, code] of [
    [(key: string) => key.normalize('NFC'), 'rebuild/name-unicode'],
    [caselessKey, 'rebuild/name-case'],
  ] as const) {
    for (const [a, b] of sameBy(left, ({ key }) => form(key))) {
      scan.tell(code, { expected: a.name, found: b.name }, at(b));
    }
  }
  for (const [a, b] of await sameContent(left)) {
    scan.tell('rebuild/member-renamed', { expected: a.name, found: b.name }, at(b));
  }
  const paired = { a: pairs.map(({ a }) => a), b: pairs.map(({ b }) => b) };
  for (const side of ['a', 'b'] as const) {
    if (left[side].size === 0) continue;
    const rest = { side, implied: parents(paired[side], left[side]), prefix: prefixes?.[side] };
    for (const item of left[side]) {
      scan.tell(codeOf(item, rest), { in: side === 'a' ? 'expected' : 'found' }, at(item));
    }
  }
}

/** Every directory that some member lies in. */
function parents(paired: readonly Item[], lonely: ReadonlySet<Item>): Set<string> {
  const found = new Set<string>();
  for (const { key } of [...paired, ...lonely]) {
    for (let up = parentOf(key); up !== undefined && !found.has(up); up = parentOf(up)) found.add(up);
  }
  return found;
}

/** What is known of the archive that a lonely member is in. */
interface Rest {
  readonly side: 'a' | 'b';
  readonly implied: ReadonlySet<string>;
  readonly prefix: string | undefined;
}

function codeOf({ key, isDir }: Item, { side, implied, prefix }: Rest) {
  if (key === '' || key === prefix) return 'rebuild/root-entry';
  if (isDir) return implied.has(key) ? 'rebuild/directory-entry' : 'rebuild/directory-empty';
  return side === 'a' ? 'rebuild/member-missing' : 'rebuild/member-extra';
}

/** Takes members out of both sets that have the same value, one of each. */
function sameBy<T extends Item>(left: Lonely<T>, valueOf: (item: T) => string | undefined): [T, T][] {
  const byValue = new Map<string, T>();
  for (const item of left.a) {
    const value = valueOf(item);
    if (value !== undefined && !byValue.has(value)) byValue.set(value, item);
  }
  const found: [T, T][] = [];
  for (const item of left.b) {
    const value = valueOf(item);
    const other = value === undefined ? undefined : byValue.get(value);
    if (value === undefined || !other || other.isDir !== item.isDir) continue;
    byValue.delete(value);
    found.push([other, item]);
  }
  for (const [a, b] of found) {
    left.a.delete(a);
    left.b.delete(b);
  }
  return found;
}

/** Files of the same content under two names; empty files are too alike for that. */
async function sameContent<T extends Item>(left: Lonely<T>): Promise<[T, T][]> {
  if (left.a.size === 0 || left.b.size === 0 || left.a.size + left.b.size > MOST_COMPARED) return [];
  const others = new Set([...left.b].map(({ size }) => size));
  const sizes = new Set([...left.a].map(({ size }) => size).filter((size) => size > 0 && others.has(size)));
  const prints = new Map<T, string>();
  for (const item of [...left.a, ...left.b]) {
    if (item.fingerprint && sizes.has(item.size)) prints.set(item, await item.fingerprint());
  }
  return sameBy(left, (item) => prints.get(item));
}
