import type { Settled as WithDefaults } from '@repro/core/defaults';
import type { Level } from '@repro/report';

/**
 * Where the archive will be unpacked: `portable` is any system, Windows and macOS included; `posix` is a system whose
 * names are bytes: what only harms elsewhere is then a note or a warning.
 */
export const targets = ['portable', 'posix'] as const;
export type Target = (typeof targets)[number];

/** How an archive or a list of paths is judged. */
export interface CheckOptions {
  /** What the report calls the archive: `archive` unless given. */
  readonly name?: string | undefined;
  /** `portable` unless given. */
  readonly target?: Target | undefined;
  /** Read absolute paths and link targets as relative to the root of the archive, or to `base`. Default false. */
  readonly allowAbsolute?: boolean | undefined;
  /**
   * The absolute POSIX path of the directory that the archive will be unpacked to: link targets below it are inside,
   * and its length counts for that of paths. It is a name only: nothing on disk is looked at, so that the report
   * follows from the archive alone; unpack into an empty directory.
   */
  readonly base?: string | undefined;
  /** The most members: 500,000 unless given. Directories that are only implied may be as many again. */
  readonly maxEntries?: number | undefined;
  /** The most bytes that the archive may unpack to: 8 GiB unless given. */
  readonly maxSize?: number | undefined;
  /** The most bytes of content for one byte of the archive, beyond 64 MiB of content: 250 unless given. */
  readonly maxRatio?: number | undefined;
  /** Findings of one code that are told; the summary counts all. 100 unless given. */
  readonly maxFindings?: number | undefined;
  /** The lightest level of a finding that makes the report fail: `error` unless given. */
  readonly failOn?: Level | undefined;
  /**
   * Whether the report has the SHA-256 of the archive. Without it a tar archive that is not compressed and lies in a file
   * is read at its headers alone. Default true.
   */
  readonly digest?: boolean | undefined;
  /** Ends the reading of a large file. */
  readonly signal?: AbortSignal | undefined;
}

export const defaults = {
  name: 'archive',
  target: 'portable',
  allowAbsolute: false,
  maxEntries: 500_000,
  maxSize: 8 * 1024 ** 3,
  maxRatio: 250,
  maxFindings: 100,
  digest: true,
} as const satisfies CheckOptions;

/** Options with nothing left out, and the base split into its names. */
export type Settled = WithDefaults<typeof defaults, Omit<CheckOptions, 'base' | 'failOn' | 'signal'>> & {
  readonly base: readonly string[] | undefined;
};
