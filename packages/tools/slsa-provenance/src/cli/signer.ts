import { readPrivateKey, readPublicKey } from '@repro/attest/keys';
import { commandSigner, keySigner, type Signer, tokenOfCi, type Witnesses } from '@repro/attest/sign';
import { type Context, usageError } from '@repro/cli-kit';
import { commandWords } from '@repro/cli-kit/words';
import { readPassphrase } from './passphrase.ts';

/** What the flags of `sign` say. */
interface SignFlags {
  readonly key: string | undefined;
  readonly 'passphrase-env': string | undefined;
  readonly 'passphrase-file': string | undefined;
  readonly signer: readonly string[];
  readonly 'public-key': string | undefined;
  readonly keyless: boolean;
  readonly 'identity-token': string | undefined;
  readonly 'fulcio-url': string | undefined;
  readonly 'rekor-url': string | undefined;
  readonly 'timestamp-url': string | undefined;
  readonly 'skip-log': boolean;
}

const MAX_KEY = 64 * 1024;
const PUBLIC_LOG = 'https://rekor.sigstore.dev';

/** The one signer that the flags name. @throws ERR_REPRO_USAGE for none or several, and for flags that fit no other */
export async function signerOf(flags: SignFlags, context: Context): Promise<Signer> {
  const { key, signer, keyless } = flags;
  const named = [key !== undefined, signer.length > 0, keyless].filter(Boolean).length;
  if (named !== 1) {
    throw usageError(
      named === 0 ? 'nothing was given to sign with' : 'several things were given to sign with',
      'give one of --key FILE, --signer COMMAND and --keyless',
    );
  }
  refuseStray(flags);
  if (key !== undefined) {
    const passphrase = await readPassphrase(flags, context);
    return keySigner(await readPrivateKey(await context.read(key, MAX_KEY), { name: key, passphrase }));
  }
  if (signer.length > 0) return byCommand(flags, context);
  const file = flags['identity-token'];
  const token = file === undefined ? undefined : Buffer.from(await context.read(file, MAX_KEY)).toString();
  const identityToken = token ?? tokenOfCi(context.env);
  return { kind: 'keyless', options: { identityToken, fulcioUrl: flags['fulcio-url'] } };
}

/** A flag without effect is a misunderstanding. */
function refuseStray(flags: SignFlags): void {
  const stray = [
    ...(flags.signer.length === 0 ? (['public-key'] as const) : []),
    ...(flags.keyless ? [] : (['identity-token', 'fulcio-url', 'skip-log'] as const)),
    ...(flags.key === undefined ? (['passphrase-env', 'passphrase-file'] as const) : []),
  ].find((name) => flags[name] !== undefined && flags[name] !== false);
  if (stray !== undefined)
    throw usageError(`--${stray} has no effect here`, 'leave it out, or see --help for what it goes with');
  if (flags['skip-log'] && flags['rekor-url'] !== undefined) {
    throw usageError('--skip-log and --rekor-url contradict each other', 'give one of them');
  }
}

async function byCommand(flags: SignFlags, context: Context): Promise<Signer> {
  const file = flags['public-key'];
  if (file === undefined)
    throw usageError('--signer without --public-key', 'give the public key of the command’s key');
  const publicKey = readPublicKey(await context.read(file, MAX_KEY), file);
  const { env, cwd, signal } = context;
  return commandSigner({ argv: commandWords(flags.signer, '--signer'), publicKey, env, cwd, signal });
}

/** The services that are to vouch for the signature; a keyless one is logged publicly unless something else is said. */
export function witnessesOf(flags: SignFlags): Witnesses {
  const fallback = flags.keyless && !flags['skip-log'] ? PUBLIC_LOG : undefined;
  return { rekorUrl: flags['rekor-url'] ?? fallback, timestampUrl: flags['timestamp-url'] };
}
