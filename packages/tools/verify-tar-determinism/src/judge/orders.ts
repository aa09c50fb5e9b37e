import type { TarMember } from '@repro/archive/tar';
import { type OrderName, orderNames } from '../profile/types.ts';
import { compareNpm } from './npm-order.ts';

/** The first two members that break an order. */
export interface Break {
  readonly member: string;
  readonly after: string;
  readonly offset: number;
}

/** Watches in which of the known orders members come. */
export interface Orders {
  add(member: TarMember): void;
  /** Where an order is first broken; undefined while it holds. */
  broken(order: OrderName): Break | undefined;
  /** The orders that hold. */
  readonly holding: readonly OrderName[];
}

/** What orders are told by: the path without its slash, and whether it is a directory. */
interface Key {
  readonly path: string;
  readonly isDir: boolean;
  /** Whether `path` holds a character for each byte, because the bytes are not UTF-8. */
  readonly isRaw: boolean;
}

/** What comes first of two paths that are the same up to `at`: a result above 0 means that `b` does. */
type Compare = (a: Key, b: Key, at: number) => number;

const compares: Readonly<Record<OrderName, Compare>> = {
  bytes: (a, b, at) => byteAt(a, at) - byteAt(b, at),
  components: (a, b, at) => slashFirst(byteAt(a, at)) - slashFirst(byteAt(b, at)),
  git: compareGit,
  npm: (a, b) => compareNpm(a.path, b.path),
};

/** Watches all orders at once; members of one path are in any order. */
export function watchOrders(): Orders {
  const breaks = new Map<OrderName, Break>();
  let holding: readonly OrderName[] = orderNames;
  let previous: (Key & { member: TarMember }) | undefined;
  return {
    get holding() {
      return holding;
    },
    broken: (order) => breaks.get(order),
    add(member) {
      const isRaw = member.rawPath !== undefined;
      const key = { path: keyPath(member), isDir: member.kind === 'dir', isRaw, member };
      const before = previous;
      previous = key;
      if (!before || holding.length === 0) return;
      const failing = failingOrders(holding, before, key);
      if (failing.length === 0) return;
      const place = { member: member.path, after: before.member.path, offset: member.headerOffset };
      for (const order of failing) breaks.set(order, place);
      holding = holding.filter((order) => !failing.includes(order));
    },
  };
}

/** Those of some orders that two members are not in. */
function failingOrders(orders: readonly OrderName[], first: Key, second: Key): readonly OrderName[] {
  if (first.isRaw !== second.isRaw) return failingOrders(orders, asBytes(first), asBytes(second));
  const at = firstDifference(first.path, second.path);
  return orders.filter((order) => compares[order](first, second, at) > 0);
}

/** Without `./` and trailing slash. */
function keyPath({ path, rawPath }: TarMember): string {
  const text = rawPath ? Buffer.from(rawPath).toString('latin1') : path;
  const from = text.startsWith('./') ? 2 : 0;
  return text.slice(from, text.endsWith('/') ? -1 : undefined);
}

function asBytes(key: Key): Key {
  return key.isRaw ? key : { ...key, path: Buffer.from(key.path).toString('latin1'), isRaw: true };
}

/** Index of the first unit in which two paths differ, or the length of the shorter one. */
function firstDifference(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** What comes before every byte, and before that. */
const FIRST = -1;
const END = -2;
const SLASH = 0x2f;

/** Where a unit comes among those of UTF-8: surrogates stand for what comes behind all others. END behind the last one. */
function byteAt({ path }: Key, at: number): number {
  if (at >= path.length) return END;
  const unit = path.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

function slashFirst(byte: number): number {
  return byte === SLASH ? FIRST : byte;
}

/** Git's order is by bytes, and a directory has its slash: one that ends here is compared by it, and by what is behind. */
function compareGit(a: Key, b: Key, at: number): number {
  const first = gitByteAt(a, at);
  const second = gitByteAt(b, at);
  if (first !== second || first === END) return first - second;
  return gitByteAt(a, at + 1) - gitByteAt(b, at + 1);
}

function gitByteAt(key: Key, at: number): number {
  return key.isDir && at === key.path.length ? SLASH : byteAt(key, at);
}
