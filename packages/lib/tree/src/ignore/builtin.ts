/**
 * What version control keeps beside the files: it changes with every command and is no part of a release.
 * `.git` is a directory, or a file in a linked work tree and in a submodule: the pattern takes both.
 */
const vcs = ['.git', '.hg', '.svn'] as const;

/**
 * What tools make of the sources and would make again, by names that nobody gives to a source.
 * `build`, `target`, `out` and `bin` are not among them: as many projects keep sources there, and a source that is
 * left out in silence does more harm than an output that is taken along.
 * `/dist` and `/snapshot.json` are where Repro Pack itself writes.
 */
const output = ['node_modules', '__pycache__', '*.pyc', '/dist', '/snapshot.json'] as const;

/**
 * The patterns that are ignored without being asked for, by the name of the set:
 * `none`, `vcs` (version control), `source` (version control and build output).
 */
export const builtinIgnore = {
  none: [],
  vcs,
  source: [...vcs, ...output],
} as const satisfies Record<string, readonly string[]>;

/** The name of a set of built-in patterns. */
export type BuiltinIgnore = keyof typeof builtinIgnore;
