// Bundles whose bytes are always the same: Ed25519 signs without randomness, and the keys come of a seed.
import { createPrivateKey } from 'node:crypto';
import { publicKeyPem, readPrivateKey } from '@repro/attest/keys';
import { keySigner, signStatement } from '@repro/attest/sign';
import { PAYLOAD_TYPE, preAuthEncoding } from '@repro/attest/statement';
import { generate } from '@repro/slsa-provenance';
import { input, manifest, onGithub } from './release.mjs';

/** The key of a seed (RFC 8410: 32 bytes behind a fixed head). */
export async function keyOf(seed) {
  const head = Buffer.from('302e020100300506032b657004220420', 'hex');
  const der = Buffer.concat([head, Buffer.alloc(32, seed)]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return readPrivateKey(key.export({ type: 'pkcs8', format: 'pem' }));
}

export const trusted = await keyOf('trusted');
export const stranger = await keyOf('stranger');
export const trustedPem = publicKeyPem(trusted.publicKey);

/** Provenance of the artifact, built on GitHub. */
export function statement() {
  return generate(input({ manifest: manifest({ provenance: onGithub }) }));
}

/** A signed statement as the bytes of a bundle; `change` is made to the statement before it is signed. */
export async function bundle({ key = trusted, change = (value) => value } = {}) {
  return bytesOf(await signStatement(change(await statement()), keySigner(key)));
}

/** A bundle around any payload, signed. */
export async function around(payload, payloadType = PAYLOAD_TYPE) {
  const bytes = Buffer.from(payload);
  const sig = Buffer.from(await keySigner(trusted).sign(preAuthEncoding(payloadType, bytes))).toString(
    'base64',
  );
  return bytesOf({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: trusted.publicKey.hint } },
    dsseEnvelope: { payload: bytes.toString('base64'), payloadType, signatures: [{ sig }] },
  });
}

/** The same bundle with something in it changed. */
export async function changed(edit) {
  const value = JSON.parse(String(await bundle()));
  edit(value);
  return bytesOf(value);
}

const bytesOf = (value) => Buffer.from(JSON.stringify(value));
