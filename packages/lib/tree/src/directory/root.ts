import { statSync } from 'node:fs';
import path from 'node:path';
import { ReproError } from '@repro/core/error';
import { entryError } from '../errors.ts';

/**
 * The absolute path of a tree's root with a slash at its end. It may be given relative, as `.`, with a slash at its end or through a link:
 * nothing of how it is given reaches the entries.
 * @throws ERR_REPRO_NOT_FOUND, ERR_REPRO_NOT_A_DIRECTORY, ERR_REPRO_LINK_LOOP, ERR_REPRO_PERMISSION, ERR_REPRO_TOO_LONG
 */
export function rootDirectory(directory: string): string {
  // What comes of a variable that is not set must not be taken for the directory that the program happens to run in.
  if (directory === '') {
    throw new ReproError('ERR_REPRO_NOT_FOUND', 'the path of the directory is empty', {
      hint: 'give . for the current directory',
    });
  }
  const root = path.resolve(directory);
  const found = stat(root, directory);
  if (!found) {
    throw new ReproError('ERR_REPRO_NOT_FOUND', `${directory}: no such directory`, {
      hint: 'check the path',
    });
  }
  if (!found.isDirectory()) throw notADirectory(directory);
  return root.endsWith('/') ? root : `${root}/`;
}

function stat(root: string, directory: string) {
  try {
    // In big integers: a look at a pipe in ordinary numbers keeps Node from resolving the links of modules that are
    // loaded afterwards, so that a lazy import would bring in a second copy of what is there already.
    return statSync(root, { bigint: true, throwIfNoEntry: false });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') throw notADirectory(directory);
    if (code === 'ELOOP') {
      throw new ReproError('ERR_REPRO_LINK_LOOP', `${directory}: the link leads back to itself`, {
        hint: 'give the path of the directory itself',
        cause: error,
      });
    }
    throw entryError(directory, error);
  }
}

function notADirectory(directory: string): ReproError {
  return new ReproError(
    'ERR_REPRO_NOT_A_DIRECTORY',
    `${directory}: expected a directory, found something else`,
    { hint: 'give the root of a source tree' },
  );
}
