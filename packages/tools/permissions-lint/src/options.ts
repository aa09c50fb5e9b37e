import type { Level } from '@repro/report';
import type { SourceFacts } from './facts.ts';
import type { Policy } from './policy.ts';

/** How a tree is judged. */
export interface CheckOptions {
  /** What the report calls the tree: `.` unless given. */
  readonly name?: string | undefined;
  /** The digest of the archive or snapshot that the tree is of. */
  readonly sha256?: string | undefined;
  /** What is known beside the entries; a bare tree is taken for one on disk. */
  readonly source?: SourceFacts | undefined;
  readonly policy?: Policy | undefined;
  /** The lightest level of a finding that makes the report fail: `error` unless given. */
  readonly failOn?: Level | undefined;
}

export const defaults = { name: '.' } as const satisfies CheckOptions;

/** So much of a file is looked at: enough for a shebang, a magic number, and a key behind its certificates. */
export const HEAD_SIZE: number = 16 * 1024;
