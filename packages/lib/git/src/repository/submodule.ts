import { lstat } from 'node:fs/promises';
import path from 'node:path';
import type { Repository } from '../types.ts';
import { openRepository } from './open.ts';

/**
 * The repository of a submodule that is checked out at `place` below the root; undefined when it is not.
 * A directory that merely lies in the outer repository, or behind a symbolic link, is none.
 */
export async function openSubmodule(repo: Repository, place: string): Promise<Repository | undefined> {
  const directory = path.join(repo.root, place);
  try {
    await lstat(path.join(directory, '.git'));
  } catch {
    return undefined;
  }
  const submodule = await openRepository(directory, repo.options);
  return submodule.root === directory ? submodule : undefined;
}
