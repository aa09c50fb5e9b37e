import type { KeyType, PublicKey } from '../keys/types.ts';

/** Signs with a key whose public half the reader has. */
export interface KeySigner {
  readonly kind: 'key';
  readonly publicKey: PublicKey;
  /** The signature over `pae`: DER for ECDSA, PKCS#1 v1.5 for RSA, 64 bytes for Ed25519. */
  sign(pae: Uint8Array): Promise<Uint8Array>;
}

/** Signs with a key that lives for this signature alone and a certificate for it, which names who asked for it. */
export interface KeylessSigner {
  readonly kind: 'keyless';
  readonly options: KeylessOptions;
}

export type Signer = KeySigner | KeylessSigner;

/** Where a keyless signature comes from. All of these services are asked over the network, when something is signed. */
export interface KeylessOptions extends Witnesses {
  /** An OIDC token; or what gets one when it is needed. It is sent to Fulcio and nowhere else. */
  readonly identityToken: string | (() => Promise<string>);
  /** The certificate authority; Sigstore's public one unless given. */
  readonly fulcioUrl?: string | undefined;
}

/** Services that vouch for when a signature was there; nothing is asked of one that is not named. */
export interface Witnesses {
  /** A Rekor (v1) transparency log. */
  readonly rekorUrl?: string | undefined;
  /** A timestamp authority (RFC 3161). */
  readonly timestampUrl?: string | undefined;
  /** For each request, in milliseconds; 30 seconds unless given. */
  readonly timeoutMs?: number | undefined;
}

/** The digest that signatures of a kind of key are made with; undefined for Ed25519, which hashes by itself. */
export function digestFor(type: KeyType): 'sha256' | undefined {
  return type === 'ed25519' ? undefined : 'sha256';
}
