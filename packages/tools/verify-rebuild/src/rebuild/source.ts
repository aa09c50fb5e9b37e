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

/**
 * The entries of the source that the release was made of.
 * @throws ERR_REPRO_REBUILD_COMMIT when no commit is recorded, and as @repro/tree and @repro/git do
 */
export async function sourceTree(source: RebuildSource, recorded: Recorded): Promise<Tree> {
  if (source.kind === 'tree') return source.tree;
  if (source.kind === 'git') return committed(source, recorded);
  const { snapshot } = recorded;
  const rules = snapshot?.rules;
  if (rules?.selection === 'git') return tracked(source.directory, rules);
  if (rules?.selection === 'list' || rules?.selection === 'tree') return listedIn(source.directory, snapshot);
  return walked(source.directory, rules);
}

/** The commit that a rebuild from a repository takes. @throws ERR_REPRO_REBUILD_COMMIT */
export function revisionOf(source: RebuildSource & { kind: 'git' }, { gitSha }: Recorded): string {
  const revision = source.revision ?? gitSha;
  if (revision !== undefined) return revision;
  throw new ReproError('ERR_REPRO_REBUILD_COMMIT', 'the release records no commit to rebuild from', {
    hint: 'name one with --revision, or rebuild from a directory with --source',
  });
}

/**
 * The files of the commit, read from git's objects alone: no hook or filter runs, and what is checked out has no say. What
 * a walk of the directory found and no commit holds is missing from it, and told as missing.
 */
async function committed(source: RebuildSource & { kind: 'git' }, recorded: Recorded): Promise<Tree> {
  const { commitTree } = await import('@repro/git');
  const { without } = await import('@repro/tree/ignore');
  const { selection, ignore, exclude, submodules } = recorded.snapshot?.rules ?? usualRules;
  const tree = await commitTree(source.directory, revisionOf(source, recorded), {
    ...(submodules && { submodules }),
    // A walk takes what export-ignore and export-subst are about as it stands there.
    ...(selection !== 'git' && { exportIgnore: false, exportSubst: 'keep' as const }),
  });
  return without(tree, { ignore, exclude });
}

/** The files that git tracks; of a source without its repository, such as an unpacked archive, all files. */
async function tracked(directory: string, rules: Rules): Promise<Tree> {
  const { trackedTree } = await import('@repro/git');
  const { without } = await import('@repro/tree/ignore');
  const { ignore, exclude, submodules } = rules;
  try {
    const tree = await trackedTree(directory, { ...(submodules && { submodules }) });
    return without(tree, { ignore, exclude });
  } catch (error) {
    if (!isReproError(error) || error.code !== 'ERR_REPRO_GIT_NOT_REPOSITORY') throw error;
    return walked(directory, { ...rules, ignore: ['.git', ...ignore] });
  }
}

/** The entries that the snapshot names, as far as they are there. */
async function listedIn(directory: string, snapshot: SnapshotDocument | undefined): Promise<Tree> {
  const { listed } = await import('@repro/tree/list');
  return listed(
    directory,
    (snapshot?.files ?? []).map(({ path }) => path),
  );
}

async function walked(directory: string, rules: Rules | undefined): Promise<Tree> {
  const { walk } = await import('@repro/tree/walk');
  if (!rules) return walk(directory, { builtin: 'source' });
  const { ignore, exclude, gitignore } = rules;
  // The built-in patterns are among those recorded.
  return walk(directory, { builtin: 'none', ignore, exclude, gitignore });
}
