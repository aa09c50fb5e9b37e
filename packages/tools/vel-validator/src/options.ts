import type { Bytes, JsonObject } from '@repro/core';
import type { Repository } from '@repro/git';
import type { SchemaLimits } from '@repro/json-schema';

/** Bytes with a name; they are read once, in order. */
export interface NamedBytes {
  /** A path or file name; findings and the report call it so. */
  readonly name: string;
  readonly bytes: Bytes;
}

/** A user's JSON Schema, parsed. */
export interface UserSchema {
  readonly name: string;
  readonly schema: JsonObject | boolean;
}

/** Where the commit is looked up. */
export interface GitCheck {
  /** A directory in the repository. */
  readonly directory: string;
  /** Also hold the work tree and the snapshot against the commit. Default false. */
  readonly strict?: boolean | undefined;
  /** The environment that git is found in. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** With `strict`: a directory, absolute, whose untracked files do not count: where the caller itself writes. */
  readonly aside?: string | undefined;
  /** The directory's repository, when the caller has opened it (with `aside`): saves two processes. */
  readonly opened?: Repository | undefined;
}

/** What a manifest is checked against. What is absent is `not_run` in the report, and never counts as passed. */
export interface CheckOptions {
  /** How the report calls the manifest. Default `vel_manifest.json`. */
  readonly name?: string | undefined;
  /** The files that the manifest describes. */
  readonly artifacts?: readonly NamedBytes[] | undefined;
  /** The artifacts that are not given do not fail the check. Default false. */
  readonly ignoreMissing?: boolean | undefined;
  /** The snapshot that the results contract names. */
  readonly snapshot?: NamedBytes | undefined;
  /**
   * What the primary artifact must hold when it is a tar archive: exactly the snapshot's files, or anything.
   * Default `snapshot`.
   */
  readonly content?: 'snapshot' | 'any' | undefined;
  /** Held against the manifest beside its own schema. */
  readonly schema?: UserSchema | undefined;
  readonly git?: GitCheck | undefined;
  readonly limits?: Partial<Limits> | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How much is read and remembered. */
export interface Limits extends SchemaLimits {
  /** Bytes of the manifest. */
  readonly manifestBytes: number;
  /** Bytes of the snapshot. */
  readonly snapshotBytes: number;
  /** Findings of one kind; the rest is counted in the last of them. */
  readonly findings: number;
}

/** A manifest of ten thousand artifacts has 2 MiB, a snapshot of a million files 200 MiB. */
export const defaultLimits: Limits = {
  manifestBytes: 16 * 1024 * 1024,
  snapshotBytes: 256 * 1024 * 1024,
  findings: 50,
  schemaSeconds: 10,
  schemaMegabytes: 256,
};
