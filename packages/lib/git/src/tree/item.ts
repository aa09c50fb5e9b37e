import { ReproError } from '@repro/core/error';
import { printable } from '../process/failure.ts';
import { decodeKey, type Key } from './names.ts';

/** What git calls a mode: the kind of an entry and one bit of permission. */
export type GitMode = '100644' | '100755' | '120000' | '160000';

/** One file of the index or of a commit's tree. */
export interface Item {
  /** The path from the top of the work tree. */
  readonly key: Key;
  readonly mode: GitMode;
  /** The blob's name; for 160000 the commit of another repository. */
  readonly name: string;
}

/** Most entries that one tree may have when nothing else is said. */
export const defaultMaxEntries = 1_000_000;

/**
 * A mode as git writes it today; 100664 and the like stand in old trees.
 * @throws ERR_REPRO_GIT_PATH for what is neither file, link nor submodule
 */
export function gitMode(mode: string, key: Key): GitMode {
  const bits = Number.parseInt(mode, 8);
  const kind = bits & 0o170000;
  if (kind === 0o100000) return bits & 0o100 ? '100755' : '100644';
  if (kind === 0o120000) return '120000';
  if (kind === 0o160000) return '160000';
  throw new ReproError(
    'ERR_REPRO_GIT_PATH',
    `${printable(decodeKey(key).path)}: git tracks it with the unknown mode ${mode}`,
  );
}

/** The error for a tree with more entries than it may have. */
export function tooMany(limit: number): ReproError {
  return new ReproError('ERR_REPRO_TOO_MANY', `the tree has more than the limit of ${limit} entries`, {
    hint: 'raise maxEntries if the repository is to be trusted',
  });
}
