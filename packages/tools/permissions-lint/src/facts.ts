import type { Entry } from '@repro/tree';

/** An entry with what its source may know beyond a tree's. */
export interface FileEntry extends Entry {
  /** Present when the source has no mode for the entry, as a zip archive from Windows: `mode` is then made up. */
  readonly unknownMode?: true;
  /**
   * Present when all that is known of a file's mode is that it has no execute bit: a member without a mode in a zip
   * archive whose other members have some, as `git archive` writes what is no program.
   */
  readonly onlyUnexecutable?: true;
  /** The owner on disk. */
  readonly uid?: number;
  /** The group on disk. */
  readonly gid?: number;
  /** Whom an archive names as owner. */
  readonly owner?: { readonly uid: number; readonly gid: number; readonly user: string };
  /** A time as an archive has it, good only to compare with another's. */
  readonly time?: number;
}

/** Entries sorted as a `Tree` is. */
export type FileTree = AsyncIterable<FileEntry>;

/** A directory on the way to an entry. */
export interface Directory {
  /** As messages call it. */
  readonly path: string;
  /** Permission bits. */
  readonly mode: number;
  readonly uid?: number;
}

/**
 * Where entries come from, which decides what their modes say:
 * - `disk`: every bit is in force; what git tracks got its read bits from the umask.
 * - `archive`: every bit is as it was, unless the archiver made all modes equal.
 * - `git`: the execute bit alone is recorded.
 * - `snapshot`: as `git`, and there is no content.
 */
export type SourceKind = 'disk' | 'archive' | 'git' | 'snapshot';

/** What git records of the files of a directory. */
export interface Recorded {
  /** By path: `100644`, `100755` or `120000`. */
  readonly modes: ReadonlyMap<string, string>;
  /** False when git was told that the file system has no execute bit (core.fileMode). */
  readonly keepsExecuteBit: boolean;
}

/** Something that kept part of a source from being judged. */
export interface Problem {
  readonly path: string;
  readonly problem: string;
}

/** A source beside its entries: whatever it can tell. */
export interface SourceFacts {
  /** `disk` unless given. */
  readonly kind?: SourceKind | undefined;
  /** The root itself and the directories above it, innermost first. */
  readonly above?: readonly Directory[] | undefined;
  /**
   * The first bytes of a file, at most `HEAD_SIZE`, good until the next call; read through `Entry.open` unless given.
   * @throws a ReproError when it cannot be read: the file is reported, and the others are judged.
   */
  readonly head?: ((entry: FileEntry) => Uint8Array | Promise<Uint8Array>) | undefined;
  /** What git's index says; asked once, when a finding hangs on it. */
  readonly recorded?: (() => Promise<Recorded | undefined>) | undefined;
  /** What the tree left out because it could not be read; asked after the last entry. */
  readonly problems?: (() => readonly Problem[]) | undefined;
}
