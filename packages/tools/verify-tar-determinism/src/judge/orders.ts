import type { TarMember } from '@repro/archive/tar';
import { compareBytes } from '@repro/core/compare';
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

type Compare = (a: Key, b: Key) => number;

const compares: Readonly<Record<OrderName, Compare>> = {
  bytes: (a, b) => compareBytes(a.path, b.path),
  components: (a, b) => compareBytes(slashFirst(a.path), slashFirst(b.path)),
  git: (a, b) => compareBytes(withSlash(a), withSlash(b)),
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
      const [a, b] = before.isRaw === isRaw ? [before, key] : [asBytes(before), asBytes(key)];
      const failing = holding.filter((order) => compares[order](a, b) > 0);
      if (failing.length === 0) return;
      const place = { member: member.path, after: before.member.path, offset: member.headerOffset };
      for (const order of failing) breaks.set(order, place);
      holding = holding.filter((order) => !failing.includes(order));
    },
  };
}

/** Without `./` and trailing slash. */
function keyPath({ path, rawPath }: TarMember): string {
  const text = rawPath ? Buffer.from(rawPath).toString('latin1') : path;
  const from = text.startsWith('./') ? 2 : 0;
  return text.slice(from, text.endsWith('/') ? -1 : undefined);
}

function asBytes(key: Key): Key {
  return key.isRaw ? key : { ...key, path: Buffer.from(key.path).toString('latin1') };
}

/** The path as the order by components takes it: a slash comes before every other byte. */
function slashFirst(path: string): string {
  return path.replaceAll('/', '\0');
}

function withSlash({ path, isDir }: Key): string {
  return isDir ? `${path}/` : path;
}
