import {
  builtinIgnore,
  type Entry,
  isIgnored,
  listed,
  type Name,
  scan,
  type Tree,
  type TreeLimits,
  without,
} from '@repro/tree';
import type { SnapshotRules } from './document.ts';
import type { SelectionOptions } from './options.ts';

/** Entries to hash: with or without what the file system tells of them. */
export type Source = Iterable<Name> | AsyncIterable<Name | Entry>;

/**
 * The rules that the options come to, as they are recorded. An excluded path that a pattern leaves out anyway is not
 * recorded: where an output goes must not show in the document when it makes no difference.
 */
export function rulesOf(options: SelectionOptions): SnapshotRules {
  const { selection = 'walk', exclude = [], gitignore = false, submodules } = options;
  const builtin = selection === 'walk' ? builtinIgnore[options.builtin ?? 'source'] : [];
  const ignore = [...builtin, ...(options.ignore ?? [])];
  return {
    selection,
    ignore,
    exclude: exclude.filter((path) => !isIgnored(path, { ignore })),
    gitignore: selection === 'walk' && gitignore,
    ...(selection === 'git' && { submodules: submodules ?? 'error' }),
  };
}

/** What else a selection needs. */
export interface SelectionInput extends TreeLimits {
  readonly paths?: Uint8Array | Iterable<string> | undefined;
  /** Whether an entry that is gone, or of another kind than git tracks, is an error or taken as it is. */
  readonly differing?: 'error' | 'as-found' | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What a selection came to. */
export interface Selected {
  readonly source: Source;
  /** The rules to record, complete once the source was read to its end. */
  rules(): SnapshotRules;
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
  const tree = rules.selection === 'git' ? await tracked(directory, rules, input) : list(directory, input);
  const met = new Set<string>();
  return {
    source: without(noting(tree, exclude, met), { ignore, exclude }),
    // What such a selection does not hold need not be excluded from it: where outputs go must not show.
    rules: () => ({ ...rules, exclude: exclude.filter((path) => met.has(path)) }),
  };
}

function list(directory: string, input: SelectionInput): Tree {
  const missing = input.differing === 'as-found' ? 'skip' : 'error';
  return listed(directory, input.paths ?? [], { ...input, missing });
}

async function tracked(
  directory: string,
  { submodules }: SnapshotRules,
  { differing, maxEntries, signal }: SelectionInput,
): Promise<Tree> {
  const { trackedTree } = await import('@repro/git');
  return trackedTree(directory, { submodules, differing, maxEntries, signal });
}

/** Enters in `met` which of `paths` the tree holds, or holds something below. */
async function* noting(
  tree: Tree,
  paths: readonly string[],
  met: Set<string>,
): AsyncGenerator<Entry, void, undefined> {
  for await (const entry of tree) {
    for (const path of paths) if (entry.path === path || entry.path.startsWith(`${path}/`)) met.add(path);
    yield entry;
  }
}
