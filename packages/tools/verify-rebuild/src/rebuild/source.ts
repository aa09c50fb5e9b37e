import { isReproError, ReproError } from '@repro/core/error';
import type { Tree } from '@repro/tree';
import type { Recorded } from './release.ts';
import type { SnapshotDocument } from './snapshot.ts';

/** Where the source is taken from. */
export type RebuildSource =
  /** A directory as it is, by the rules of the release's snapshot. */
  | { readonly kind: 'directory'; readonly directory: string }
  /** The recorded commit, or another one, from a repository's objects: no work tree is read or written. */
  | { readonly kind: 'git'; readonly directory: string; readonly revision?: string | undefined }
  /** A tree that the caller put together. */
  | { readonly kind: 'tree'; readonly tree: Tree };

type Rules = NonNullable<SnapshotDocument['rules']>;

/** The rules of `make-snapshot` without flags, for releases without a snapshot or with one of another program. */
const usualRules: Rules = { selection: 'walk', ignore: [], exclude: [], gitignore: false };

/** A source that is open for reading. */
export interface OpenedSource {
  readonly tree: Tree;
  /** Of a rebuild from git: the full hash. */
  readonly commit?: string;
}

/**
 * The source that the release was made of.
 * @throws ERR_REPRO_REBUILD_COMMIT when no commit is recorded or it is not there, and as @repro/tree and @repro/git do
 */
export async function openSource(source: RebuildSource, recorded: Recorded): Promise<OpenedSource> {
  if (source.kind === 'tree') return { tree: source.tree };
  if (source.kind === 'git') return committed(source, recorded);
  const { snapshot } = recorded;
  const rules = snapshot?.rules;
  if (rules?.selection === 'git') return { tree: await tracked(source.directory, rules) };
  if (rules?.selection === 'list' || rules?.selection === 'tree') {
    return { tree: await listedIn(source.directory, snapshot) };
  }
  return { tree: await walked(source.directory, rules) };
}

/**
 * The files of the commit, read from git's objects alone: no hook or filter runs, and what is checked out has no say. What
 * a walk of the directory found and no commit holds is missing from it, and told as missing.
 */
async function committed(
  { directory, revision: given }: RebuildSource & { kind: 'git' },
  { gitSha, snapshot }: Recorded,
): Promise<OpenedSource> {
  const revision = given ?? gitSha;
  if (revision === undefined) throw noCommit('the release records no commit to rebuild from');
  const { commitOf, commitTree } = await import('@repro/git');
  const commit = await commitOf(directory, revision);
  if (!commit) throw noCommit(`the repository has no commit ${revision}`);
  const { selection, ignore, exclude, submodules } = snapshot?.rules ?? usualRules;
  const tree = await commitTree(directory, commit.sha, {
    ignore,
    exclude,
    ...(submodules && { submodules }),
    // A walk takes what export-ignore and export-subst are about as it stands there.
    ...(selection !== 'git' && { exportIgnore: false, exportSubst: 'keep' as const }),
  });
  return { tree, commit: commit.sha };
}

function noCommit(message: string): ReproError {
  return new ReproError('ERR_REPRO_REBUILD_COMMIT', message, {
    hint: 'fetch it, name another one with --revision, or rebuild from a directory with --source',
  });
}

/** The files that git tracks; of a source without its repository, such as an unpacked archive, all files. */
async function tracked(directory: string, rules: Rules): Promise<Tree> {
  const { trackedTree } = await import('@repro/git');
  const { ignore, exclude, submodules } = rules;
  try {
    return await trackedTree(directory, { ignore, exclude, ...(submodules && { submodules }) });
  } catch (error) {
    if (!isReproError(error) || error.code !== 'ERR_REPRO_GIT_NOT_REPOSITORY') throw error;
    return walked(directory, { ...rules, ignore: ['.git', ...ignore] });
  }
}

/** The entries that the snapshot names, as far as they are there. */
async function listedIn(directory: string, snapshot: SnapshotDocument | undefined): Promise<Tree> {
  const { listed } = await import('@repro/tree/list');
  const paths = (snapshot?.files ?? []).map(({ path }) => path);
  return listed(directory, paths, { missing: 'skip' });
}

async function walked(directory: string, rules: Rules | undefined): Promise<Tree> {
  const { walk } = await import('@repro/tree/walk');
  if (!rules) return walk(directory, { builtin: 'source' });
  const { ignore, exclude, gitignore } = rules;
  // The built-in patterns are among those recorded.
  return walk(directory, { builtin: 'none', ignore, exclude, gitignore });
}
