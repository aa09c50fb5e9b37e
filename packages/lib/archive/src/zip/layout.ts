import type { DirectoryPlace } from './end.ts';
import type { PlacedEntry } from './local.ts';
import type { Notes } from './notes.ts';

/**
 * Tells what lies between the entries, and entries that lie in each other: a bomb of a few megabytes shares its
 * compressed data among many entries, and bytes between entries are content to readers that stream.
 */
export function checkLayout(placed: readonly PlacedEntry[], place: DirectoryPlace, notes: Notes): void {
  const inOrder = [...placed].sort((a, b) => a.entry.localOffset - b.entry.localOffset || a.end - b.end);
  let covered = 0;
  for (const { entry, end } of inOrder) {
    const start = entry.localOffset;
    if (start > covered) noteGap(covered, start, notes);
    else if (start < covered)
      notes.of(entry.index).add('zip/overlap', start, { shared: Math.min(covered, end) - start });
    covered = Math.max(covered, end);
  }
  if (covered < place.offset) noteGap(covered, place.offset, notes);
  if (covered > place.offset) notes.add('zip/overlap', place.offset, { shared: covered - place.offset });
}

function noteGap(from: number, to: number, notes: Notes): void {
  notes.add(from === 0 ? 'zip/prepended-data' : 'zip/gap', from, { length: to - from });
}
