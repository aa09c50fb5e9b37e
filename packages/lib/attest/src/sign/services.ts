import type { Signer as SigstoreSigner, Witness } from '@sigstore/sign';
import type { SigstoreBundle } from '../bundle/types.ts';
import { attestError } from '../errors.ts';
import { publicKeyPem } from '../keys/public.ts';
import { PAYLOAD_TYPE } from '../statement/dsse.ts';
import { readToken } from './token.ts';
import type { KeylessOptions, KeySigner, Signer, Witnesses } from './types.ts';

type Sigstore = typeof import('@sigstore/sign');

const TIMEOUT_MS = 30_000;
const RETRIES = 2;

/**
 * Signs by way of services: a certificate authority for a keyless signer, and the witnesses that are named.
 * @throws ERR_REPRO_ATTEST_KEYLESS when one of them refuses or cannot be reached; ERR_REPRO_ATTEST_TOKEN
 */
export async function signWithServices(
  payload: Uint8Array,
  signer: Signer,
  more: Witnesses,
): Promise<SigstoreBundle> {
  const sigstore = await import('@sigstore/sign');
  const { bundleToJSON } = await import('@sigstore/bundle');
  const asked = signer.kind === 'keyless' ? { ...signer.options, ...more } : more;
  const token = signer.kind === 'keyless' ? await readToken(signer.options) : undefined;
  const builder = new sigstore.DSSEBundleBuilder({
    signer: signer.kind === 'keyless' ? fulcio(sigstore, token ?? '', signer.options) : withKey(signer),
    witnesses: witnessesOf(sigstore, asked),
  });
  try {
    const bundle = await builder.create({ data: Buffer.from(payload), type: PAYLOAD_TYPE });
    return withoutKeyId(bundleToJSON(bundle) as unknown as SigstoreBundle);
  } catch (error) {
    throw serviceError(error, token);
  }
}

function fulcio(sigstore: Sigstore, token: string, { fulcioUrl, timeoutMs }: KeylessOptions): SigstoreSigner {
  return new sigstore.FulcioSigner({
    fulcioBaseURL: fulcioUrl ?? sigstore.DEFAULT_FULCIO_URL,
    identityProvider: { getToken: async () => token },
    timeout: timeoutMs ?? TIMEOUT_MS,
    retry: RETRIES,
  });
}

function withKey(signer: KeySigner): SigstoreSigner {
  const { hint } = signer.publicKey;
  const publicKey = publicKeyPem(signer.publicKey);
  return {
    sign: async (data) => ({
      signature: Buffer.from(await signer.sign(data)),
      key: { $case: 'publicKey', publicKey, hint },
    }),
  };
}

/** Rekor's kind of entry is intoto, which every verifier of the last years reads. */
function witnessesOf(sigstore: Sigstore, { rekorUrl, timestampUrl, timeoutMs }: Witnesses): Witness[] {
  const options = { timeout: timeoutMs ?? TIMEOUT_MS, retry: RETRIES };
  return [
    ...(rekorUrl === undefined
      ? []
      : [new sigstore.RekorWitness({ ...options, rekorBaseURL: rekorUrl, entryType: 'intoto' })]),
    ...(timestampUrl === undefined
      ? []
      : [new sigstore.TSAWitness({ ...options, tsaBaseURL: timestampUrl })]),
  ];
}

/** See `keyBundle`. */
function withoutKeyId(bundle: SigstoreBundle): SigstoreBundle {
  const signatures = bundle.dsseEnvelope.signatures.map(({ sig }) => ({ sig }));
  return { ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, signatures } };
}

/** What @sigstore/sign throws may hold the token in its message and its causes, so that neither is passed on whole. */
function serviceError(error: unknown, token: string | undefined): unknown {
  const { code, message = '', cause } = error as { code?: string; message?: string; cause?: Error };
  if (code === undefined || code.startsWith('ERR_REPRO_')) return error;
  const text = [message, cause?.message].filter(Boolean).join(': ');
  const safe = token === undefined ? text : text.replaceAll(token, '***');
  return attestError('KEYLESS', `a signing service failed: ${safe.slice(0, 1000)}`, {
    hint: 'check the URLs of the services, the network, and whether the token is still valid',
  });
}
