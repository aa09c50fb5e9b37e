import type { Tree } from '@repro/tree';
import type { Source } from './source.ts';

/** The source as a tree: the very entries that snapshot and archive are made of. */
export async function sourceTree({ directory, selection, repository }: Source): Promise<Tree> {
  const { builtin, ignore, exclude, submodules } = selection;
  const { ignoredPaths, walk, without } = await import('@repro/tree');
  if (!repository) return walk(directory, { builtin, ignore, exclude });
  const { trackedTree } = await import('@repro/git');
  const leftOut = ignoredPaths({ ignore, exclude });
  return without(await trackedTree(await repository.open(), { leftOut, submodules }), { ignore, exclude });
}
