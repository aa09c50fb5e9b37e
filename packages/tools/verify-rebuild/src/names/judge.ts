import { within } from '../pair.ts';
import type { Scan } from '../scan.ts';
import type { Alignment, Matched } from './align.ts';
import type { Item } from './item.ts';
import { judgeLonely } from './lonely.ts';
import { type OrderDifference, type OrderName, orderDifference } from './order.ts';

/** What members are called, and where they stand: the same for all archives. */
export async function judgeNames<T extends Item>(
  alignment: Alignment<T>,
  archive: string,
  scan: Scan,
): Promise<void> {
  const { prefixes, pairs, again } = alignment;
  if (prefixes) {
    const [first] = pairs;
    const data = { expected: shownPrefix(prefixes.a), found: shownPrefix(prefixes.b), members: pairs.length };
    scan.tell('rebuild/prefix', data, { path: archive, ...(first && { offset: first.b.offset }) });
  } else judgeDots(pairs, archive, scan);
  judgeSlashes(pairs, archive, scan);
  for (const { item, of } of again) {
    scan.tell(
      'rebuild/member-duplicate',
      { in: of },
      { path: within(archive, item.name), offset: item.offset },
    );
  }
  await judgeLonely(alignment, archive, scan);
  const order = orderDifference(alignment);
  if (order) tellOrder(order, archive, scan);
}

function shownPrefix(prefix: string): string {
  return prefix === '' ? './' : `${prefix}/`;
}

/** Whether the same paths are written with `./` before them. */
function judgeDots(pairs: readonly Matched<Item>[], archive: string, scan: Scan): void {
  const dotted = pairs.filter(({ a, b }) => a.key !== '' && hasDot(a) !== hasDot(b));
  const [first] = dotted;
  if (first) {
    const data = { expected: first.a.name, found: first.b.name, members: dotted.length };
    scan.tell('rebuild/dot-slash', data, { path: archive, offset: first.b.offset });
  }
}

/** Whether the same paths are written with a slash behind them. */
function judgeSlashes(pairs: readonly Matched<Item>[], archive: string, scan: Scan): void {
  for (const { a, b } of pairs) {
    if (hasSlash(a) === hasSlash(b) || a.isDir !== b.isDir) continue;
    const at = { path: within(archive, b.name), offset: b.offset };
    scan.tell('rebuild/trailing-slash', { expected: a.name, found: b.name }, at);
  }
}

function hasDot({ name }: Item): boolean {
  return name.startsWith('./');
}

function hasSlash({ name }: Item): boolean {
  return name.endsWith('/');
}

/** The name that is not the plain one says what happened. */
const byOrder = {
  unsorted: 'rebuild/order-directory',
  locale: 'rebuild/order-locale',
  git: 'rebuild/order-git',
  components: 'rebuild/order-components',
} as const;

function tellOrder({ expected, found, item, instead }: OrderDifference, archive: string, scan: Scan): void {
  const names: readonly OrderName[] = [expected, found];
  const telling = (['unsorted', 'locale', 'git', 'components'] as const).find((name) => names.includes(name));
  const data = { expected, found, member: item.name, instead: instead.name };
  scan.tell(byOrder[telling ?? 'unsorted'], data, { path: archive, offset: item.offset });
}
