/** Base64 (RFC 4648, section 4), padded. */
type Base64 = string;

/** An entry of a transparency log; 64-bit numbers are decimal strings. */
export interface LogEntry {
  readonly logIndex?: string;
  readonly logId: { readonly keyId: Base64 };
  readonly kindVersion: { readonly kind: string; readonly version: string };
  readonly integratedTime?: string;
  readonly inclusionPromise?: { readonly signedEntryTimestamp: Base64 };
  readonly inclusionProof?: {
    readonly logIndex?: string;
    readonly rootHash: Base64;
    readonly treeSize: string;
    readonly hashes?: readonly Base64[];
    readonly checkpoint: { readonly envelope: string };
  };
  readonly canonicalizedBody: Base64;
}

interface Certificate {
  readonly rawBytes: Base64;
}

/** Whose signature it is: exactly one of the first three. */
export interface VerificationMaterial {
  readonly publicKey?: { readonly hint: string };
  readonly certificate?: Certificate;
  /** In v0.1 and v0.2 only. */
  readonly x509CertificateChain?: { readonly certificates: readonly Certificate[] };
  readonly tlogEntries?: readonly LogEntry[];
  readonly timestampVerificationData?: {
    readonly rfc3161Timestamps?: readonly { readonly signedTimestamp: Base64 }[];
  };
}

/** A Sigstore bundle around a DSSE envelope, typed as it is on the wire; see schema/sigstore_bundle.schema.json. */
export interface SigstoreBundle {
  readonly mediaType: string;
  readonly verificationMaterial: VerificationMaterial;
  readonly dsseEnvelope: {
    readonly payload: Base64;
    readonly payloadType: string;
    /** Exactly one; `keyid` is not signed, and never used. */
    readonly signatures: readonly { readonly sig: Base64; readonly keyid?: string }[];
  };
}

/** The form that is written. */
export const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
