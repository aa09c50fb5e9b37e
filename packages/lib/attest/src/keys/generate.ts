import { generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { publicKeyOf, publicKeyPem } from './public.ts';
import type { KeyType } from './types.ts';

/** A new pair of keys, as files hold them. */
export interface KeyPairPem {
  /** PKCS#8, encrypted when there is a passphrase (PBES2 with PBKDF2 and AES-256-CBC, which openssl reads too). */
  readonly privateKey: string;
  /** SubjectPublicKeyInfo. */
  readonly publicKey: string;
  /** What bundles call the key. */
  readonly hint: string;
}

/** Makes a pair of keys with the system's randomness. */
export async function generateKey(
  type: KeyType,
  { passphrase }: { readonly passphrase?: string | undefined } = {},
): Promise<KeyPairPem> {
  const { privateKey, publicKey: key } = await generate(type);
  const publicKey = publicKeyOf(key);
  const cipher = passphrase === undefined ? {} : { cipher: 'aes-256-cbc', passphrase };
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem', ...cipher }).toString(),
    publicKey: publicKeyPem(publicKey),
    hint: publicKey.hint,
  };
}

const curves = { p256: 'P-256', p384: 'P-384', p521: 'P-521' } as const;

function generate(type: KeyType): Promise<{ publicKey: KeyObject; privateKey: KeyObject }> {
  const make = promisify(generateKeyPair);
  if (type === 'ed25519') return make('ed25519');
  if (type === 'rsa') return make('rsa', { modulusLength: 3072 });
  return make('ec', { namedCurve: curves[type] });
}
