import type { Tree } from '@repro/tree';

/** How git is run; every function that takes a directory takes these. */
export interface GitOptions {
  /** The environment git is looked up in; default the process's own. Only a short allow-list of it reaches git. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** How long one run of git may take, in milliseconds; default 120,000. */
  readonly timeoutMs?: number | undefined;
  /** How many bytes one run of git may print; default 512 MiB. */
  readonly maxOutput?: number | undefined;
  /** Ends a running git. */
  readonly signal?: AbortSignal | undefined;
  /** A directory, absolute, whose untracked files do not count: where the caller itself writes. */
  readonly aside?: string | undefined;
}

/** Names one: a directory inside it, or what `openRepository` returned, which saves two processes. What that says is of when it was opened. */
export type RepositoryLike = string | Repository;

/** Where a repository is and what its own configuration says, as far as we read it. */
export interface Repository {
  /** The directory that was asked for, absolute and without symbolic links. */
  readonly directory: string;
  /** The top of the work tree, absolute; in a bare repository the git directory. */
  readonly root: string;
  /** The asked directory below `root`: '' or 'a/b/', '/'-separated. */
  readonly prefix: string;
  /** The git directory, absolute. */
  readonly gitDir: string;
  /** Whether there is no work tree. */
  readonly bare: boolean;
  /** Whether history was cut off on cloning: distances and the nearest tag cannot be told. */
  readonly shallow: boolean;
  /** The hash that names objects: 40 or 64 hexadecimal digits. */
  readonly objectFormat: 'sha1' | 'sha256';
  /** The local configuration: lower-case keys (the subsection as written) to all values in order. */
  readonly config: ReadonlyMap<string, readonly string[]>;
  /** The safe.directory values of the user's own configuration, read only when git refused the owner. */
  readonly safeDirectories: readonly string[];
  readonly options: GitOptions;
}

/** A commit, read from its object, whose hash was checked. */
export interface Commit {
  /** 40 (SHA-1) or 64 (SHA-256) lower-case hexadecimal digits. */
  readonly sha: string;
  /** The tree it records. */
  readonly treeSha: string;
  /** Committer time, seconds since the epoch. */
  readonly commitTime: number;
  readonly parents: readonly string[];
}

/** The nearest version tag. */
export interface Description {
  /** The tag's short name, prefix included. */
  readonly tag: string;
  /** Commits since the tag; 0 when HEAD is tagged. */
  readonly distance: number;
}

/** What to take for a tag. */
export interface DescribeOptions {
  /** Only tags that begin with this, e.g. 'pkg@'; default none. */
  readonly prefix?: string | undefined;
  /** Which tags (short name, prefix included) count; default all. */
  readonly accept?: ((tag: string) => boolean) | undefined;
  /** Order of two accepted tags of one commit, the greater wins; default by bytes. */
  readonly compare?: ((a: string, b: string) => number) | undefined;
  /** HEAD's commit, for who has asked for it already. */
  readonly head?: Commit | undefined;
}

/** How the work tree differs from HEAD. */
export interface WorkTreeState {
  /** Whether a tracked file differs from HEAD, staged or not, in this repository or in a submodule's. */
  readonly dirty: boolean;
  /** The first few paths that make it so, by bytes. */
  readonly dirtyPaths: readonly string[];
  readonly dirtyCount: number;
  /** Files that are neither tracked nor ignored, in this repository or in a submodule's. */
  readonly untrackedCount: number;
  readonly untrackedPaths: readonly string[];
  /** Files on disk that git was told not to compare (assume-unchanged, skip-worktree): they may hide a change. */
  readonly concealedCount: number;
  readonly concealedPaths: readonly string[];
}

/** All at once; what costs more than one process is left out unless asked for. */
export interface GitFacts {
  readonly root: string;
  readonly prefix: string;
  readonly shallow: boolean;
  readonly bare: boolean;
  /** Absent on an unborn branch. */
  readonly headSha?: string;
  readonly treeSha?: string;
  readonly commitTime?: number;
  /** Full name, e.g. refs/heads/main; absent when HEAD is detached. */
  readonly ref?: string;
  /** URL of origin (or of the only remote), without credentials; absent for a path on this machine. */
  readonly remoteUrl?: string;
  /** With `describe`: a tag of HEAD itself. */
  readonly tag?: string;
  /** With `describe`: the nearest tag. */
  readonly describe?: Description;
  /** With `state`. */
  readonly state?: WorkTreeState;
  /** With `held`. */
  readonly held?: boolean;
}

/** What `trackedTree` and `commitTree` take and refuse. */
export interface TreeOptions extends GitOptions {
  /** A directory tracked as another repository; default 'error'. */
  readonly submodules?: 'error' | 'skip' | 'recurse' | undefined;
  /** Leave out what .gitattributes marks export-ignore; default true. */
  readonly exportIgnore?: boolean | undefined;
  /** A file marked export-subst: its exported text depends on branches and tags; default 'error', 'keep' takes it unsubstituted. */
  readonly exportSubst?: 'error' | 'keep' | undefined;
  /** A Git LFS pointer where the file's content belongs; default 'error', 'keep' takes the pointer's text. */
  readonly lfs?: 'error' | 'keep' | undefined;
  /** Give the directories between as entries of their own (git knows no empty ones); default true. */
  readonly directories?: boolean | undefined;
  /**
   * For `trackedTree`: what to do where the work tree lacks a tracked file, or holds something of another kind;
   * default 'error', 'as-found' leaves out what is gone and gives the rest as it is.
   */
  readonly differing?: 'error' | 'as-found' | undefined;
  /**
   * Patterns of what is left out, as `IgnoreOptions` of @repro/tree has them, relative to the asked directory. For
   * `trackedTree` such a file need not be there as git has it.
   */
  readonly ignore?: readonly string[] | undefined;
  /** Paths, not patterns, that are left out with all below them. */
  readonly exclude?: readonly string[] | undefined;
  /** Told of each path that is left out by either, be it there or not. */
  readonly onLeftOut?: ((path: string) => void) | undefined;
  /** Most entries that one tree may have; default 1,000,000. */
  readonly maxEntries?: number | undefined;
}

/** One path that differs between a work tree and a commit. */
export interface WorkTreeDifference {
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'content' | 'mode' | 'type' | 'unverifiable';
}

/** Whether the files on disk are those of a commit. */
export interface WorkTreeMatch {
  readonly matches: boolean;
  readonly sha: string;
  readonly treeSha: string;
  /** The first few, by bytes of the path. */
  readonly differences: readonly WorkTreeDifference[];
  readonly differenceCount: number;
}

export type { Tree };
