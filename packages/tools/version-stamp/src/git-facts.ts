import { isReproError, ReproError } from '@repro/core/error';
import type { Description, Repository, WorkTreeState } from '@repro/git/facts';
import type { GitStamp } from './document.ts';
import type { StampOptions } from './options.ts';
import { compareVersions, tryVersion } from './schemes/parse.ts';
import type { Version } from './schemes/scheme.ts';

/** What git says for a stamp. */
export interface GitFacts {
  readonly repo: Repository;
  readonly stamp: GitStamp;
  readonly state: WorkTreeState;
}

/**
 * Asks git about HEAD, the nearest tag that is a version, and the work tree.
 * @param needsTag whether a tag that cannot be told, in a shallow clone, is an error
 * @throws what @repro/git throws; ERR_REPRO_GIT_REVISION before the first commit
 */
export async function askGit(directory: string, options: StampOptions, needsTag: boolean): Promise<GitFacts> {
  const git = await import('@repro/git/facts');
  const { env, signal, aside } = options;
  const repo = options.opened ?? (await git.openRepository(directory, { env, signal, aside }));
  const commit = git.commitOf(repo, 'HEAD');
  const describe = async (): Promise<Description | undefined> =>
    git.describe(repo, { ...tagOptions(options), head: await commit });
  const [head, ref, state, nearest] = await Promise.all([
    commit,
    git.headRef(repo),
    git.workTreeState(repo),
    describe().catch((error: unknown) => unlessNeeded(error, needsTag)),
  ]);
  if (!head) {
    throw new ReproError('ERR_REPRO_GIT_REVISION', `${directory}: the repository has no commit yet`, {
      hint: 'commit first, or give the version',
    });
  }
  const stamp = {
    sha: head.sha,
    ...(ref !== undefined && { ref }),
    ...(nearest && { tag: nearest.tag, distance: nearest.distance }),
    dirty: state.dirty,
  };
  return { repo, stamp, state };
}

function unlessNeeded(error: unknown, needed: boolean): Description | undefined {
  if (!needed && isReproError(error) && error.code === 'ERR_REPRO_GIT_SHALLOW') return undefined;
  throw error;
}

/** The version that a tag stands for, if it has the prefix and is one. */
export function versionOfTag(tag: string, options: StampOptions): Version | undefined {
  const { tagPrefix = '' } = options;
  return tag.startsWith(tagPrefix) ? tryVersion(tag.slice(tagPrefix.length), options) : undefined;
}

/** Of several tags of one commit the greatest version counts. */
function tagOptions(options: StampOptions) {
  return {
    prefix: options.tagPrefix ?? '',
    accept: (tag: string) => versionOfTag(tag, options) !== undefined,
    compare(a: string, b: string) {
      const [x, y] = [versionOfTag(a, options), versionOfTag(b, options)];
      return x && y ? compareVersions(x, y) : 0;
    },
  };
}
