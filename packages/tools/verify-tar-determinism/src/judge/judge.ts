import type { Anomaly, TarEnd, TarKind, TarMember, TarVisitor } from '@repro/archive/tar';
import type { OrderName, Profile } from '../profile/types.ts';
import { isReaderCode } from '../rules/reader-codes.ts';
import { watchDirectories } from './directories.ts';
import { judgeExtensions } from './extensions.ts';
import type { Findings } from './findings.ts';
import { memberJudge } from './member.ts';
import { type Orders, watchOrders } from './orders.ts';
import { judgeTimes } from './times.ts';

/** Judges an archive while it is read. */
export interface Judge {
  readonly visitor: TarVisitor;
  /** What can be judged only when all has been read. */
  end(end: TarEnd): void;
  readonly orders: Orders;
  readonly kinds: Readonly<Partial<Record<TarKind, number>>>;
}

/** A judge by `profile`, with `mtime` in place of the profile's time. */
export function judgeBy(profile: Profile, mtime: number | undefined, findings: Findings): Judge {
  const orders = watchOrders();
  const times = judgeTimes(profile, mtime, findings);
  const extensions = judgeExtensions(profile, findings);
  const directories = profile.directories === 'before' ? watchDirectories(findings) : undefined;
  const judgeMember = memberJudge(profile, findings);
  const kinds: Partial<Record<TarKind, number>> = {};
  const visitor: TarVisitor = {
    extension: (extension) => extensions.add(extension),
    member(member) {
      kinds[member.kind] = (kinds[member.kind] ?? 0) + 1;
      orders.add(member);
      times.judge(member);
      extensions.judge(member, times.expected);
      directories?.judge(member);
      judgeMember(member);
      return 'skip';
    },
    anomaly: (anomaly, member) => addAnomaly(anomaly, member, findings),
  };
  const end = (ended: TarEnd): void => {
    judgeOrder(orders, profile.order, findings);
    judgeRecord(ended, profile, findings);
    if (profile.extensions.globals.includes('comment') && !extensions.hasCommit && mtime === undefined) {
      findings.add('pax/no-commit', 0, () => ({}));
    }
  };
  return { visitor, end, orders, kinds };
}

function addAnomaly(
  { code, offset, data }: Anomaly,
  member: TarMember | undefined,
  findings: Findings,
): void {
  if (!isReaderCode(code)) return;
  findings.add(code, offset, () => (member ? { member: member.path, details: data } : { details: data }));
}

function judgeOrder(orders: Orders, expected: OrderName, findings: Findings): void {
  const place = orders.broken(expected);
  if (!place) return;
  const { member, after, offset } = place;
  findings.add('archive/order', offset, () => ({
    member,
    after,
    expected: orderText[expected],
    found: foundOrder(orders),
  }));
}

/** What each order is called in messages. */
const orderText: Readonly<Record<OrderName, string>> = {
  bytes: 'by bytes',
  components: 'by components (--sort=name)',
  git: "git's, by bytes with the slash of directories",
  npm: "npm's, by extension and name",
};

function foundOrder({ holding }: Orders): string {
  const [first] = holding;
  return first === undefined ? 'none' : orderText[first];
}

/** Padding of whole records; what the padding holds, the reader has seen. */
function judgeRecord({ size, endOffset }: TarEnd, { record }: Profile, findings: Findings): void {
  const expected = Math.ceil((endOffset + 1024) / record) * record;
  if (size !== expected) findings.add('archive/record', endOffset, () => ({ expected, found: size }));
}
