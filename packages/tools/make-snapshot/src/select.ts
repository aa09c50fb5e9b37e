import type { Repository } from '@repro/git';
import type { Entry, Name, Tree, TreeLimits } from '@repro/tree';
import { builtinIgnore } from '@repro/tree/builtin';
import { scan } from '@repro/tree/scan';
import type { SnapshotRules } from './document.ts';
import type { SelectionOptions } from './options.ts';

/** Entries to hash: with or without what the file system tells of them. */
export type Source = Iterable<Name> | AsyncIterable<Name | Entry>;

/**
 * The rules that the options come to, as they are recorded. An excluded path that a pattern leaves out anyway is not
 * recorded: where an output goes must not show in the document when it makes no difference.
 */
export async function rulesOf(options: SelectionOptions): Promise<SnapshotRules> {
  const { selection = 'walk', exclude = [], gitignore = false, submodules } = options;
  const builtin = selection === 'walk' ? builtinIgnore[options.builtin ?? 'source'] : [];
  const ignore = [...builtin, ...(options.ignore ?? [])];
  return {
    exclude: await notIgnored(exclude, ignore),
    gitignore: selection === 'walk' && gitignore,
    ignore,
    selection,
    ...(selection === 'git' && { submodules: submodules ?? 'error' }),
  };
}

async function notIgnored(paths: readonly string[], ignore: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  const { isIgnored } = await import('@repro/tree/ignore');
  return paths.filter((path) => !isIgnored(path, { ignore }));
}

/** What else a selection needs. */
export interface SelectionInput extends TreeLimits {
  readonly paths?: Uint8Array | Iterable<string> | undefined;
  /** Whether an entry that is gone, or of another kind than git tracks, is an error or taken as it is. */
  readonly differing?: 'error' | 'as-found' | undefined;
  readonly opened?: Repository | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What a selection came to. */
export interface Selected {
  readonly source: Source;
  /** The rules to record, complete once the source was read to its end. */
  readonly rules: () => SnapshotRules;
}

/** The entries of a directory that the rules select. */
export async function select(
  directory: string,
  rules: SnapshotRules,
  input: SelectionInput,
): Promise<Selected> {
  const { ignore, exclude, gitignore } = rules;
  if (rules.selection !== 'git' && rules.selection !== 'list') {
    const options = { ...input, builtin: 'none', ignore, exclude, gitignore } as const;
    return { source: scan(directory, options), rules: () => rules };
  }
  const { ignoredPaths, without } = await import('@repro/tree/ignore');
  const met = new Set<string>();
  const isIgnored = ignoredPaths({ ignore, exclude });
  const leftOut = (path: string): boolean => {
    note(path, exclude, met);
    return isIgnored(path);
  };
  const tree = await (rules.selection === 'git'
    ? tracked(directory, { ...rules, leftOut }, input)
    : list(directory, input));
  return {
    source: without(noting(tree, exclude, met), { ignore, exclude }),
    // What such a selection does not hold need not be excluded from it: where outputs go must not show.
    rules: () => ({ ...rules, exclude: exclude.filter((path) => met.has(path)) }),
  };
}

async function list(directory: string, input: SelectionInput): Promise<Tree> {
  const { listed } = await import('@repro/tree/list');
  const missing = input.differing === 'as-found' ? 'skip' : 'error';
  return listed(directory, input.paths ?? [], { ...input, missing });
}

async function tracked(
  directory: string,
  { submodules, leftOut }: SnapshotRules & { readonly leftOut: (path: string) => boolean },
  { differing, maxEntries, signal, opened }: SelectionInput,
): Promise<Tree> {
  const { trackedTree } = await import('@repro/git');
  return trackedTree(opened ?? directory, { submodules, leftOut, differing, maxEntries, signal });
}

/** Enters in `met` which of `paths` the tree holds, or holds something below. */
async function* noting(
  tree: Tree,
  paths: readonly string[],
  met: Set<string>,
): AsyncGenerator<Entry, void, undefined> {
  for await (const entry of tree) {
    note(entry.path, paths, met);
    yield entry;
  }
}

/** What is tracked counts, be it there or not: else the rules would change with what a run leaves. */
function note(found: string, paths: readonly string[], met: Set<string>): void {
  for (const path of paths) if (found === path || found.startsWith(`${path}/`)) met.add(path);
}
