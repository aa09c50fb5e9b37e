import type { Level } from '@repro/report';

/** How a gzip file is judged. */
export interface CheckOptions {
  /** What the report calls the file: `input.gz` unless given. */
  readonly name?: string | undefined;
  /** The OS byte that every header must have: 3, Unix, unless given. */
  readonly os?: number | undefined;
  /** The time in seconds since 1970 that every header must have: 0, none, unless given. */
  readonly mtime?: number | undefined;
  /** The most bytes of content that are read: 8 GiB unless given. */
  readonly maxSize?: number | undefined;
  /** The most bytes of content for one compressed byte, beyond 64 MiB of content: 250 unless given. */
  readonly maxRatio?: number | undefined;
  /** The lightest level of a finding that makes the report fail: `error` unless given. */
  readonly failOn?: Level | undefined;
}

export const defaults = {
  name: 'input.gz',
  os: 3,
  mtime: 0,
  maxSize: 8 * 1024 ** 3,
  maxRatio: 250,
} as const satisfies CheckOptions;
