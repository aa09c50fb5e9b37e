import type { Tree } from '@repro/tree';
import { walk } from '@repro/tree/walk';
import type { SelectionOptions } from './options.ts';

interface Selecting extends SelectionOptions {
  readonly signal?: AbortSignal | undefined;
}

interface Choosing extends Selecting {
  /** What is left out need not be there. */
  readonly leftOut: (path: string) => boolean;
}

/** The entries of a directory that the options select; git is loaded only when it is asked. */
export async function select(directory: string, options: Selecting): Promise<Tree> {
  const { ignore, exclude, selection = 'walk' } = options;
  if (selection === 'walk') return walk(directory, options);
  const { ignoredPaths, without } = await import('@repro/tree/ignore');
  const leftOut = ignoredPaths({ ignore, exclude });
  return without(await chosen(directory, { ...options, leftOut }), { ignore, exclude });
}

async function chosen(directory: string, options: Choosing): Promise<Tree> {
  const {
    selection,
    paths = [],
    revision = 'HEAD',
    submodules,
    maxEntries,
    opened,
    signal,
    leftOut,
  } = options;
  if (selection === 'list') return (await import('@repro/tree/list')).listed(directory, paths, options);
  const { commitTree, trackedTree } = await import('@repro/git');
  const how = { submodules, maxEntries, signal, leftOut };
  const where = opened ?? directory;
  return selection === 'commit' ? commitTree(where, revision, how) : trackedTree(where, how);
}
