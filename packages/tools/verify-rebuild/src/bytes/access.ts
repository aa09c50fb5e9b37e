import type { RandomAccess } from '@repro/archive/tar';

/** Bytes read at a time where two things are compared. */
const CHUNK = 256 * 1024;

/** The bytes from `start`, `size` of them or fewer where the source ends; in memory of their own. */
export async function readSome(access: RandomAccess, start: number, size: number): Promise<Buffer> {
  const target = Buffer.allocUnsafe(Math.max(0, Math.min(size, access.size - start)));
  return target.subarray(0, await fill(access, target, start));
}

/** Where two things first differ; the size of the shorter one when the longer one goes on; undefined when they are equal. */
export async function firstDifference(a: RandomAccess, b: RandomAccess): Promise<number | undefined> {
  const shorter = Math.min(a.size, b.size);
  const size = Math.min(CHUNK, shorter);
  const [left, right] = [Buffer.allocUnsafe(size), Buffer.allocUnsafe(size)];
  for (let at = 0; at < shorter; at += size) {
    const want = Math.min(size, shorter - at);
    const [x, y] = [left.subarray(0, want), right.subarray(0, want)];
    await fill(a, x, at);
    await fill(b, y, at);
    if (!x.equals(y)) return at + differsAt(x, y);
  }
  return a.size === b.size ? undefined : shorter;
}

/** Index of the first byte that differs, or the length of the shorter one. */
export function differsAt(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a[at] === b[at]) at++;
  return at;
}

/** A part of something as a thing of its own. */
export function slice(access: RandomAccess, start: number, size: number): RandomAccess {
  return {
    size,
    readAt(target, position) {
      const room = Math.min(target.length, Math.max(0, size - position));
      return room === 0 ? 0 : access.readAt(target.subarray(0, room), start + position);
    },
  };
}

async function fill(access: RandomAccess, target: Uint8Array, start: number): Promise<number> {
  let filled = 0;
  while (filled < target.length) {
    const read = access.readAt(target.subarray(filled), start + filled);
    const count = typeof read === 'number' ? read : await read;
    if (count === 0) break;
    filled += count;
  }
  return filled;
}
