import { createHash } from 'node:crypto';
import type { SnapshotEntry, SnapshotTotals } from './document.ts';

/** Counts and digests entries as they pass. */
export interface Tally {
  /** Takes entries in order; gives their part of the canonical form of `files`, in UTF-8. */
  add(entries: readonly SnapshotEntry[]): Uint8Array;
  /** The totals, when all entries were added. */
  totals(): SnapshotTotals;
}

const COMMA = 0x2c;

/** A tally of nothing yet. */
export function newTally(): Tally {
  const hash = createHash('sha256').update('[');
  let files = 0;
  let size = 0;
  let empty = true;
  return {
    add(entries) {
      if (entries.length === 0) return new Uint8Array(0);
      for (const entry of entries) {
        if (entry.type === 'file') files++;
        size += entry.size ?? 0;
      }
      // Without the brackets of the list: the first becomes the comma behind the entries before. Encoded once, and
      // neither joined nor cut as a string, which would be a copy each.
      const bytes = Buffer.from(JSON.stringify(entries));
      bytes[0] = COMMA;
      const part = bytes.subarray(empty ? 1 : 0, -1);
      empty = false;
      hash.update(part);
      return part;
    },
    totals: () => ({ total_files: files, total_size: size, tree_sha256: hash.update(']').digest('hex') }),
  };
}
