import type { JsonObject } from '@repro/core';
import type { PublicKey } from '../keys/types.ts';

/** Whose certificate is meant: each member exactly, or by a regular expression over the whole of it. */
export interface IdentityMatch {
  /** The subject alternative name: a URI, an e-mail address. */
  readonly identity: string | RegExp;
  /** The OIDC issuer who vouched for it. */
  readonly issuer: string | RegExp;
}

/** A builder that a signer may speak for. */
export interface TrustedBuilder {
  readonly id: string;
  /** The highest SLSA build level that may be reported for the pair. */
  readonly max_level: number;
}

/** A signer who counts, by key or by identity. */
export interface TrustedSigner {
  readonly name?: string;
  readonly key?: PublicKey;
  readonly match?: IdentityMatch;
  /** Absent where no trust file says: then any builder is taken, and no level above 1 is reported. */
  readonly builders?: readonly TrustedBuilder[];
}

/** How many independent witnesses a signature needs; what is absent is 1 for certificates and 0 for keys. */
export interface Thresholds {
  readonly transparencyLog?: number | undefined;
  /** Signed certificate timestamps. */
  readonly certificateLog?: number | undefined;
  /** Times that a log or an authority signed; for certificates never less than 1, since they are valid for minutes. */
  readonly timestamps?: number | undefined;
}

/** A trust file that was read; see schema/trust.schema.json. */
export interface Trust {
  readonly signers: readonly TrustedSigner[];
  /** A Sigstore TrustedRoot as JSON. */
  readonly trustedRoot?: JsonObject | undefined;
  readonly thresholds: Thresholds;
}
