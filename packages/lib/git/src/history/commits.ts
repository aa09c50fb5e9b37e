import { commitOf } from '../objects/commit.ts';
import { noCommit } from '../process/failure.ts';
import { run } from '../process/run.ts';
import { shallowClone } from '../repository/refs.ts';
import { repositorySettings } from '../repository/settings.ts';
import type { GitOptions, Repository } from '../types.ts';

/** Which part of history. */
export interface HistoryOptions extends GitOptions {
  /** Only what is new since this revision: the commits that HEAD has and it has not, and the index. */
  readonly since?: string | undefined;
}

/**
 * The full names of the commits behind any ref or HEAD, or of those that are new since a revision, one a line, parents before their children.
 * @throws ERR_REPRO_GIT_SHALLOW for all of a history that was cut off, ERR_REPRO_GIT_REVISION
 */
export async function commitNames(repo: Repository, since: string | undefined): Promise<Buffer> {
  if (since === undefined && repo.shallow) throw shallowClone(repo, 'does not have all of its history');
  const base = since === undefined ? undefined : await commitOf(repo, since);
  if (since !== undefined && !base) throw noCommit(repo.root, since);
  const range = base === undefined ? ['--all', 'HEAD'] : ['HEAD', `^${base.sha}`];
  const hasHead = (await commitOf(repo, 'HEAD')) !== undefined;
  const revisions = hasHead ? range : range.filter((name) => name !== 'HEAD');
  const args = ['rev-list', '--reverse', '--topo-order', ...revisions, '--'];
  return (await run(repo.root, args, { ...repo.options, settings: repositorySettings(repo) })).stdout;
}
