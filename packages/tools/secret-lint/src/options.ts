import type { Level } from '@repro/report';
import type { Baseline } from './baseline/types.ts';
import type { SecretConfig } from './config/types.ts';
import type { Confidence, Severity } from './engine/types.ts';

/** How a tree is scanned. */
export interface CheckOptions {
  /** What the report calls the whole: `.` unless given. */
  readonly name?: string | undefined;
  /** Rules and exceptions of the user's own: see `readConfig`. */
  readonly config?: SecretConfig | undefined;
  /** Ids of rules that are left out, or their codes in reports. */
  readonly disable?: readonly string[] | undefined;
  /** Secrets that are known and accepted: see `parseBaseline`. */
  readonly baseline?: Baseline | undefined;
  /** The least confidence that is told: `possible`, which is everything, unless given. */
  readonly minConfidence?: Confidence | undefined;
  /** The least severity that is told: `info`, which is everything, unless given. */
  readonly minSeverity?: Severity | undefined;
  /** Patterns of paths that are left out, as in gitignore(5); those of the tree's `.secretsignore` hold too. */
  readonly exclude?: readonly string[] | undefined;
  /** The most bytes that a file may have; a larger one is reported as not scanned. No limit unless given. */
  readonly maxSize?: number | undefined;
  /** How many archives inside one another are opened: none unless given. */
  readonly archiveDepth?: number | undefined;
  /** Tell what comments, the configuration and the baseline allow, too. */
  readonly all?: boolean | undefined;
  /** Whether what was not met may be elsewhere: then nothing is called stale or unused. */
  readonly partial?: boolean | undefined;
  /** Put the secrets themselves into the report. */
  readonly showSecrets?: boolean | undefined;
  /** The lightest level of a finding that makes the report fail: `error` unless given. */
  readonly failOn?: Level | undefined;
  readonly signal?: AbortSignal | undefined;
}

export const defaults = {
  name: '.',
  minConfidence: 'possible',
  minSeverity: 'info',
  maxSize: Number.MAX_SAFE_INTEGER,
  archiveDepth: 0,
} as const satisfies CheckOptions;
