import type { JsonObject } from '@repro/core';
import type { SchemeName } from './options.ts';

/** What git says of the version, as it is on the wire. */
export interface GitStamp {
  /** The commit, in full. */
  readonly sha: string;
  /** The branch, in full; absent when HEAD is detached. */
  readonly ref?: string;
  /** The nearest version tag, prefix included. */
  readonly tag?: string;
  /** Commits since that tag. */
  readonly distance?: number;
  /** Whether a tracked file differs from the commit. */
  readonly dirty: boolean;
}

/** The document that `make` gives; see schema/version-stamp.schema.json. */
export interface VersionStamp {
  readonly schema_version: '1.0';
  /** As it is stamped: a leading `v` is kept. */
  readonly version: string;
  /** Its one spelling in its scheme, without the `v`. */
  readonly normal: string;
  readonly scheme: SchemeName;
  readonly prerelease: boolean;
  /** What it consists of; the members depend on the scheme. */
  readonly parts: JsonObject;
  readonly source: 'given' | 'git' | 'package';
  /** Absent when git was not asked. */
  readonly git?: GitStamp;
}
