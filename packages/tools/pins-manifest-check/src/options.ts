import type { Bytes } from '@repro/core';
import type { Level } from '@repro/report';
import type { Policy } from './policy.ts';
import type { FileKind } from './references/kind.ts';

/** A file to judge. What its bytes throw is reported, and the others are judged nevertheless. */
export interface SourceFile {
  /** Relative to the root of the repository, '/'-separated: it tells the kind of file and stands in the report. */
  readonly path: string;
  readonly bytes: Bytes;
  /** What the file is; told by its path, else by its content, unless given. */
  readonly kind?: FileKind | undefined;
}

/** Files in any order. */
export type SourceFiles = Iterable<SourceFile> | AsyncIterable<SourceFile>;

/** A text with the name it has in reports and errors. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** How files are judged. */
export interface CheckOptions {
  /** What the report calls the whole: `.` unless given. */
  readonly name?: string | undefined;
  /** The manifest of allowed pins (ACTIONS-PINS.md); without it nothing is compared. */
  readonly manifest?: NamedText | undefined;
  /** Whether these are all files of the repository, so that what the manifest has beyond them is unused. */
  readonly complete?: boolean | undefined;
  /** Accept version tags of actions and images; branches, short commits and missing versions stay errors. */
  readonly allowTags?: boolean | undefined;
  readonly policy?: Policy | undefined;
  readonly failOn?: Level | undefined;
  /** The most bytes a file may have: 1 MiB unless given. */
  readonly maxBytes?: number | undefined;
}

export const defaults = { name: '.', maxBytes: 1024 * 1024 } as const;
