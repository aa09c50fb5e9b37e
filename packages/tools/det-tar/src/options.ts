import type { PackOptions as ArchiveOptions } from '@repro/archive/write';
import type { Repository } from '@repro/git';
import type { Finding } from '@repro/report';
import type { BuiltinIgnore, TreeLimits } from '@repro/tree';

/** Which entries of a directory the archive holds. */
export interface SelectionOptions extends TreeLimits {
  /** Default `walk`; `git` are the files of git's index as they are on disk, `commit` those of a commit. */
  readonly selection?: 'walk' | 'list' | 'git' | 'commit' | undefined;
  /** For `list`: the paths, or the bytes of a list that ends each with a NUL or a newline. */
  readonly paths?: Uint8Array | Iterable<string> | undefined;
  /** For `commit`: a hash, branch or tag; default HEAD. */
  readonly revision?: string | undefined;
  /** For `git` and `commit`: what to do with submodules; default `error`. */
  readonly submodules?: 'error' | 'skip' | 'recurse' | undefined;
  /** For `git` and `commit`: the directory's repository, when the caller has opened it: saves two processes. */
  readonly opened?: Repository | undefined;
  /** Which built-in patterns a walk begins with; default `vcs`: `.git`, `.hg` and `.svn`. */
  readonly builtin?: BuiltinIgnore | undefined;
  /** Patterns of what is left out, as in gitignore(5) and with `{a,b}`; `!` keeps what an earlier one leaves out. */
  readonly ignore?: readonly string[] | undefined;
  /** Paths that are left out, with all below them: outputs that lie in the tree. */
  readonly exclude?: readonly string[] | undefined;
  /** For `walk`: honour the tree's `.gitignore` files. */
  readonly gitignore?: boolean | undefined;
}

/** What entries are taken as they are, and what is said of them. */
export interface EntryOptions {
  /** Refuse names that are not one file everywhere, about which there is a warning otherwise. */
  readonly portable?: boolean | undefined;
  /** Store symbolic links that lead out of the tree. */
  readonly allowEscapingLinks?: boolean | undefined;
  /** Leave out sockets, named pipes and devices, which are an error otherwise. */
  readonly skipSpecial?: boolean | undefined;
  /** Default true: directories are members of their own, and so empty ones are kept. */
  readonly directories?: boolean | undefined;
  /** Told of everything worth a word, before the first byte of the archive. */
  readonly onFinding?: ((finding: Finding) => void) | undefined;
}

/** How an archive is made. */
export interface PackOptions extends ArchiveOptions, SelectionOptions, EntryOptions {}
