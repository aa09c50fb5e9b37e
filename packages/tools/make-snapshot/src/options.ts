import type { Repository } from '@repro/git';
import type { BuiltinIgnore, DigestCache, TreeLimits } from '@repro/tree';

/** Which entries of a directory a snapshot holds. */
export interface SelectionOptions extends TreeLimits {
  /** Default `walk`. */
  readonly selection?: 'walk' | 'list' | 'git' | undefined;
  /** For `list`: the paths, or the bytes of a list that ends each with a NUL or a newline. */
  readonly paths?: Uint8Array | Iterable<string> | undefined;
  /** Which built-in patterns a walk begins with; default `source`: version control and build output. */
  readonly builtin?: BuiltinIgnore | undefined;
  /** Patterns of what is left out, as in gitignore(5) and with `{a,b}`; `!` keeps what an earlier one leaves out. */
  readonly ignore?: readonly string[] | undefined;
  /** Paths that are left out, with all below them: outputs that lie in the tree. */
  readonly exclude?: readonly string[] | undefined;
  /** For `walk`: honour the tree's `.gitignore` files. */
  readonly gitignore?: boolean | undefined;
  /** For `git`: what to do with submodules; default `error`. */
  readonly submodules?: 'error' | 'skip' | 'recurse' | undefined;
  /** For `git`: the directory's repository, when the caller has opened it: saves two processes. */
  readonly opened?: Repository | undefined;
}

/** How the files are hashed; nothing of it reaches the document. */
export interface HashingOptions {
  /** Threads; default as many as there are processors, at most 8. */
  readonly workers?: number | undefined;
  /** Digests of an earlier run: files in the same state are not read again. */
  readonly cache?: DigestCache | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told of each entry when it is done, with its size. */
  readonly onEntry?: ((size: number) => void) | undefined;
  /**
   * Told the permission bits of each entry as they are found, in order: a snapshot holds the execute bit alone. Also the
   * state of what is on disk (size, times, inode), that of a file only with a `cache`.
   */
  readonly onBits?: ((path: string, bits: number, state: string | undefined) => void) | undefined;
}

export interface MakeOptions extends SelectionOptions, HashingOptions {}
