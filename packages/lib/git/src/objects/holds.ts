import { asRepository } from '../repository/open.ts';
import type { GitOptions, Repository, RepositoryLike } from '../types.ts';
import { type ObjectReader, objectReader } from './reader.ts';

/**
 * Whether HEAD holds the asked directory. A directory that merely lies in a work tree (unpacked there, or ignored) does
 * not come from its commits, and what they say does not hold for it.
 */
export async function headHolds(where: RepositoryLike, options: GitOptions = {}): Promise<boolean> {
  const repo = await asRepository(where, options);
  const reader = objectReader(repo);
  try {
    return await readHolds(repo, reader);
  } finally {
    reader.end();
  }
}

/** As `headHolds`, by a reader that is already running. */
export async function readHolds({ prefix }: Repository, reader: ObjectReader): Promise<boolean> {
  const found = await reader.read(prefix === '' ? 'HEAD^{tree}' : 'HEAD:./');
  return found?.type === 'tree';
}
