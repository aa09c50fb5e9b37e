import type { JsonObject } from '@repro/core';

/** Digests by algorithm, in lower-case hexadecimal: `{ sha256: '…' }`, `{ gitCommit: '…' }`. */
export type DigestSet = Readonly<Record<string, string>>;

/**
 * A resource (in-toto attestation, spec/v1/resource_descriptor.md): at least one of `uri`, `digest` and `content`.
 * Typed as it is on the wire.
 */
export interface ResourceDescriptor {
  readonly name?: string;
  readonly uri?: string;
  readonly digest?: DigestSet;
  /** Base64. */
  readonly content?: string;
  readonly downloadLocation?: string;
  readonly mediaType?: string;
  readonly annotations?: JsonObject;
}

/** An artifact that a statement is about; the digest is what counts, the name is a label. */
export interface Subject extends ResourceDescriptor {
  readonly digest: DigestSet;
}

/** The types that statements are written with (v1) and read with (v0.1 is what cosign still writes). */
export const statementTypes = {
  v1: 'https://in-toto.io/Statement/v1',
  v01: 'https://in-toto.io/Statement/v0.1',
} as const;

/** An in-toto Statement (spec/v1/statement.md): a predicate about artifacts. */
export interface Statement<Predicate = JsonObject> {
  readonly _type: (typeof statementTypes)[keyof typeof statementTypes];
  readonly subject: readonly Subject[];
  readonly predicateType: string;
  readonly predicate?: Predicate;
}

/** The predicate types that Repro Pack writes or reads. */
export const predicateTypes = {
  /** https://slsa.dev/spec/v1.2/build-provenance */
  slsaProvenance: 'https://slsa.dev/provenance/v1',
  /** https://slsa.dev/spec/v1.2/verification_summary */
  verificationSummary: 'https://slsa.dev/verification_summary/v1',
  /** in-toto attestation, spec/predicates/test-result.md */
  testResult: 'https://in-toto.io/attestation/test-result/v0.1',
  /** in-toto attestation, spec/predicates/release.md */
  release: 'https://in-toto.io/attestation/release/v0.2',
  /** in-toto attestation, spec/predicates/svr.md */
  simpleVerificationResult: 'https://in-toto.io/attestation/svr/v0.1',
} as const;
