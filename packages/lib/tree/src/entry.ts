import type { Bytes, Digest } from '@repro/core';
import { compareBytes } from '@repro/core/compare';

/** What an entry is; `other` is what no archive should hold: see `Special`. */
export type EntryType = 'file' | 'dir' | 'symlink' | 'other';

/** The kinds of `other`. */
export type Special = 'fifo' | 'socket' | 'char' | 'block';

/** What is known of an entry from its name and kind alone. */
export interface Name {
  /**
   * Relative to the tree's root, '/'-separated, without './' and trailing slash; as it is on disk, never normalised.
   * Where the name is not valid UTF-8 it holds U+FFFD for each bad byte, and `rawPath` has the truth.
   */
  readonly path: string;
  /** The path's bytes, present only when they are not valid UTF-8. */
  readonly rawPath?: Uint8Array;
  readonly type: EntryType;
  /** Present when `type` is `other`. */
  readonly special?: Special;
  /** The absolute path on disk, for those that read it themselves; absent when it is not on disk or not valid UTF-8. */
  readonly disk?: string;
  /** The absolute path on disk in bytes, present only when they are not valid UTF-8. */
  readonly rawDisk?: Uint8Array;
}

/** One file, directory or link of a tree. */
export interface Entry extends Name {
  /** Permission bits as found, at most 0o7777; see `normalMode`. */
  readonly mode: number;
  /** Bytes of a file's content; 0 for everything else. */
  readonly size: number;
  /** A symlink's target, as it is on disk. */
  readonly link?: string;
  /** The target's bytes, present only when they are not valid UTF-8. */
  readonly rawLink?: Uint8Array;
  /**
   * A file's times as `lstat` tells them, in milliseconds with their fraction; only of files on disk. Who reads one itself
   * tells by them whether it still is what was listed.
   */
  readonly mtimeMs?: number;
  readonly ctimeMs?: number;
  /** Files with the same value are hard links of one another; present only when there is more than one. */
  readonly inode?: string;
  /**
   * A file's content; may be opened more than once.
   * @throws ERR_REPRO_CHANGED when the file is not what it was when the entry was made, or changes while it is read;
   * ERR_REPRO_VANISHED, ERR_REPRO_PERMISSION, ERR_REPRO_IO.
   */
  open(): Bytes;
  /** The digest of a file's content; throws as `open` does. */
  digest(): Promise<Digest>;
}

/**
 * A tree's entries, sorted by the UTF-8 bytes of their path (`a`, `a-b`, `a/f`), without its root:
 * one type for a directory, an archive, git's index and memory.
 */
export type Tree = AsyncIterable<Entry>;

/**
 * The mode that goes into archives and snapshots: 0o755 for directories, symlinks and files with any execute bit,
 * else 0o644. Owner, umask, setuid and sticky bits of the machine at hand leave no trace.
 */
export function normalMode({ type, mode }: { readonly type: EntryType; readonly mode: number }): number {
  return type === 'dir' || type === 'symlink' || (mode & 0o111) !== 0 ? 0o755 : 0o644;
}

/** The order of a tree: that of the paths' bytes, which for a name that is not valid UTF-8 are not those of its text. */
export function comparePaths(a: Pick<Name, 'path' | 'rawPath'>, b: Pick<Name, 'path' | 'rawPath'>): number {
  return a.rawPath || b.rawPath ? Buffer.compare(pathBytes(a), pathBytes(b)) : compareBytes(a.path, b.path);
}

function pathBytes({ path, rawPath }: Pick<Name, 'path' | 'rawPath'>): Uint8Array {
  return rawPath ?? Buffer.from(path);
}
