import type { Trust } from '@repro/attest';
import type { Signer, Witnesses } from '@repro/attest/sign';
import type { Values } from '../settings/table.ts';
import { configError } from '../settings/values.ts';
import { fileIn } from './user-files.ts';

/** Where a keyless signature is logged, for everybody to see. */
const PUBLIC_LOG = 'https://rekor.sigstore.dev';

/** What a signer is found with. */
interface Surroundings {
  readonly settings: Values;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Told what is odd but no error. */
  readonly warn: (line: string) => void;
}

/** How a release is signed. */
export interface Signing {
  readonly signer: Signer;
  /** Whom those who will verify it trust, when the settings say so. */
  readonly trust?: Trust | undefined;
}

/**
 * What the settings say to sign with; undefined when they say nothing. It is opened before the first step: a key that is
 * not there, or whose passphrase is wrong, would else be found when all the work is done.
 * @throws ERR_REPRO_CONFIG, ERR_REPRO_ATTEST_KEY, _TOKEN, _TRUST, or the system's error for a file
 */
export async function openSigning(
  directory: string,
  surroundings: Surroundings,
): Promise<Signing | undefined> {
  const signer = await openSigner(directory, surroundings);
  const name = surroundings.settings['trust.file'];
  if (name === undefined) return signer && { signer };
  const { parseTrust } = await import('@repro/attest');
  const trust = await parseTrust(await fileIn(directory, name), name);
  if (signer) return { signer, trust };
  surroundings.warn('trust.file is set, and there is nothing to sign with: the release is not signed');
  return undefined;
}

async function openSigner(
  directory: string,
  { settings, env, signal }: Surroundings,
): Promise<Signer | undefined> {
  const { 'trust.signing_key': key, 'trust.signer': argv, 'trust.keyless': keyless } = settings;
  const ways = [key !== undefined, argv.length > 0, keyless].filter(Boolean).length;
  if (ways === 0) return undefined;
  if (ways > 1)
    throw configError(
      'there are several things to sign with',
      'set one of trust.signing_key, signer, keyless',
    );
  const { commandSigner, keySigner, tokenOfCi } = await import('@repro/attest/sign');
  const { readPrivateKey, readPublicKey } = await import('@repro/attest/keys');
  const fileOf = (name: string): Promise<Uint8Array> => fileIn(directory, name);
  if (key !== undefined) {
    const passphrase = env['REPRO_SIGNING_PASSPHRASE'];
    return keySigner(await readPrivateKey(await fileOf(key), { name: key, passphrase }));
  }
  if (keyless) return { kind: 'keyless', options: { identityToken: tokenOfCi(env) } };
  const name = settings['trust.public_key'];
  if (name === undefined)
    throw configError('trust.signer is set without trust.public_key', 'name the public half of its key');
  const publicKey = readPublicKey(await fileOf(name), name);
  // It is the user's own program for the key: it may need what reaches a KMS, unlike a hook.
  return commandSigner({ argv, publicKey, env, cwd: directory, signal });
}

/** Who else is to see a signature: whoever signs with an identity has it logged. */
export function witnessesOf({ kind }: Signer): Witnesses {
  return kind === 'keyless' ? { rekorUrl: PUBLIC_LOG } : {};
}
