import { listed, type Tree, walk, without } from '@repro/tree';
import type { SelectionOptions } from './options.ts';

/** The entries of a directory that the options select; git is loaded only when it is asked. */
export async function select(
  directory: string,
  options: SelectionOptions & { readonly signal?: AbortSignal | undefined },
): Promise<Tree> {
  const { ignore, exclude, selection = 'walk' } = options;
  if (selection === 'walk') return walk(directory, options);
  const chosen =
    selection === 'list'
      ? listed(directory, options.paths ?? [], options)
      : await fromGit(directory, options);
  return without(chosen, { ignore, exclude });
}

async function fromGit(
  directory: string,
  options: SelectionOptions & { readonly signal?: AbortSignal | undefined },
): Promise<Tree> {
  const { selection, revision = 'HEAD', submodules, maxEntries, signal } = options;
  const { commitTree, trackedTree } = await import('@repro/git');
  const how = { submodules, maxEntries, signal };
  return selection === 'commit' ? commitTree(directory, revision, how) : trackedTree(directory, how);
}
