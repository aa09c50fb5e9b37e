import { readCommit } from '../objects/commit.ts';
import { readHolds } from '../objects/holds.ts';
import { objectReader } from '../objects/reader.ts';
import type {
  Commit,
  DescribeOptions,
  Description,
  GitFacts,
  GitOptions,
  Repository,
  RepositoryLike,
} from '../types.ts';
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
  /** Also whether HEAD holds the directory, as `headHolds` tells, from the process that tells of the commit. */
  readonly held?: boolean | undefined;
}

/**
 * The facts about the repository around `where`: two processes beside those that open it, and those that the options ask
 * for.
 */
export async function gitFacts(where: RepositoryLike, options: FactOptions = {}): Promise<GitFacts> {
  const repo = await asRepository(where, options);
  const asked = head(repo, options.held === true);
  const [{ commit, held }, ref, nearest, state] = await Promise.all([
    asked,
    headRef(repo),
    asked.then((found) => nearestTag(repo, found.commit, options)),
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
    ...(held !== undefined && { held }),
  };
}

interface Head {
  readonly commit: Commit | undefined;
  readonly held?: boolean;
}

async function head(repo: Repository, wantsHeld: boolean): Promise<Head> {
  const reader = objectReader(repo);
  try {
    const commit = await readCommit(reader, 'HEAD');
    return wantsHeld ? { commit, held: await readHolds(repo, reader) } : { commit };
  } finally {
    reader.end();
  }
}

async function nearestTag(
  repo: Repository,
  commit: Commit | undefined,
  { describe: wanted }: FactOptions,
): Promise<Description | undefined> {
  if (!wanted || !commit) return undefined;
  return describe(repo, { ...(wanted === true ? {} : wanted), head: commit });
}
