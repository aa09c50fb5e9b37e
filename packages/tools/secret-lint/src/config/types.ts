import type { Level } from '@repro/report';
import type { Confidence, Severity } from '../engine/types.ts';
import type { CustomRule } from '../rules/types.ts';

/** A rule of the user's own. */
export type UserRule = CustomRule;

/** What is no secret although it looks like one: everything that the entry names must hold, and any one of each list. */
export interface AllowEntry {
  /** Patterns as in gitignore(5). */
  readonly paths?: readonly string[];
  /** Ids of rules. */
  readonly rules?: readonly string[];
  /** Regular expressions; one must match the whole secret. */
  readonly values?: readonly string[];
  /** Texts that the secret holds, in upper or lower case. */
  readonly stopwords?: readonly string[];
  /** Why, for those who read the file. */
  readonly reason?: string;
}

/** The levels of findings, by the severity of the credential; `possible` is that of all that are only possible. */
export type Levels = Readonly<Partial<Record<Severity | Extract<Confidence, 'possible'>, Level>>>;

/** What a configuration file says beside flags (secret_config.schema.json). */
export interface SecretConfig {
  readonly rules?: readonly UserRule[];
  readonly allow?: readonly AllowEntry[];
  readonly levels?: Levels;
}
