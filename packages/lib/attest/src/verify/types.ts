import type { JsonObject } from '@repro/core';
import type { PublicKey } from '../keys/types.ts';
import type { Statement } from '../statement/types.ts';
import type { Level } from '../trust/level.ts';
import type { IdentityMatch, Thresholds, Trust, TrustedSigner } from '../trust/types.ts';

/** Who is trusted to have signed. What is given adds up: any one of them will do. */
export interface VerifyOptions {
  readonly keys?: readonly PublicKey[] | undefined;
  readonly identities?: readonly IdentityMatch[] | undefined;
  readonly trust?: Trust | undefined;
  /** A Sigstore TrustedRoot as JSON, for certificates and witnesses; the trust file's own when absent. */
  readonly trustedRoot?: JsonObject | undefined;
  /** What is absent is taken from the trust file. */
  readonly thresholds?: Thresholds | undefined;
}

/** What a statement must say. */
export interface ClaimOptions {
  /** Artifacts that must each be a subject, by digest; their names are not compared. */
  readonly subjects?: readonly { readonly name: string; readonly sha256: string }[] | undefined;
  readonly predicateType?: string | undefined;
}

/** Who signed, as far as it was verified. */
export type VerifiedSigner = (
  | { readonly kind: 'key'; readonly type: PublicKey['type']; readonly hint: string }
  | {
      readonly kind: 'certificate';
      readonly identity: string;
      readonly issuer: string;
      /** What the authority says of the run: see `certificateClaims`. */
      readonly claims: Readonly<Record<string, string>>;
    }
) & {
  /** As the trust file calls it. */
  readonly name?: string;
  /** Transparency logs of which an entry was verified. */
  readonly log_entries: number;
  /** Logs and authorities of which a signed time was verified. */
  readonly timestamps: number;
};

/** A signature that holds. */
export interface VerifiedSignature {
  readonly signer: VerifiedSigner;
  /** The entries that fit the signer, for `levelOf`. */
  readonly trusted: readonly TrustedSigner[];
  /** The bytes that were signed. */
  readonly payload: Uint8Array;
}

/** An attestation that holds. */
export interface Verified {
  readonly statement: Statement;
  readonly signer: VerifiedSigner;
  /** Only of SLSA provenance. */
  readonly level?: Level | undefined;
  readonly payload: Uint8Array;
}
