import type { Json } from '@repro/core';
import type { Tool } from '@repro/report';
import type { Status } from '../status.ts';

/** Where the record of the run lies in a release. */
export const RUN_RECORD = 'run_record.json';

/** Bytes by name; the name is that of a file of the release, or says what else it was. */
export interface NamedDigest {
  readonly name: string;
  readonly sha256: string;
}

/** The rules a check judged by. */
export interface PolicyReference {
  /** The path of a policy file in the release, or `TOOL/rules` for the rules that a tool brings along. */
  readonly name: string;
  /** What the policy says of itself, or the version of the tool whose rules they are. */
  readonly version: string;
  /** Of the policy file's bytes, or of the rule table as canonical JSON. */
  readonly sha256: string;
}

/** A file of the user's that a check judged with beside its policy; its name is its path in the release. */
export interface JudgedWith extends NamedDigest {
  /** `baseline`: what is known and accepted. `manifest`: what was reviewed. */
  readonly role: 'baseline' | 'manifest';
}

/** Where the value of a setting came from. */
export interface RecordedSetting {
  readonly value: Json;
  readonly from: 'flag' | 'environment' | 'file' | 'default';
  /** The flag, variable or file. */
  readonly name?: string;
}

/** One step of a run. */
export interface RecordedStep {
  readonly name: string;
  readonly kind: 'make' | 'check' | 'hook' | 'plugin';
  readonly tool: Tool;
  /** A step that broke is `unverifiable`, and `error` says why. */
  readonly status: Status;
  /** RFC 3339 in UTC with milliseconds. */
  readonly started_on?: string;
  readonly finished_on?: string;
  readonly duration_ms?: number;
  readonly policy?: PolicyReference;
  readonly judged_with?: readonly JudgedWith[];
  readonly inputs: readonly NamedDigest[];
  readonly outputs: readonly NamedDigest[];
  /** Where its report lies. */
  readonly report?: string;
  /** The run that computed what was taken from the cache. */
  readonly cached_from?: string;
  readonly error?: { readonly code: string; readonly message: string; readonly hint?: string };
  /** The setting that said it should not run: a decision of the user, unlike a step that could not run. */
  readonly switched_off?: string;
  /** Why it did not run. */
  readonly reason?: string;
}

/**
 * What one run of the pipeline did and when: with the documents made of it the only place where the wall clock stands.
 * Form: schema/run_record.schema.json.
 */
export interface RunRecord {
  readonly schema_version: '1.0';
  readonly tool: Tool;
  /** 32 hexadecimal digits that name the run. */
  readonly run_id: string;
  /** The sub-command: `release`. */
  readonly command: string;
  readonly source: {
    readonly git_sha?: string;
    readonly git_ref?: string;
    readonly repository?: string;
    readonly tree_sha256?: string;
  };
  readonly started_on: string;
  readonly finished_on?: string;
  /** False while steps are still to come, and for ever when the run was stopped. */
  readonly complete: boolean;
  /** The signal that stopped it. */
  readonly interrupted?: string;
  readonly status: Status;
  /** Every effective setting by its name in the configuration file. */
  readonly settings: Readonly<Record<string, RecordedSetting>>;
  /** In the order of the flow. */
  readonly steps: readonly RecordedStep[];
}
