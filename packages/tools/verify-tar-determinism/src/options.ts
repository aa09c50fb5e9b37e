import type { TarLimits } from '@repro/archive/tar';
import type { Level } from '@repro/report';
import type { ProfileName } from './profile/types.ts';

/** How an archive is judged. */
export interface CheckOptions {
  /** What the report calls the file: `input.tar` unless given. */
  readonly name?: string | undefined;
  /** Whose archive it should be: `repro` unless given. */
  readonly profile?: ProfileName | undefined;
  /** The time in seconds since 1970 that every member must have, in place of the profile's. */
  readonly mtime?: number | undefined;
  /** Findings that are reported; of each code the first one is, whatever the number. 100 unless given. */
  readonly maxFindings?: number | undefined;
  /** The most bytes that a compressed archive may expand to: 8 GiB unless given. */
  readonly maxSize?: number | undefined;
  /** The most bytes of tar for one compressed byte, beyond 64 MiB: 250 unless given. */
  readonly maxRatio?: number | undefined;
  readonly limits?: Partial<TarLimits> | undefined;
  /** The lightest level of a finding that makes the report fail: `error` unless given. */
  readonly failOn?: Level | undefined;
  /**
   * Whether the report has the SHA-256 of the file and of the uncompressed archive. Without it an archive that is not
   * compressed and lies in a file is read at its headers alone. Default true.
   */
  readonly digest?: boolean | undefined;
  /** Ends the reading of a large file. */
  readonly signal?: AbortSignal | undefined;
}

export const defaults = {
  name: 'input.tar',
  profile: 'repro',
  maxFindings: 100,
  maxSize: 8 * 1024 ** 3,
  maxRatio: 250,
  digest: true,
} as const satisfies CheckOptions;
