import { trackedTree } from '@repro/git';
import { recordedModes } from '@repro/git/modes';
import { keyPath, pathKey } from '@repro/tree/path-key';
import type { FileEntry, Problem } from '../facts.ts';
import { headOnDisk } from './head.ts';
import type { Source, SourceOptions } from './source.ts';

/** The files that git tracks below a directory, with the modes of the index and the content of the work tree. */
export async function gitSource(root: string, name: string, options: SourceOptions): Promise<Source> {
  const git = { env: options.env, signal: options.signal };
  const { modes } = await recordedModes(root, { ...git, submodules: 'skip' });
  const missing = new Map([...modes.keys()].map((key) => [key, keyPath(key)]));
  const tree = await trackedTree(root, {
    ...git,
    submodules: 'skip',
    exportIgnore: false,
    exportSubst: 'keep',
    lfs: 'keep',
    differing: 'as-found',
    ignore: options.exclude,
    // What nobody asks for need not be there.
    onLeftOut: (path) => leaveOut(missing, path),
  });
  return {
    name,
    root,
    tree: noting(tree, missing),
    facts: { kind: 'git', head: headOnDisk, problems: () => problemsOf(missing) },
  };
}

/** Paths by their keys. */
type Paths = Map<string, string>;

/** Of names that are not UTF-8 only what is shown of them is told, by which they can be found if need be. */
function leaveOut(missing: Paths, path: string): void {
  if (missing.delete(path) || !path.includes('\ufffd')) return;
  for (const [key, shown] of missing) if (shown === path) missing.delete(key);
}

async function* noting(tree: AsyncIterable<FileEntry>, missing: Paths): AsyncGenerator<FileEntry> {
  for await (const entry of tree) {
    missing.delete(pathKey(entry));
    yield entry;
  }
}

/** What is tracked and not in the work tree, a sparse one perhaps, cannot be looked into: one problem says how much. */
function problemsOf(missing: ReadonlyMap<string, string>): Problem[] {
  const [first] = missing.values();
  if (first === undefined) return [];
  const others = missing.size === 1 ? '' : `, and ${missing.size - 1} more files`;
  return [{ path: first, problem: `it is tracked, but not in the work tree${others}` }];
}
