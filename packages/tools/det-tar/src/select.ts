import type { Tree } from '@repro/tree';
import { walk } from '@repro/tree/walk';
import type { SelectionOptions } from './options.ts';

interface Selecting extends SelectionOptions {
  readonly signal?: AbortSignal | undefined;
}

/** The entries of a directory that the options select; git is loaded only when it is asked. */
export async function select(directory: string, options: Selecting): Promise<Tree> {
  const { ignore, exclude, selection = 'walk', submodules, maxEntries, signal } = options;
  if (selection === 'walk') return walk(directory, options);
  if (selection === 'list') {
    const [{ listed }, { without }] = await Promise.all([
      import('@repro/tree/list'),
      import('@repro/tree/ignore'),
    ]);
    return without(listed(directory, options.paths ?? [], options), { ignore, exclude });
  }
  const { commitTree, trackedTree } = await import('@repro/git');
  const { opened = directory, revision = 'HEAD' } = options;
  const how = { ignore, exclude, submodules, maxEntries, signal };
  return selection === 'commit' ? commitTree(opened, revision, how) : trackedTree(opened, how);
}
