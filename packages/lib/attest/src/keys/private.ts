import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { attestError } from '../errors.ts';
import { pemLabel } from './pem.ts';
import { publicKeyOf, typeOf } from './public.ts';
import type { PrivateKey } from './types.ts';

/** How a private key is opened. */
export interface PrivateKeyOptions {
  /** Of a key that is encrypted. */
  readonly passphrase?: string | Uint8Array | undefined;
  /** The file's name, for errors. */
  readonly name?: string | undefined;
}

/**
 * Reads a private key from PEM: PKCS#8 (plain or encrypted), SEC 1, PKCS#1, and cosign's encrypted format.
 * No error holds anything of the key or the passphrase, nor the error underneath.
 * @throws ERR_REPRO_ATTEST_KEY, ERR_REPRO_ATTEST_KEY_TYPE, ERR_REPRO_ATTEST_PASSPHRASE
 */
export async function readPrivateKey(
  pem: string | Uint8Array,
  { passphrase, name = 'the private key' }: PrivateKeyOptions = {},
): Promise<PrivateKey> {
  const text = Buffer.from(pem).toString('latin1');
  const label = pemLabel(text, name);
  const isCosign = label === 'ENCRYPTED SIGSTORE PRIVATE KEY' || label === 'ENCRYPTED COSIGN PRIVATE KEY';
  if (isEncrypted(label, text) && passphrase === undefined) {
    throw attestError('PASSPHRASE', `${name} is encrypted, and no passphrase was given`, {
      hint: 'name the variable or file that holds it: --passphrase-env NAME, --passphrase-file FILE',
    });
  }
  if (!isCosign && !READABLE.has(label)) throw notReadable(label, name);
  const key = isCosign
    ? await (await import('./cosign.ts')).openCosignKey(text, { passphrase: passphrase ?? '', name })
    : open(text, isEncrypted(label, text) ? { passphrase, name } : { name });
  const type = typeOf(key, name);
  return { type, key, publicKey: publicKeyOf(createPublicKey(key), name) };
}

const READABLE: ReadonlySet<string> = new Set([
  'PRIVATE KEY',
  'ENCRYPTED PRIVATE KEY',
  'EC PRIVATE KEY',
  'RSA PRIVATE KEY',
]);

/** PKCS#8 and cosign say so in the label, older formats in a header (RFC 1421). */
function isEncrypted(label: string, text: string): boolean {
  return label.startsWith('ENCRYPTED') || /^Proc-Type: 4,ENCRYPTED/m.test(text);
}

/** What OpenSSL says is not passed on: it is about bytes that nobody should see. */
function open(text: string, { passphrase, name = '' }: PrivateKeyOptions): KeyObject {
  try {
    return createPrivateKey({
      key: text,
      ...(passphrase !== undefined && { passphrase: Buffer.from(passphrase) }),
    });
  } catch (error) {
    const { code } = error as { code?: string };
    if (passphrase !== undefined) {
      throw attestError(
        'PASSPHRASE',
        `${name} cannot be decrypted: the passphrase is wrong, or the file is damaged`,
        {
          hint: 'check the passphrase',
        },
      );
    }
    throw attestError('KEY', `${name} cannot be read${code === undefined ? '' : ` (${code})`}`, {
      hint: 'expected a private key as PEM: PKCS#8, SEC 1 or PKCS#1',
    });
  }
}

function notReadable(label: string, name: string): Error {
  if (label === 'OPENSSH PRIVATE KEY') {
    return attestError('KEY', `${name} is a key of OpenSSH`, {
      hint: 'convert a copy: ssh-keygen -p -m PKCS8 -f COPY',
    });
  }
  if (label.endsWith('PUBLIC KEY')) {
    return attestError('KEY', `${name} is a public key, expected the private one`, {
      hint: 'give the file that generate-key wrote without .pub',
    });
  }
  return attestError('KEY', `${name} is a ${label}, expected a private key`, {
    hint: 'expected PKCS#8, SEC 1, PKCS#1 or cosign’s format',
  });
}
