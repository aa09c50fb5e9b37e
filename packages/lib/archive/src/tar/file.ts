import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { RandomAccess } from './types.ts';

/** A file read at any position, synchronously: for headers a few hundred bytes apart that is many times faster. */
export function openAt(path: string): RandomAccess & { close(): void } {
  const fd = openSync(path, 'r');
  return {
    size: fstatSync(fd).size,
    readAt: (target, position) => readSync(fd, target, 0, target.length, position),
    close: () => closeSync(fd),
  };
}
