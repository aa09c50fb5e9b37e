import { asRepository } from '../repository/open.ts';
import type { GitOptions, RepositoryLike } from '../types.ts';
import { objectReader } from './reader.ts';

/**
 * Whether HEAD holds the asked directory. A directory that merely lies in a work tree (unpacked there, or ignored) does
 * not come from its commits, and what they say does not hold for it.
 */
export async function headHolds(where: RepositoryLike, options: GitOptions = {}): Promise<boolean> {
  const repo = await asRepository(where, options);
  const reader = objectReader(repo);
  try {
    const found = await reader.read(repo.prefix === '' ? 'HEAD^{tree}' : 'HEAD:./');
    return found?.type === 'tree';
  } finally {
    reader.end();
  }
}
