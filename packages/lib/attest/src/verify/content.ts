import { verify } from 'node:crypto';
import type { SignedEntity } from '@sigstore/verify';

/**
 * The digests that ECDSA signatures are made with, by curve. SHA-256 is what everybody verifies; cosign 3 signs with
 * the digest that fits the curve.
 */
const DIGESTS: Readonly<Record<string, readonly string[]>> = {
  prime256v1: ['sha256'],
  secp384r1: ['sha256', 'sha384'],
  secp521r1: ['sha256', 'sha512'],
};

type Content = SignedEntity['signature'];

/** The signature over `pae`, checked by this package, compared with log entries by the one below. */
export function contentOf(content: Content, pae: Uint8Array): Content {
  const { signature } = content;
  return {
    signature,
    compareSignature: (other) => content.compareSignature(other),
    compareDigest: (digest) => content.compareDigest(digest),
    verifySignature(key) {
      const digests = digestsFor(key.asymmetricKeyType, key.asymmetricKeyDetails?.namedCurve);
      return digests.some((digest) => holds(digest, pae, key, signature));
    },
  };
}

function digestsFor(type: string | undefined, curve: string | undefined): readonly (string | undefined)[] {
  if (type === 'ed25519') return [undefined];
  if (type === 'rsa') return ['sha256'];
  return DIGESTS[curve ?? ''] ?? [];
}

type Key = Parameters<Content['verifySignature']>[0];

function holds(digest: string | undefined, pae: Uint8Array, key: Key, signature: Buffer): boolean {
  try {
    return verify(digest, pae, key, signature);
  } catch {
    return false; // a signature that cannot even be read is none
  }
}
