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
  const all = await tagObjects(await asRepository(where, options));
  return [...all.keys()].filter((tag) => all.get(tag) === sha).sort();
}

/**
 * The short name of every tag and the object at its end: git show-ref follows a tag of a tag, which git for-each-ref
 * does or does not, as the version goes.
 */
export async function tagObjects(repo: Repository): Promise<ReadonlyMap<string, string>> {
  return new Map((await tags(repo)).map(({ name, target }) => [name, target]));
}

/** A tag by its short name: the object that it is, and the one at its end, which is the same where it is not annotated. */
export interface Tag {
  readonly name: string;
  readonly object: string;
  readonly target: string;
}

/** Every tag, by its name's bytes. */
export async function tags(repo: Repository): Promise<readonly Tag[]> {
  const answer = await run(repo.directory, ['show-ref', '--tags', '--dereference'], {
    ...repo.options,
    settings: repositorySettings(repo),
    statuses: [0, 1],
  });
  const found = new Map<string, Tag>();
  // An annotated tag has two lines, first its own object, then with ^{} behind the name what it is a tag of.
  for (const line of answer.stdout.toString('utf8').split('\n').slice(0, -1)) {
    const [target = '', ref = ''] = line.split(' ');
    const name = ref.slice('refs/tags/'.length).replace(/\^\{\}$/, '');
    found.set(name, { name, object: found.get(name)?.object ?? target, target });
  }
  return [...found.values()];
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
