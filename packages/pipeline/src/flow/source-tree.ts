import type { Tree } from '@repro/tree';
import type { Source } from './source.ts';

/** The source as a tree: the very entries that snapshot and archive are made of. */
export async function sourceTree({ directory, selection }: Source, signal: AbortSignal): Promise<Tree> {
  const { builtin, ignore, exclude } = selection;
  const { walk, without } = await import('@repro/tree');
  if (selection.selection === 'walk') return walk(directory, { builtin, ignore, exclude });
  const { trackedTree } = await import('@repro/git');
  return without(await trackedTree(directory, { signal }), { ignore, exclude });
}
