import { commitOf } from '../objects/commit.ts';
import { asRepository } from '../repository/open.ts';
import { decodeKey, encodeKey } from '../tree/names.ts';
import type { GitOptions, Repository, RepositoryLike } from '../types.ts';
import { type Change, readChanges } from './changes.ts';
import { commitNames, type HistoryOptions } from './commits.ts';
import { contents } from './contents.ts';
import { streamed } from './stream.ts';

/** A blob and where it came from. */
export interface HistoricBlob {
  /** The blob's full name. */
  readonly name: string;
  /** Where it stood first, below the asked directory; a link's blob is its target. */
  readonly path: string;
  /** The path's bytes, present only when they are not valid UTF-8. */
  readonly rawPath?: Uint8Array;
  /** Where HEAD has it, below the asked directory, when the index only gave the file another name. */
  readonly movedFrom?: string;
  /** The commit that first brought it; absent for what only the index has. */
  readonly commit?: string;
  /**
   * Its bytes, once, before the next blob is asked for.
   * @throws ERR_REPRO_GIT_OBJECT_MISSING, ERR_REPRO_GIT_CORRUPT; the next blob can be read all the same.
   */
  readonly content: AsyncIterable<Uint8Array>;
}

/** The tree without entries, in either hash; git knows it without having it. */
const emptyTree = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
} as const;

const rawDiff = ['--raw', '-z', '--no-abbrev', '--no-ext-diff', '--no-textconv'];

/**
 * Every blob that the commits behind any ref or HEAD ever brought below the asked directory, once, parents before their
 * children; memory holds only names. A merge counts for what none of its parents has.
 * With `since` it is what is new since then, also in the index.
 * @throws ERR_REPRO_GIT_SHALLOW for all of a history that was cut off, ERR_REPRO_GIT_REVISION
 */
export async function* historyBlobs(
  where: RepositoryLike,
  options: HistoryOptions = {},
): AsyncGenerator<HistoricBlob, void, undefined> {
  const repo = await asRepository(where, options);
  yield* told(repo, changesOf(repo, options.since));
}

/**
 * The blobs that the index has and HEAD has not, below the asked directory: what the next commit brings.
 * @throws ERR_REPRO_GIT_UNMERGED while a merge is not resolved
 */
export async function* stagedBlobs(
  where: RepositoryLike,
  options: GitOptions = {},
): AsyncGenerator<HistoricBlob, void, undefined> {
  const repo = await asRepository(where, options);
  yield* told(repo, stagedChanges(repo));
}

async function* changesOf(
  repo: Repository,
  since: string | undefined,
): AsyncGenerator<Change, void, undefined> {
  const commits = await commitNames(repo, since);
  if (commits.length > 0) {
    const diff = ['diff-tree', '--stdin', '-r', '-c', '--root', '--no-renames', ...rawDiff];
    yield* readChanges(streamed(repo, diff, { input: commits }));
  }
  if (since !== undefined) yield* stagedChanges(repo);
}

async function* stagedChanges(repo: Repository): AsyncGenerator<Change, void, undefined> {
  const head = (await commitOf(repo, 'HEAD'))?.sha ?? emptyTree[repo.objectFormat];
  yield* readChanges(
    streamed(repo, ['diff-index', '--cached', '-M100%', ...rawDiff, '--ignore-submodules=all', head, '--']),
  );
}

async function* once(changes: AsyncIterable<Change>): AsyncGenerator<Change, void, undefined> {
  const seen = new Set<string>();
  for await (const change of changes) {
    if (seen.has(change.name)) continue;
    seen.add(change.name);
    yield change;
  }
}

async function* told(
  repo: Repository,
  changes: AsyncIterable<Change>,
): AsyncGenerator<HistoricBlob, void, undefined> {
  const prefix = encodeKey(repo.prefix);
  for await (const { blob, content } of contents(repo, once(below(changes, prefix)))) {
    const { key, name, commit, from } = blob;
    const place = decodeKey(key.slice(prefix.length));
    const movedFrom = from?.startsWith(prefix) ? decodeKey(from.slice(prefix.length)).path : undefined;
    yield {
      name,
      ...place,
      ...(movedFrom !== undefined && { movedFrom }),
      ...(commit !== undefined && { commit }),
      content,
    };
  }
}

async function* below(
  changes: AsyncIterable<Change>,
  prefix: string,
): AsyncGenerator<Change, void, undefined> {
  for await (const change of changes) if (change.key.startsWith(prefix)) yield change;
}
