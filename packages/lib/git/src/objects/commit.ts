import { ReproError } from '@repro/core/error';
import { damagedHint, printable } from '../process/failure.ts';
import { asRepository } from '../repository/open.ts';
import type { Commit, GitOptions, RepositoryLike } from '../types.ts';
import { isObjectName } from './hash.ts';
import { type ObjectReader, objectReader } from './reader.ts';

const commitLimit = 16 * 1024 * 1024;

/**
 * The commit that `revision` names: a full or short hash, a branch, a tag, 'HEAD'; undefined when there is none.
 * The object's hash is checked.
 */
export async function commitOf(
  where: RepositoryLike,
  revision: string,
  options: GitOptions = {},
): Promise<Commit | undefined> {
  const reader = objectReader(await asRepository(where, options));
  try {
    return await readCommit(reader, revision);
  } finally {
    reader.end();
  }
}

/** Whether the repository holds the commit with exactly this full hash. */
export async function commitExists(
  where: RepositoryLike,
  sha: string,
  options: GitOptions = {},
): Promise<boolean> {
  if (!isObjectName(sha)) return false;
  return (await commitOf(where, sha, options))?.sha === sha;
}

/** As `commitOf`, by a reader that is already running. */
export async function readCommit(reader: ObjectReader, revision: string): Promise<Commit | undefined> {
  // git reads the name on its standard input, where nothing is an option; a path or range in it finds no commit.
  const object = await reader.read(`${revision}^{commit}`, commitLimit);
  return object && parseCommit(object.name, object.content.toString('utf8'));
}

function parseCommit(sha: string, text: string): Commit {
  const end = text.indexOf('\n\n');
  const header = (end < 0 ? text : text.slice(0, end)).split('\n');
  const field = (name: string): string[] =>
    header.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  const treeSha = field('tree')[0] ?? '';
  const seconds = /> ([0-9]{1,15}) [+-][0-9]+$/.exec(field('committer')[0] ?? '')?.[1];
  if (!isObjectName(treeSha) || seconds === undefined) {
    throw new ReproError(
      'ERR_REPRO_GIT_CORRUPT',
      `commit ${printable(sha)}: expected a tree and a committer's time since 1970`,
      { hint: damagedHint },
    );
  }
  return { sha, treeSha, commitTime: Number(seconds), parents: field('parent') };
}
