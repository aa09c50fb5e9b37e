import type { Finding } from '@repro/report';
import type { HashedEntry } from '@repro/tree';
import { comparePaths } from '@repro/tree/entry';
import type { SnapshotEntry } from './document.ts';
import { rules } from './rules.ts';

/** A path on both sides, or on one. */
export interface Pair {
  readonly expected?: SnapshotEntry;
  readonly found?: HashedEntry;
}

/** Goes through two sorted lists side by side. */
export async function* pairs(
  expected: readonly SnapshotEntry[],
  found: AsyncIterable<HashedEntry>,
): AsyncGenerator<Pair, void, undefined> {
  let next = 0;
  for await (const entry of found) {
    let order = -1;
    while (next < expected.length && order < 0) {
      const other = expected[next] as SnapshotEntry;
      // A name that is not valid UTF-8 is no path of a snapshot, whatever it looks like as text.
      order = comparePaths(other, entry);
      if (order > 0) break;
      next++;
      yield order === 0 ? { expected: other, found: entry } : { expected: other };
    }
    if (order !== 0) yield { found: entry };
  }
  for (const entry of expected.slice(next)) yield { expected: entry };
}

/** What differs in a pair; nothing when both sides are the same. */
export function differences({ expected, found }: Pair): Finding[] {
  if (!found)
    return expected ? [rules.finding('snapshot/removed', { type: expected.type }, at(expected))] : [];
  const type = found.special ?? found.type;
  if (!expected) return [rules.finding('snapshot/added', { type }, at(found))];
  if (expected.type !== type) {
    return [rules.finding('snapshot/type-changed', { expected: expected.type, found: type }, at(found))];
  }
  return [
    ...contentDifference(expected, found),
    ...modeDifference(expected, found),
    ...linkDifference(expected, found),
  ];
}

function contentDifference({ sha256 = '', size = 0 }: SnapshotEntry, found: HashedEntry): Finding[] {
  if (found.type !== 'file' || (found.sha256 === sha256 && found.size === size)) return [];
  const data = { expected: { sha256, size }, found: { sha256: found.sha256 ?? '', size: found.size } };
  return [rules.finding('snapshot/content-changed', data, at(found))];
}

function modeDifference({ mode: expected }: SnapshotEntry, found: HashedEntry): Finding[] {
  const mode = found.mode.toString(8).padStart(4, '0');
  if (found.type !== 'file' || mode === expected) return [];
  return [rules.finding('snapshot/mode-changed', { expected, found: mode }, at(found))];
}

function linkDifference({ link: expected = '' }: SnapshotEntry, found: HashedEntry): Finding[] {
  if (found.type !== 'symlink' || (found.link === expected && !found.rawLink)) return [];
  return [rules.finding('snapshot/link-changed', { expected, found: found.link ?? '' }, at(found))];
}

function at({ path }: { readonly path: string }): { path: string } {
  return { path };
}
