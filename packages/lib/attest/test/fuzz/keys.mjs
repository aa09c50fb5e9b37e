import { createPublicKey } from 'node:crypto';
import { readPrivateKey, readPublicKey } from '@repro/attest/keys';
import { outcome } from '@repro/testkit/fuzz';
import { fixedKey } from './key.mjs';

const pem = fixedKey();
/** In cosign's form: JSON with the parameters of scrypt, small ones so that opening is quick. */
const cosign = {
  kdf: { name: 'scrypt', params: { N: 2, r: 1, p: 1 }, salt: 'AAAA' },
  cipher: { name: 'nacl/secretbox', nonce: 'A'.repeat(32) },
  ciphertext: 'A'.repeat(64),
};
const armour = (label, body) =>
  `-----BEGIN ${label}-----\n${Buffer.from(body).toString('base64')}\n-----END ${label}-----\n`;

/** What mutations start from. */
export const seeds = [
  Buffer.from(pem),
  Buffer.from(createPublicKey(pem).export({ type: 'spki', format: 'pem' })),
  Buffer.from(armour('ENCRYPTED SIGSTORE PRIVATE KEY', JSON.stringify(cosign))),
  Buffer.from(
    armour(
      'ENCRYPTED SIGSTORE PRIVATE KEY',
      JSON.stringify({ ...cosign, kdf: { ...cosign.kdf, params: { N: 2 ** 30, r: 8, p: 64 } } }),
    ),
  ),
];

/** Reads any bytes as keys of both kinds. No error of a private one may hold anything of what was read. */
export async function fuzz(bytes) {
  return `${await outcome(() => openPrivate(bytes))}, ${await outcome(() => readPublicKey(bytes))}`;
}

async function openPrivate(bytes) {
  try {
    await readPrivateKey(bytes, { passphrase: 'not it' });
  } catch (error) {
    if (error.cause !== undefined)
      throw new Error('an error of a key has a cause, which may quote the key', { cause: error });
    throw error;
  }
}
