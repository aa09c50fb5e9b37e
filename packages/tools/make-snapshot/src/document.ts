/** How the entries of a snapshot were selected: what another run needs to find the same ones. */
export interface SnapshotRules {
  /** A walk of the directory, a list of paths, the files that git tracks, or a tree that a program put together. */
  readonly selection: 'walk' | 'list' | 'git' | 'tree';
  /** Patterns of what was left out, built-in ones included. */
  readonly ignore: readonly string[];
  /** Paths that were left out with all below them. */
  readonly exclude: readonly string[];
  /** Whether `.gitignore` files of the tree were honoured. */
  readonly gitignore: boolean;
  /** What was done with submodules; present for `git`. */
  readonly submodules?: 'error' | 'skip' | 'recurse';
}

/** An entry of a snapshot as it is on the wire. */
export interface SnapshotEntry {
  /** Link's target; present for symlinks. */
  readonly link?: string;
  /** As four octal digits, normalised as det-tar does it. */
  readonly mode: '0644' | '0755';
  /** Relative to the root, '/'-separated. */
  readonly path: string;
  /** Of the content, lower-case hexadecimal; present for files. */
  readonly sha256?: string;
  /** Bytes of the content; present for files. */
  readonly size?: number;
  readonly type: 'file' | 'dir' | 'symlink';
}

/** What follows from a snapshot's entries. */
export interface SnapshotTotals {
  /** How many of the entries are files. */
  readonly total_files: number;
  /** Bytes of all files. */
  readonly total_size: number;
  /** SHA-256 of the canonical form (RFC 8785) of `files`: `jq -cj .files snapshot.json | sha256sum`. */
  readonly tree_sha256: string;
}

/** The exact state of a source tree, as it is on the wire: schema/snapshot.schema.json. */
export interface Snapshot extends SnapshotTotals {
  readonly schema_version: '1.0';
  readonly root: '.';
  /** Sorted by the UTF-8 bytes of the path. */
  readonly files: readonly SnapshotEntry[];
  readonly rules: SnapshotRules;
}
