import { compareBytes } from '@repro/core/compare';
import { ReproError } from '@repro/core/error';
import { commitOf } from '../objects/commit.ts';
import { gitFailure } from '../process/failure.ts';
import { run } from '../process/run.ts';
import type { DescribeOptions, Description, GitOptions, Repository, RepositoryLike } from '../types.ts';
import { asRepository } from './open.ts';
import { shallowClone, tagObjects } from './refs.ts';
import { repositorySettings } from './settings.ts';

/** How many tags that do not count may stand nearer than one that does. */
const maxRefused = 100;

/**
 * The nearest tag that counts, as `git describe --tags --long` finds it; of several at that commit the greatest.
 * @returns undefined when HEAD has no commit or no such tag is behind it.
 * @throws ERR_REPRO_GIT_SHALLOW when history was cut off and HEAD itself is not tagged: the answer would be a guess.
 */
export async function describe(
  where: RepositoryLike,
  options: DescribeOptions & GitOptions = {},
): Promise<Description | undefined> {
  const repo = await asRepository(where, options);
  const head = options.head ?? (await commitOf(repo, 'HEAD'));
  if (!head) return undefined;
  const objects = await tagObjects(repo);
  const exact = greatest(objects, head.sha, options);
  if (exact !== undefined) return { tag: exact, distance: 0 };
  if (repo.shallow) throw shallowClone(repo, 'cannot tell the nearest tag');
  return nearest(repo, { objects, sha: head.sha }, options);
}

async function nearest(
  repo: Repository,
  { objects, sha }: { readonly objects: ReadonlyMap<string, string>; readonly sha: string },
  options: DescribeOptions,
): Promise<Description | undefined> {
  const refused: string[] = [];
  while (refused.length < maxRefused) {
    const found = await gitDescribe(repo, sha, { prefix: options.prefix ?? '', refused });
    if (!found) return undefined;
    const tag = greatest(objects, objects.get(found.tag), options);
    if (tag !== undefined) return { tag, distance: found.distance };
    refused.push(found.tag);
  }
  throw new ReproError('ERR_REPRO_GIT_TAGS', `the nearest ${maxRefused} tags are not version tags`, {
    hint: 'name the prefix of the version tags',
  });
}

async function gitDescribe(
  repo: Repository,
  sha: string,
  { prefix, refused }: { readonly prefix: string; readonly refused: readonly string[] },
): Promise<Description | undefined> {
  const excludes = refused.map((tag) => `--exclude=${literal(tag)}`);
  const args = [
    'describe',
    '--tags',
    '--long',
    '--abbrev=40',
    `--match=${literal(prefix)}*`,
    ...excludes,
    sha,
  ];
  const answer = await run(repo.directory, args, {
    ...repo.options,
    settings: repositorySettings(repo),
    statuses: [0, 128],
  });
  if (answer.status !== 0 && !/No (?:names|tags|annotated tags)/.test(answer.stderr)) {
    throw gitFailure(repo.root, answer.stderr, answer.status);
  }
  const match = /^(.+)-([0-9]+)-g[0-9a-f]+\n$/s.exec(answer.stdout.toString('utf8'));
  if (!match) return undefined;
  // An annotated tag is printed by the name that it was made with. When it was renamed since, that may be nobody's name
  // or another commit's, and git tells the right one on the side.
  const renamed = /^warning: tag '(\S+)' is externally known as /m.exec(answer.stderr)?.[1];
  return { tag: renamed ?? (match[1] as string), distance: Number(match[2]) };
}

/** Of the tags that count the greatest one of an object. */
function greatest(
  objects: ReadonlyMap<string, string>,
  sha: string | undefined,
  options: DescribeOptions,
): string | undefined {
  const compare = options.compare ?? compareBytes;
  const counting = [...objects.keys()].filter(
    (tag) =>
      objects.get(tag) === sha && tag.startsWith(options.prefix ?? '') && (options.accept?.(tag) ?? true),
  );
  return counting.sort((a, b) => compare(a, b) || compareBytes(a, b)).at(-1);
}

/** A name as a glob that matches only itself. */
function literal(name: string): string {
  return name.replace(/[*?[\]\\]/g, '\\$&');
}
