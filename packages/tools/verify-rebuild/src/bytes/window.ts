import type { RandomAccess } from '@repro/archive/tar';
import { readSome } from './access.ts';

/** Bytes that are read at once for those who want a few. */
const WINDOW = 128 * 1024;

/** Reads of this size and more go past the window. */
const LARGE = 16 * 1024;

/** The same bytes through a window, for many small reads that go forward: most then cost no call of the system. */
export function windowed(access: RandomAccess): RandomAccess {
  let window: Buffer = Buffer.alloc(0);
  let start = 0;
  const copy = (target: Uint8Array, position: number): number =>
    window.copy(target, 0, position - start, position - start + target.length);
  return {
    size: access.size,
    readAt(target, position) {
      if (target.length >= LARGE) return access.readAt(target, position);
      if (position >= start && position + target.length <= start + window.length)
        return copy(target, position);
      return readSome(access, position, WINDOW).then((bytes) => {
        [window, start] = [bytes, position];
        return copy(target, position);
      });
    },
  };
}
