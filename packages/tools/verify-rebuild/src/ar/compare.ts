import { firstDifference } from '../bytes/access.ts';
import { windowed } from '../bytes/window.ts';
import { align, type Matched } from '../names/align.ts';
import { judgeNames } from '../names/judge.ts';
import { type Pair, within } from '../pair.ts';
import type { Scan } from '../scan.ts';
import { judgeHeader } from './header.ts';
import { type ArContents, type ArItem, contentOf, readContents } from './read.ts';

/**
 * Tells how two ar archives differ, static libraries or Debian packages: their members by name, content by content, then
 * the index, which follows from the members, and header by header.
 * @throws ERR_REPRO_AR_… when one cannot be read
 */
export async function compareArs(given: Pair, scan: Scan): Promise<void> {
  const archive = { ...given, a: windowed(given.a), b: windowed(given.b) };
  const [left, right] = [await readContents(archive.a), await readContents(archive.b)];
  const before = scan.told;
  const alignment = align(left.files, right.files);
  await judgeNames(alignment, archive.path, scan);
  for (const matched of alignment.pairs) {
    scan.signal?.throwIfAborted();
    scan.members.compared++;
    await compareContents(matched, archive, scan);
  }
  await judgeIndex({ left, right, isExplained: scan.told > before }, archive, scan);
  for (const matched of [...besides(left, right), ...alignment.pairs])
    await judgeHeader({ matched, archive }, scan);
}

async function compareContents({ a, b }: Matched<ArItem>, archive: Pair, scan: Scan): Promise<void> {
  const [left, right] = [contentOf(a.ar, archive.a), contentOf(b.ar, archive.b)];
  if (left.size === 0 && right.size === 0) return;
  const before = scan.told;
  const { comparePair } = await import('../look.ts');
  await comparePair(
    { path: within(archive.path, b.name), a: left, b: right, depth: archive.depth + 1 },
    scan,
  );
  if (scan.told > before) scan.members.content++;
}

interface Both {
  readonly left: ArContents;
  readonly right: ArContents;
}

/** The index of symbols tells where the members stand: it is of one build only, or differs though they do not. */
async function judgeIndex(
  { left: { symbols: a }, right: { symbols: b }, isExplained }: Both & { readonly isExplained: boolean },
  archive: Pair,
  scan: Scan,
): Promise<void> {
  if (a && b && (isExplained || !(await isOther({ a, b }, archive)))) return;
  if (!a && !b) return;
  const data = { expected: sizeOf(a), found: sizeOf(b) };
  scan.tell('rebuild/ar-index', data, { path: archive.path, offset: (b ?? a)?.offset ?? 0 });
}

async function isOther({ a, b }: { a: ArItem; b: ArItem }, archive: Pair): Promise<boolean> {
  return (await firstDifference(contentOf(a.ar, archive.a), contentOf(b.ar, archive.b))) !== undefined;
}

const sizeOf = (index: ArItem | undefined): string => (index ? `${index.size} bytes` : 'none');

/** What both keep beside their files. */
function* besides(left: ArContents, right: ArContents): Generator<Matched<ArItem>> {
  for (const kind of ['symbols', 'names'] as const) {
    const [a, b] = [left[kind], right[kind]];
    if (a && b) yield { a, b, key: b.key };
  }
}
