import { ReproError } from '@repro/core/error';
import { printable } from '../process/failure.ts';
import { run } from '../process/run.ts';
import type { GitOptions, Repository, RepositoryLike } from '../types.ts';
import { asRepository } from './open.ts';
import { repositorySettings } from './settings.ts';

/** The branch that HEAD is on, in full ('refs/heads/main'), also when it has no commit yet; undefined when detached. */
export async function headRef(where: RepositoryLike, options: GitOptions = {}): Promise<string | undefined> {
  const repo = await asRepository(where, options);
  const settings = repositorySettings(repo);
  const answer = await run(repo.directory, ['symbolic-ref', '-q', 'HEAD'], {
    ...repo.options,
    settings,
    statuses: [0, 1],
  });
  return answer.status === 0 ? answer.stdout.toString('utf8').trimEnd() : undefined;
}

/** The short names of the tags of one commit (a full hash), annotated or not, by bytes. */
export async function tagsOf(
  where: RepositoryLike,
  sha: string,
  options: GitOptions = {},
): Promise<string[]> {
  const repo = await asRepository(where, options);
  const args = ['for-each-ref', '--format=%(refname)', `--points-at=${sha}`, 'refs/tags'];
  const answer = await run(repo.directory, args, { ...repo.options, settings: repositorySettings(repo) });
  const names = answer.stdout.toString('utf8').split('\n').slice(0, -1);
  return names.map((name) => name.slice('refs/tags/'.length)).sort();
}

/**
 * How many commits are behind HEAD, itself included.
 * @throws ERR_REPRO_GIT_SHALLOW when history was cut off on cloning
 */
export async function commitCount(where: RepositoryLike, options: GitOptions = {}): Promise<number> {
  const repo = await asRepository(where, options);
  if (repo.shallow) throw shallowClone(repo, 'cannot tell how many commits there are');
  const settings = repositorySettings(repo);
  const answer = await run(repo.directory, ['rev-list', '--count', 'HEAD'], { ...repo.options, settings });
  return Number(answer.stdout.toString('latin1'));
}

/** The error for what a clone cannot tell because its history was cut off. */
export function shallowClone(repo: Repository, what: string): ReproError {
  return new ReproError('ERR_REPRO_GIT_SHALLOW', `${printable(repo.root)}: a shallow clone ${what}`, {
    hint: 'fetch the history: git fetch --unshallow --tags (actions/checkout: fetch-depth: 0)',
  });
}
