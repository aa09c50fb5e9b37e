import type { Tree } from '@repro/tree';
import type { Source } from './source.ts';

/** The source as a tree: the very entries that snapshot and archive are made of. */
export async function sourceTree({ directory, selection, repository }: Source): Promise<Tree> {
  const { builtin, ignore, exclude, submodules } = selection;
  if (repository) {
    const { trackedTree } = await import('@repro/git');
    return trackedTree(await repository.open(), { ignore, exclude, submodules });
  }
  const { walk } = await import('@repro/tree');
  return walk(directory, { builtin, ignore, exclude });
}
