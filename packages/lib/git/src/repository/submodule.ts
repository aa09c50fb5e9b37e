import path from 'node:path';
import { ReproError } from '@repro/core/error';
import { printable } from '../process/failure.ts';
import { diskPath, lookAt, realParents } from '../tree/disk.ts';
import { decodeKey, type Key } from '../tree/names.ts';
import type { Repository } from '../types.ts';
import { openRepository } from './open.ts';

/**
 * The repository of the submodule `key` when it is checked out; undefined when it is not. A directory that merely lies
 * in the outer repository, or behind a symbolic link, is none.
 * @throws ERR_REPRO_GIT_PATH for one whose name is not UTF-8; and as `openRepository` does
 */
export async function openSubmodule(repo: Repository, key: Key): Promise<Repository | undefined> {
  const inside = `${key}/.git`;
  if (!realParents(repo.root)(inside) || !lookAt(diskPath(repo.root, inside))) return undefined;
  const { path: place, rawPath } = decodeKey(key);
  // What a program is started with is text.
  if (rawPath) {
    throw new ReproError(
      'ERR_REPRO_GIT_PATH',
      `${printable(place)}: the submodule's name is not valid UTF-8`,
      {
        hint: 'git cannot be asked there: rename it (git mv)',
      },
    );
  }
  const directory = path.join(repo.root, place);
  const submodule = await openRepository(directory, repo.options);
  return submodule.root === directory ? submodule : undefined;
}
