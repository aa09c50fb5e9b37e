import type { BigIntStats, Stats } from 'node:fs';
import type { EntryType, Special } from '../entry.ts';

/** What a stat and a directory's listing both tell. */
type Kind = Pick<
  Stats | BigIntStats,
  'isFile' | 'isDirectory' | 'isSymbolicLink' | 'isFIFO' | 'isSocket' | 'isCharacterDevice'
>;

/** The type that the system tells. */
export function typeOf(found: Kind): EntryType {
  if (found.isFile()) return 'file';
  if (found.isDirectory()) return 'dir';
  return found.isSymbolicLink() ? 'symlink' : 'other';
}

/** The kind of `other` that the system tells. */
export function specialOf(found: Kind): Special {
  if (found.isFIFO()) return 'fifo';
  if (found.isSocket()) return 'socket';
  return found.isCharacterDevice() ? 'char' : 'block';
}
