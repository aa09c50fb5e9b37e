import type { RandomAccess, SparseSegment } from '@repro/archive/tar';

/** A sparse file as it is extracted, zeros where it has holes; nothing is kept, since a hole of any size costs an archive nothing. */
export function sparseAccess(
  stored: RandomAccess,
  segments: readonly SparseSegment[],
  size: number,
): RandomAccess {
  const placed: { readonly start: number; readonly end: number; readonly from: number }[] = [];
  let from = 0;
  for (const segment of segments) {
    placed.push({ start: segment.offset, end: segment.offset + segment.size, from });
    from += segment.size;
  }
  return {
    size,
    async readAt(target, position) {
      const count = Math.min(target.length, Math.max(0, size - position));
      const end = position + count;
      target.fill(0, 0, count);
      for (let i = firstBehind(placed, position); i < placed.length; i++) {
        const segment = placed[i] as (typeof placed)[number];
        if (segment.start >= end) break;
        const start = Math.max(segment.start, position);
        const part = target.subarray(start - position, Math.min(segment.end, end) - position);
        await readAll(stored, part, segment.from + start - segment.start);
      }
      return count;
    },
  };
}

/** Index of the first segment that ends behind `position`, found by halving: a file may have 100,000 of them. */
function firstBehind(placed: readonly { readonly end: number }[], position: number): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((placed[middle] as { end: number }).end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

async function readAll(access: RandomAccess, target: Uint8Array, position: number): Promise<void> {
  for (let at = 0; at < target.length; ) {
    const count = await access.readAt(target.subarray(at), position + at);
    if (count === 0) return;
    at += count;
  }
}
