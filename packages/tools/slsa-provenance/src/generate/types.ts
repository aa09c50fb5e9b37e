import type { ResourceDescriptor, Statement } from '@repro/attest/statement';
import type { Bytes, JsonObject } from '@repro/core';

/** Bytes with the name that messages and the provenance call them by. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Bytes;
}

/** What was hashed already. */
export interface NamedDigest {
  readonly name: string;
  readonly sha256: string;
}

/** What provenance is made of. */
export interface GenerateInput {
  /** vel_manifest.json: where the artifacts come from and what built them. */
  readonly manifest: NamedBytes;
  /** The artifacts; each must be one of the manifest, the primary one among them. */
  readonly subjects: readonly (NamedBytes | NamedDigest)[];
  /** run_record.json: the settings, policies and times of the run. */
  readonly runRecord?: NamedBytes | undefined;
  /** What else came of the run: the reports of checks, the BOM. */
  readonly byproducts?: readonly (NamedBytes | NamedDigest)[] | undefined;
  /** What else was read: hooks, plug-ins, lock files. */
  readonly dependencies?: readonly (NamedBytes | NamedDigest)[] | undefined;
  /** A JSON object to carry along; its members take the place of the manifest's own metadata. */
  readonly metadata?: NamedBytes | undefined;
}

/** What the caller knows beside its files. */
export interface GenerateOptions {
  /** RFC 3339 in UTC; the run record's when absent, and never the clock's. */
  readonly startedOn?: string | undefined;
  readonly finishedOn?: string | undefined;
  /** The manifest of the artifact in an OCI registry, a second subject, so that `cosign verify-attestation` finds it. */
  readonly oci?: NamedDigest | undefined;
}

/** SLSA provenance v1 (slsa.dev/spec/v1.2/build-provenance), as it is written here. */
export interface Provenance {
  readonly buildDefinition: {
    readonly buildType: string;
    readonly externalParameters: JsonObject;
    readonly internalParameters: JsonObject;
    readonly resolvedDependencies: readonly ResourceDescriptor[];
  };
  readonly runDetails: {
    readonly builder: { readonly id: string; readonly version: Readonly<Record<string, string>> };
    readonly metadata?: {
      readonly invocationId?: string;
      readonly startedOn?: string;
      readonly finishedOn?: string;
    };
    readonly byproducts: readonly ResourceDescriptor[];
  };
  readonly repro_metadata?: JsonObject;
}

export type ProvenanceStatement = Statement<Provenance>;

/** Bytes of what is read whole, at most. */
export const limits = {
  manifest: 16 * 1024 * 1024,
  runRecord: 64 * 1024 * 1024,
  metadata: 4 * 1024 * 1024,
} as const;
