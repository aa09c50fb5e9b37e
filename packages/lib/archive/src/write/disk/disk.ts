import { isUtf8 } from 'node:buffer';
import type { Entry } from '@repro/tree';
import type { Disk } from './range.ts';

/**
 * The one directory below which all files of a tree lie under their own paths, so that any thread finds them;
 * undefined when some content comes from elsewhere and has to be read through its entry.
 */
export function diskOf(entries: readonly Entry[], prefix: string): Disk | undefined {
  const times = new Float64Array(new SharedArrayBuffer(entries.length * 16));
  let root: string | undefined;
  for (const [index, entry] of entries.entries()) {
    if (entry.type !== 'file') continue;
    const { mtimeMs, ctimeMs } = entry;
    const below = rootOf(entry);
    root ??= below;
    if (below === undefined || below !== root || mtimeMs === undefined || ctimeMs === undefined)
      return undefined;
    times[2 * index] = mtimeMs;
    times[2 * index + 1] = ctimeMs;
  }
  return { root: root ?? '', prefixLength: prefix === '' ? 0 : Buffer.byteLength(prefix) + 1, times };
}

function rootOf({ disk, path, rawDisk, rawPath }: Entry): string | undefined {
  if (disk?.endsWith(`/${path}`)) return disk.slice(0, -path.length - 1);
  if (!rawDisk || !rawPath) return undefined;
  const root = rawDisk.subarray(0, rawDisk.length - rawPath.length - 1);
  // A root that is itself not UTF-8 would not survive the way through a string.
  return isUtf8(root) ? Buffer.from(root).toString() : undefined;
}
