import { createPrivateKey } from 'node:crypto';

const PKCS8_ED25519 = '302e020100300506032b657004220420';

/** An Ed25519 key, the same on every run: inputs must be made again by their numbers. As PEM. */
export function fixedKey() {
  const der = Buffer.concat([Buffer.from(PKCS8_ED25519, 'hex'), Buffer.alloc(32, 7)]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({
    type: 'pkcs8',
    format: 'pem',
  });
}
