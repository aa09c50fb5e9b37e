/** What a member is: a file, the index of symbols, or the table of long names. */
export type ArKind = 'file' | 'symbols' | 'names';

/**
 * How a name is written: `plain` padded with spaces (dpkg, BSD), `slash` with a slash at its end (GNU), `table` as an offset
 * in the table of long names (GNU), `inline` before the content (BSD).
 */
export type ArNaming = 'inline' | 'plain' | 'slash' | 'table';

/** A member's name. */
export interface ArName {
  readonly kind: ArKind;
  /** As found; a character for each byte where it is not UTF-8. What is no file has the name that its writers give it. */
  readonly name: string;
  /** The name's bytes, present only when they are not valid UTF-8. */
  readonly rawName?: Uint8Array;
  readonly naming: ArNaming;
}

/** A member of an ar archive; numbers are those of its header, 0 where a field is blank. */
export interface ArMember extends ArName {
  /** Seconds since 1970. */
  readonly mtime: number;
  readonly uid: number;
  readonly gid: number;
  /** All of `st_mode`, with the type of the file where the writer stores it. */
  readonly mode: number;
  /** Bytes of content, without a name that stands before it. */
  readonly size: number;
  readonly headerOffset: number;
  readonly dataOffset: number;
}

/** How much of an archive the reader accepts. */
export interface ArLimits {
  /** Members. */
  readonly members: number;
  /** Bytes of all names together, and of the table of long ones: many members may lead to one place of it. */
  readonly names: number;
  /** Bytes of a name. */
  readonly name: number;
}

/** Limits that a library of any usual size passes. */
export const defaultArLimits: ArLimits = { members: 1_000_000, names: 64 * 1024 ** 2, name: 32_767 };
