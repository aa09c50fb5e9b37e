import { verify } from 'node:crypto';
import { attestError } from '../errors.ts';
import type { PublicKey } from '../keys/types.ts';
import { runSigner } from './run-command.ts';
import { digestFor, type KeySigner } from './types.ts';

/** A program that holds the key, or can reach it: a KMS, an HSM, a hardware token. */
export interface CommandSignerOptions {
  /** The program and its arguments; no shell reads them. */
  readonly argv: readonly string[];
  /** The public half of its key. */
  readonly publicKey: PublicKey;
  /** Its whole environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string | undefined;
  /** Two minutes unless given: somebody may have to touch a token. */
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Signs by a program, which gets the bytes to sign on standard input and prints the signature, raw or as base64:
 * `['openssl', 'dgst', '-sha256', '-sign', 'key.pem']`. What it prints is verified with the public key at once.
 * Signing throws ERR_REPRO_ATTEST_SIGNER when it fails, says nothing, or signs with another key.
 */
export function commandSigner(options: CommandSignerOptions): KeySigner {
  const { publicKey } = options;
  const [program = ''] = options.argv;
  if (program === '')
    throw attestError('SIGNER', 'no signer command was given', { hint: 'name the program' });
  return {
    kind: 'key',
    publicKey,
    async sign(pae) {
      const output = await runSigner(pae, options);
      const signature = candidates(output).find((bytes) => isSignature(bytes, pae, publicKey));
      if (signature) return signature;
      throw attestError(
        'SIGNER',
        `what ${JSON.stringify(program)} printed is no signature of the public key`,
        {
          hint: `expected ${FORMS[publicKey.type]}, raw or as base64, by the private half of that key`,
        },
      );
    },
  };
}

const ECDSA = 'ECDSA with SHA-256';
const FORMS = {
  p256: ECDSA,
  p384: ECDSA,
  p521: ECDSA,
  rsa: 'RSA PKCS#1 v1.5 with SHA-256',
  ed25519: 'Ed25519 over the bytes themselves',
};

/** Raw bytes may look like base64 by chance: each reading is tried, and the key decides. */
function candidates(output: Buffer): Buffer[] {
  const text = output.toString('latin1').replaceAll(/\s/g, '');
  return /^[A-Za-z0-9+/]+={0,2}$/.test(text) ? [output, Buffer.from(text, 'base64')] : [output];
}

function isSignature(signature: Buffer, pae: Uint8Array, { type, key }: PublicKey): boolean {
  return verify(digestFor(type), pae, key, signature);
}
