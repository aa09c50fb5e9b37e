import type { KeyObject } from 'node:crypto';

/** The kinds of key that sign: all but Ed25519, which hashes by itself, with SHA-256, as cosign verifies them. */
export const keyTypes = ['p256', 'p384', 'p521', 'ed25519', 'rsa'] as const;
export type KeyType = (typeof keyTypes)[number];

/** A key that signatures are verified with. */
export interface PublicKey {
  readonly type: KeyType;
  /** What a bundle calls it: base64 of the SHA-256 of its SubjectPublicKeyInfo. */
  readonly hint: string;
  readonly key: KeyObject;
}

/** A key that signs, with its public half. */
export interface PrivateKey {
  readonly type: KeyType;
  readonly key: KeyObject;
  readonly publicKey: PublicKey;
}
