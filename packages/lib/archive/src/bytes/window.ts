import type { RandomAccess } from '../tar/types.ts';

/** Reads `size` bytes at any position; fewer only at the end of the file. The bytes are valid until the next call. */
export type ReadAt = (position: number, size: number) => Promise<Uint8Array>;

const WINDOW = 256 * 1024;

/** Reads through a window, so that records that follow each other cost one read of the file for many. */
export function windowOver(access: RandomAccess): ReadAt {
  let window = new Uint8Array(0);
  let start = 0;
  return async (position, size) => {
    if (position < start || position + size > start + window.length) {
      const buffer = new Uint8Array(Math.min(Math.max(size, WINDOW), Math.max(0, access.size - position)));
      start = position;
      window = buffer.subarray(0, await fill(access, buffer, position));
    }
    return window.subarray(position - start, position - start + size);
  };
}

async function fill(access: RandomAccess, target: Uint8Array, position: number): Promise<number> {
  let filled = 0;
  while (filled < target.length) {
    const size = await access.readAt(target.subarray(filled), position + filled);
    if (size === 0) break;
    filled += size;
  }
  return filled;
}
