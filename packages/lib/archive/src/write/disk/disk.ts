import { isUtf8 } from 'node:buffer';
import type { Entry } from '@repro/tree';
import type { Disk } from './range.ts';

/**
 * The one directory below which all files of a tree lie under their own paths, so that any thread finds them;
 * undefined when some content comes from elsewhere and has to be read through its entry.
 */
export function diskOf(entries: readonly Entry[], prefix: string): Disk | undefined {
  const files = entries.filter((entry) => entry.type === 'file');
  const prefixLength = prefix === '' ? 0 : Buffer.byteLength(prefix) + 1;
  const first = files[0];
  if (!first) return { root: '', prefixLength };
  const root = rootOf(first);
  if (root === undefined || !files.every((entry) => rootOf(entry) === root)) return undefined;
  return { root, prefixLength };
}

function rootOf({ disk, path, rawDisk, rawPath }: Entry): string | undefined {
  if (disk?.endsWith(`/${path}`)) return disk.slice(0, -path.length - 1);
  if (!rawDisk || !rawPath) return undefined;
  const root = rawDisk.subarray(0, rawDisk.length - rawPath.length - 1);
  // A root that is itself not UTF-8 would not survive the way through a string.
  return isUtf8(root) ? Buffer.from(root).toString() : undefined;
}
