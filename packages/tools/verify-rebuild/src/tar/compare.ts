import { windowed } from '../bytes/window.ts';
import { align, type Matched } from '../names/align.ts';
import { judgeNames } from '../names/judge.ts';
import { type Pair, within } from '../pair.ts';
import type { Scan } from '../scan.ts';
import { judgeTimes, type Times } from '../times/judge.ts';
import { judgeEnd } from './end.ts';
import { judgeGlobals } from './globals.ts';
import { judgeHeaders } from './header.ts';
import { type Member, readMembers } from './read.ts';

/**
 * Tells how two tar archives differ: their members by path, header by header and byte by byte, then their order and end.
 * @throws ERR_REPRO_TAR_… when one cannot be read
 */
export async function compareTars(given: Pair, scan: Scan): Promise<void> {
  const pair = { ...given, a: windowed(given.a), b: windowed(given.b) };
  const { a, b, path } = pair;
  const [left, right] = [await readMembers(a), await readMembers(b)];
  const alignment = align(left.members, right.members);
  await judgeNames(alignment, path, scan);
  await judgeGlobals(pair, { left: left.globals, right: right.globals }, scan);
  const times: Times[] = [];
  for (const matched of alignment.pairs) {
    scan.signal?.throwIfAborted();
    scan.members.compared++;
    await judgeHeaders({ matched, archive: pair, isMoved: alignment.prefixes !== undefined }, scan);
    times.push(timesOf(matched));
    await compareContents(matched, pair, scan);
  }
  judgeTimes(times, { archive: path, form: 'tar' }, scan);
  await judgeEnd(pair, { left, right }, scan);
}

function timesOf({ a, b }: Matched<Member>): Times {
  return { name: b.name, offset: b.offset, expected: timeOf(a), found: timeOf(b) };
}

/** With its fraction, which a number cannot hold exactly. */
function timeOf({ tar }: Member): Times['expected'] {
  return { seconds: tar.mtime, text: tar.mtimeText ?? String(tar.mtime) };
}

async function compareContents({ a, b }: Matched<Member>, pair: Pair, scan: Scan): Promise<void> {
  const contents = contentsOf(a, b);
  if (!contents || (contents.a.size === 0 && contents.b.size === 0)) return;
  // Zeros in holes are compared like other bytes, and an archive can claim any number of them.
  for (const { tar } of [a, b]) if (tar.sparse) scan.spend(tar.size);
  const before = scan.told;
  const { comparePair } = await import('../look.ts');
  await comparePair({ path: within(pair.path, b.name), ...contents, depth: pair.depth + 1 }, scan);
  if (scan.told > before) scan.members.content++;
}

/** What is to be compared: a link is compared with a copy by what it links to, other kinds have no content in common. */
function contentsOf(a: Member, b: Member): Pick<Pair, 'a' | 'b'> | undefined {
  const isCopy = a.tar.kind !== b.tar.kind;
  const left = a.content ?? (isCopy ? a.linked : undefined);
  const right = b.content ?? (isCopy ? b.linked : undefined);
  const kinds = new Set([a.tar.kind, b.tar.kind]);
  const isComparable = kinds.size === 1 || (kinds.has('file') && kinds.has('hardlink'));
  return left && right && isComparable ? { a: left(), b: right() } : undefined;
}
