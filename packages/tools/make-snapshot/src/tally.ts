import { createHash } from 'node:crypto';
import type { SnapshotEntry, SnapshotTotals } from './document.ts';

/** Counts and digests entries as they pass. */
export interface Tally {
  /** Takes entries in order; gives their part of the canonical form of `files`. */
  add(entries: readonly SnapshotEntry[]): string;
  /** The totals, when all entries were added. */
  totals(): SnapshotTotals;
}

/** A tally of nothing yet. */
export function newTally(): Tally {
  const hash = createHash('sha256').update('[');
  let files = 0;
  let size = 0;
  let empty = true;
  return {
    add(entries) {
      if (entries.length === 0) return '';
      for (const entry of entries) {
        if (entry.type === 'file') files++;
        size += entry.size ?? 0;
      }
      const text = (empty ? '' : ',') + JSON.stringify(entries).slice(1, -1);
      empty = false;
      hash.update(text);
      return text;
    },
    totals: () => ({ total_files: files, total_size: size, tree_sha256: hash.update(']').digest('hex') }),
  };
}
