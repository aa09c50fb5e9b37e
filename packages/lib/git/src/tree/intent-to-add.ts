import { run } from '../process/run.ts';
import { repositorySettings } from '../repository/settings.ts';
import type { Repository } from '../types.ts';
import { diskPath, lookAt } from './disk.ts';
import type { IndexItem } from './index-items.ts';
import type { Key } from './names.ts';

/** The blob without content, in either hash: what the index holds for a file that was added by intent only. */
const emptyBlobs: ReadonlySet<string> = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);

/**
 * Those that were added with `git add -N`: listed like the others, although the index has no content for them.
 * git is asked only when a file that the index calls empty is not.
 */
export async function intentToAdd(repo: Repository, items: readonly IndexItem[]): Promise<Key[]> {
  const suspects = items.filter(
    ({ key, name }) => emptyBlobs.has(name) && lookAt(diskPath(repo.root, key))?.size !== 0n,
  );
  if (suspects.length === 0) return [];
  const args = [
    'diff-files',
    '-z',
    '--name-only',
    '--diff-filter=A',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=all',
  ];
  const answer = await run(repo.root, args, { ...repo.options, settings: repositorySettings(repo) });
  const added = new Set(answer.stdout.toString('latin1').split('\0'));
  return suspects.map(({ key }) => key).filter((key) => added.has(key));
}
