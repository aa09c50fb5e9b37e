import { isUtf8 } from 'node:buffer';
import { ReproError } from '@repro/core/error';
import { printable } from '../process/failure.ts';

/**
 * A path as git prints it: bytes, each one character of a string (Latin-1). So two keys compare and match by bytes,
 * as git does, and no name that is not UTF-8 is lost on the way.
 */
export type Key = string;

/** A key's path as text; with `rawPath`, the bytes themselves, when they are not valid UTF-8. */
export function decodeKey(key: Key): { readonly path: string; readonly rawPath?: Uint8Array } {
  // oxlint-disable-next-line no-control-regex -- ASCII is the range
  if (/^[\x00-\x7f]*$/.test(key)) return { path: key };
  const bytes = Buffer.from(key, 'latin1');
  const path = bytes.toString('utf8');
  return isUtf8(bytes) ? { path } : { path, rawPath: bytes };
}

/** The key of a path that is text. */
export function encodeKey(path: string): Key {
  return Buffer.from(path, 'utf8').toString('latin1');
}

/**
 * Refuses a path that leads outside of the tree or into a git directory. git does not write such an index or tree
 * object, but reads a forged one without a word.
 * @throws ERR_REPRO_GIT_PATH
 */
export function checkKey(key: Key): void {
  const wrong = key.length > 4096 || key.split('/').some((name) => /^(?:|\.|\.\.|\.git)$/i.test(name));
  if (!wrong) return;
  throw new ReproError(
    'ERR_REPRO_GIT_PATH',
    `the repository tracks a path that no file can have: ${printable(decodeKey(key).path)}`,
    {
      hint: 'the index or a tree object was forged or is damaged: git fsck tells more',
    },
  );
}

/** The error for an index that is in the middle of a merge. */
export function unmerged(key: Key): ReproError {
  return new ReproError(
    'ERR_REPRO_GIT_UNMERGED',
    `${printable(decodeKey(key).path)}: a merge conflict is not resolved`,
    { hint: 'resolve it and git add the file, or git merge --abort' },
  );
}
