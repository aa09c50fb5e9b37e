import type { JsonObject } from '@repro/core';

/** What the content of an artifact is. */
export type ArtifactType =
  | 'archive'
  | 'attestation'
  | 'certificate'
  | 'checksums'
  | 'data'
  | 'document'
  | 'executable'
  | 'image'
  | 'library'
  | 'manifest'
  | 'other'
  | 'package'
  | 'report'
  | 'sbom'
  | 'signature'
  | 'wheel';

/** A file of a release. */
export interface RbomArtifact {
  /** Its path in the release, '/'-separated. */
  readonly name: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  readonly type: ArtifactType;
}

/** What a release says of itself; see schema/release_metadata.schema.json. Other members are carried along. */
export type ReleaseMetadata = JsonObject & {
  readonly name?: string;
  readonly description?: string;
  readonly supplier?: { readonly name: string; readonly url?: string };
  readonly build_id?: string;
  readonly git_sha?: string;
  readonly git_ref?: string;
  readonly repository?: string;
  readonly homepage?: string;
  readonly external_references?: readonly ExternalReference[];
};

/** A page about the release. */
export type ExternalReference = JsonObject & {
  readonly type: string;
  readonly url: string;
  readonly comment?: string;
};

/** The release bill of materials; see schema/release_bom.schema.json. */
export interface Rbom {
  readonly schema_version: '1.0';
  readonly release_version: string;
  /** RFC 3339, in UTC; absent when nobody tells a time. */
  readonly generated_at?: string;
  /** Sorted by the UTF-8 bytes of their names. */
  readonly artifacts: readonly RbomArtifact[];
  readonly metadata?: ReleaseMetadata;
}
