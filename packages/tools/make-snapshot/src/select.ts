import type { Repository } from '@repro/git';
import type { Entry, LeaveOptions, Name, Tree, TreeLimits } from '@repro/tree';
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
  const met = new Set<string>();
  const leaving = {
    ignore,
    exclude,
    onLeftOut: (path: string): void => {
      for (const one of exclude) if (path === one || path.startsWith(`${one}/`)) met.add(one);
    },
  };
  const tree = await (rules.selection === 'git'
    ? tracked(directory, { ...leaving, submodules: rules.submodules }, input)
    : list(directory, leaving, input));
  return {
    source: tree,
    // What such a selection does not hold need not be excluded from it: where outputs go must not show. What is tracked
    // counts, be it there or not: else the rules would change with what a run leaves.
    rules: () => ({ ...rules, exclude: exclude.filter((path) => met.has(path)) }),
  };
}

async function list(directory: string, leaving: LeaveOptions, input: SelectionInput): Promise<Tree> {
  const [{ listed }, { without }] = await Promise.all([
    import('@repro/tree/list'),
    import('@repro/tree/ignore'),
  ]);
  const missing = input.differing === 'as-found' ? 'skip' : 'error';
  return without(listed(directory, input.paths ?? [], { ...input, missing }), leaving);
}

async function tracked(
  directory: string,
  leaving: LeaveOptions & Pick<SelectionOptions, 'submodules'>,
  { differing, maxEntries, signal, opened }: SelectionInput,
): Promise<Tree> {
  const { trackedTree } = await import('@repro/git');
  return trackedTree(opened ?? directory, { ...leaving, differing, maxEntries, signal });
}
