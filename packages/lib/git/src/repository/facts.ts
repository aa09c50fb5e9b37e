import { commitOf } from '../objects/commit.ts';
import type { DescribeOptions, GitFacts, GitOptions, RepositoryLike } from '../types.ts';
import { describe } from './describe.ts';
import { asRepository } from './open.ts';
import { headRef } from './refs.ts';
import { remoteUrl } from './remote.ts';
import { workTreeState } from './state.ts';

/** What `gitFacts` is to find out beside what it always tells. */
export interface FactOptions extends GitOptions {
  /** Also the nearest tag. */
  readonly describe?: boolean | DescribeOptions | undefined;
  /** Also how the work tree differs from HEAD. */
  readonly state?: boolean | undefined;
}

/** The facts about the repository around `where`; four processes, two at a time, and those that the options ask for. */
export async function gitFacts(where: RepositoryLike, options: FactOptions = {}): Promise<GitFacts> {
  const repo = await asRepository(where, options);
  const [commit, ref, nearest, state] = await Promise.all([
    commitOf(repo, 'HEAD'),
    headRef(repo),
    options.describe ? describe(repo, options.describe === true ? {} : options.describe) : undefined,
    options.state && !repo.bare ? workTreeState(repo) : undefined,
  ]);
  const url = remoteUrl(repo);
  return {
    root: repo.root,
    prefix: repo.prefix,
    bare: repo.bare,
    shallow: repo.shallow,
    ...(commit && { headSha: commit.sha, treeSha: commit.treeSha, commitTime: commit.commitTime }),
    ...(ref !== undefined && { ref }),
    ...(url !== undefined && { remoteUrl: url }),
    ...(nearest && { describe: nearest }),
    ...(nearest?.distance === 0 && { tag: nearest.tag }),
    ...(state && { state }),
  };
}
