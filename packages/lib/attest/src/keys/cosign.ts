import { createPrivateKey, type KeyObject, scrypt } from 'node:crypto';
import { isReproError } from '@repro/core/error';
import { parseStrict } from '@repro/core/parse';
import { attestError } from '../errors.ts';

interface OpenOptions {
  readonly passphrase: string | Uint8Array;
  readonly name: string;
}

/** What cosign encrypts with at most: the file says how much memory is to be used, and may be hostile. */
const LIMITS = { N: 2 ** 20, r: 8, p: 1, memory: 1200 * 1024 * 1024 };

interface Sealed {
  readonly kdf: {
    readonly params: { readonly N: number; readonly r: number; readonly p: number };
    readonly salt: string;
  };
  readonly cipher: { readonly nonce: string };
  readonly ciphertext: string;
}

/**
 * Opens cosign's own key files, `ENCRYPTED SIGSTORE PRIVATE KEY`: PKCS#8 in a NaCl secretbox, whose key scrypt
 * (RFC 7914) makes of the passphrase (theupdateframework/go-tuf, encrypted).
 * @throws ERR_REPRO_ATTEST_KEY, ERR_REPRO_ATTEST_PASSPHRASE
 */
export async function openCosignKey(pem: string, { passphrase, name }: OpenOptions): Promise<KeyObject> {
  const { kdf, cipher, ciphertext } = readSealed(pem, name);
  const { N, r, p } = kdf.params;
  const salt = Buffer.from(kdf.salt, 'base64');
  const nonce = Buffer.from(cipher.nonce, 'base64');
  const { default: nacl } = await import('tweetnacl');
  if (nonce.length !== nacl.secretbox.nonceLength) throw malformed(name);
  const secret = await derive(Buffer.from(passphrase), salt, { N, r, p });
  const opened = nacl.secretbox.open(Buffer.from(ciphertext, 'base64'), nonce, secret);
  secret.fill(0);
  if (!opened) {
    throw attestError(
      'PASSPHRASE',
      `${name} cannot be decrypted: the passphrase is wrong, or the file is damaged`,
      {
        hint: 'check the passphrase',
      },
    );
  }
  try {
    return createPrivateKey({ key: Buffer.from(opened), format: 'der', type: 'pkcs8' });
  } catch {
    throw malformed(name);
  }
}

function readSealed(pem: string, name: string): Sealed {
  const body = /-----BEGIN [A-Z ]+-----([A-Za-z0-9+/=\s]*)-----END/.exec(pem)?.[1] ?? '';
  let value: unknown;
  try {
    value = parseStrict(Buffer.from(body, 'base64'), { name });
  } catch (error) {
    if (isReproError(error)) throw malformed(name);
    throw error;
  }
  if (!isSealed(value)) throw malformed(name);
  const { N, r, p } = value.kdf.params;
  const isPower = Number.isInteger(Math.log2(N)) && N > 1;
  if (!isPower || N > LIMITS.N || r !== LIMITS.r || p !== LIMITS.p) {
    throw attestError('KEY', `${name} asks for scrypt with N=${N}, r=${r}, p=${p}`, {
      hint: `cosign writes N=65536, r=8, p=1; N may be up to ${LIMITS.N}`,
    });
  }
  return value;
}

function isSealed(value: unknown): value is Sealed {
  const { kdf, cipher, ciphertext } = (value ?? {}) as Partial<Record<string, Record<string, unknown>>>;
  const { N, r, p } = (kdf?.['params'] ?? {}) as Record<string, unknown>;
  return (
    [N, r, p].every((number) => typeof number === 'number') &&
    [kdf?.['salt'], cipher?.['nonce'], ciphertext].every((text) => typeof text === 'string') &&
    kdf?.['name'] === 'scrypt' &&
    cipher?.['name'] === 'nacl/secretbox'
  );
}

function derive(
  passphrase: Buffer,
  salt: Buffer,
  params: { readonly N: number; readonly r: number; readonly p: number },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase, salt, 32, { ...params, maxmem: LIMITS.memory }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

function malformed(name: string): Error {
  return attestError('KEY', `${name} is not what cosign writes`, {
    hint: 'cosign generate-key-pair and import-key-pair write such files',
  });
}
