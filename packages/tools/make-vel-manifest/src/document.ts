import type { JsonObject } from '@repro/core';

/** A file that was built. */
export interface Artifact {
  /** The file's name without directories. */
  readonly name: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of the tar inside a compressed one: it survives a change of compressor. */
  readonly tar_sha256?: string;
}

/** Who built: what a run on this platform tells of itself, and nothing that is secret. */
export interface Builder {
  /** The kind of platform, as a URI (SLSA's `builder.id`). */
  readonly id: string;
  /** The version of make-vel-manifest, which the rules behind `id` are those of. */
  readonly version: string;
  readonly ci?: string;
  readonly run_url?: string;
  readonly run_id?: string;
  readonly run_attempt?: string;
  readonly pipeline_id?: string;
  readonly job?: string;
  readonly workflow?: string;
  readonly workflow_ref?: string;
  readonly workflow_sha?: string;
  readonly event?: string;
  readonly runner?: string;
}

/** The Verifiable Evidence Ledger manifest; see schema/vel_manifest.schema.json. */
export interface VelManifest {
  readonly schema_version: '1.0';
  readonly provenance: {
    readonly git_sha?: string;
    readonly git_ref?: string;
    /** Whether a tracked file differed from the commit. */
    readonly git_dirty?: boolean;
    readonly repository?: string;
    /** Of the primary artifact, the first that was given. */
    readonly artifact_sha256: string;
    readonly artifacts: readonly Artifact[];
    /** RFC 3339, in UTC. */
    readonly build_timestamp?: string;
    readonly builder: Builder;
  };
  readonly environment: {
    readonly node_version: string;
    readonly os: string;
    readonly platform: string;
    readonly tools: Readonly<Record<string, string>>;
    readonly [fact: string]: string | number | boolean | Readonly<Record<string, string>>;
  };
  readonly results_contract: {
    readonly snapshot_sha256: string;
    readonly file_count: number;
    readonly total_size: number;
  };
  /** What the user adds; carried along, not interpreted. */
  readonly metadata?: JsonObject;
}
