import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { attestError } from '../errors.ts';
import { pemLabel } from './pem.ts';
import type { KeyType, PublicKey } from './types.ts';

/** Key files are a few KiB at most; more is something else. */
export const MAX_KEY = 64 * 1024;

/** The lengths of RSA: below 2,048 bits one can be broken, beyond 8,192 one takes seconds to check. */
const RSA_BITS = { min: 2048, max: 8192 };

const CURVES: Readonly<Record<string, KeyType>> = {
  prime256v1: 'p256',
  secp384r1: 'p384',
  secp521r1: 'p521',
};

/**
 * Reads a public key from PEM (`PUBLIC KEY`, RFC 7468 section 13, or `RSA PUBLIC KEY`).
 * @throws ERR_REPRO_ATTEST_KEY, ERR_REPRO_ATTEST_KEY_TYPE
 */
export function readPublicKey(pem: string | Uint8Array, name = 'the public key'): PublicKey {
  const text = Buffer.from(pem).toString('latin1');
  const label = pemLabel(text, name);
  if (label.endsWith('PRIVATE KEY')) {
    throw attestError('KEY', `${name} is a private key, expected the public one`, {
      hint: 'keep it secret and give its public half: openssl pkey -in FILE -pubout',
    });
  }
  if (label !== 'PUBLIC KEY' && label !== 'RSA PUBLIC KEY') {
    throw attestError('KEY', `${name} is a ${label}, expected a PUBLIC KEY`, {
      hint: 'openssl x509 -pubkey -noout prints the key of a certificate',
    });
  }
  return publicKeyOf(decode(text, name), name);
}

function decode(pem: string, name: string): KeyObject {
  try {
    return createPublicKey(pem);
  } catch (cause) {
    throw attestError('KEY', `${name} cannot be read: ${(cause as Error).message}`, {
      hint: 'expected a public key as PEM',
      cause,
    });
  }
}

/** A key of Node's as a key of ours. @throws ERR_REPRO_ATTEST_KEY_TYPE for a kind that does not sign statements */
export function publicKeyOf(key: KeyObject, name = 'the key'): PublicKey {
  const der = key.export({ type: 'spki', format: 'der' });
  return { type: typeOf(key, name), hint: createHash('sha256').update(der).digest('base64'), key };
}

/** The PEM of a public key, as cosign and openssl read it. */
export function publicKeyPem({ key }: PublicKey): string {
  return key.export({ type: 'spki', format: 'pem' }).toString();
}

/** The kind of a key, private or public. @throws ERR_REPRO_ATTEST_KEY_TYPE */
export function typeOf(key: KeyObject, name: string): KeyType {
  const details = key.asymmetricKeyDetails;
  switch (key.asymmetricKeyType) {
    case 'ed25519':
      return 'ed25519';
    case 'ec': {
      const type = CURVES[details?.namedCurve ?? ''];
      if (type) return type;
      throw unfit(`${name} is on the curve ${details?.namedCurve ?? 'of its own parameters'}`);
    }
    case 'rsa': {
      const bits = details?.modulusLength ?? 0;
      if (bits >= RSA_BITS.min && bits <= RSA_BITS.max) return 'rsa';
      throw unfit(`${name} is an RSA key of ${bits} bits`);
    }
    default:
      throw unfit(`${name} is a key of type ${key.asymmetricKeyType ?? 'secret'}`);
  }
}

function unfit(message: string): Error {
  return attestError('KEY_TYPE', message, {
    hint: `expected P-256, P-384, P-521, Ed25519, or RSA of ${RSA_BITS.min} to ${RSA_BITS.max} bits`,
  });
}
