import type { Bundle } from '@sigstore/bundle';
import type { SignedEntity, Signer as SigstoreSigner, TrustMaterial } from '@sigstore/verify';
import type { SigstoreBundle } from '../bundle/types.ts';
import { attestError } from '../errors.ts';
import type { KeyType } from '../keys/types.ts';
import { PAYLOAD_TYPE, preAuthEncoding } from '../statement/dsse.ts';
import type { Thresholds, TrustedSigner } from '../trust/types.ts';
import { requireCodeSigning } from './certificate.ts';
import { certificateClaims } from './claims.ts';
import { contentOf } from './content.ts';
import { refusalOf } from './refusal.ts';
import { signersByHint, signersByIdentity, trustedSigners } from './signer.ts';
import { trustMaterial } from './trusted-root.ts';
import type { VerifiedSignature, VerifiedSigner, VerifyOptions } from './types.ts';

/**
 * Whether a bundle is signed by somebody who is trusted. Nothing is asked of the network. Without a trusted root the
 * witnesses of a key's signature are neither checked nor counted; with one, every one that is there must hold.
 * @throws a refusal (`isRefusal`): ERR_REPRO_ATTEST_SIGNATURE, _UNKNOWN_KEY, _CERTIFICATE, _LOG, _TIMESTAMP,
 * _IDENTITY, _PAYLOAD_TYPE; or what kept it from being told: _BUNDLE, _TRUSTED_ROOT, _PATTERN
 */
export async function verifySignature(
  bundle: SigstoreBundle,
  options: VerifyOptions,
): Promise<VerifiedSignature> {
  const { payload: base64, payloadType } = bundle.dsseEnvelope;
  if (payloadType !== PAYLOAD_TYPE) {
    throw attestError('PAYLOAD_TYPE', `what is signed is of type ${JSON.stringify(payloadType)}`, {
      hint: `expected ${PAYLOAD_TYPE}`,
    });
  }
  const payload = Buffer.from(base64, 'base64');
  const pae = preAuthEncoding(payloadType, payload);
  const signers = trustedSigners(options);
  const { hint } = bundle.verificationMaterial.publicKey ?? {};
  const verified =
    hint === undefined
      ? await byCertificate(bundle, pae, { options, signers })
      : await byKey(bundle, pae, { options, signers, hint });
  return { ...verified, payload };
}

interface Known {
  readonly options: VerifyOptions;
  readonly signers: readonly TrustedSigner[];
}

type Found = Omit<VerifiedSignature, 'payload'>;

async function byKey(
  bundle: SigstoreBundle,
  pae: Uint8Array,
  { options, signers, hint }: Known & { readonly hint: string },
): Promise<Found> {
  const trusted = signersByHint(signers, hint);
  const key = trusted[0]?.key;
  if (!key) throw attestError('UNKNOWN_KEY', 'the key is not trusted');
  const root = rootOf(options);
  const material = await trustMaterial(root, () => ({ publicKey: key.key, validFor: () => true }));
  const thresholds = thresholdsOf(options, { transparencyLog: 0, certificateLog: 0, timestamps: 0 });
  requireRoot(root !== undefined || (thresholds.transparencyLog === 0 && thresholds.timestamps === 0));
  const checked = root ? bundle : withoutWitnesses(bundle);
  const { counts } = await verify(checked, { pae, material, thresholds, type: key.type });
  const { type } = key;
  return { signer: { kind: 'key', type, hint, ...nameOf(trusted), ...counts }, trusted };
}

async function byCertificate(
  bundle: SigstoreBundle,
  pae: Uint8Array,
  { options, signers }: Known,
): Promise<Found> {
  const root = rootOf(options);
  requireRoot(root !== undefined);
  const material = await trustMaterial(root, () => {
    throw attestError('UNKNOWN_KEY', 'the key is not trusted');
  });
  const asked = thresholdsOf(options, { transparencyLog: 1, certificateLog: 1, timestamps: 1 });
  const thresholds = { ...asked, timestamps: Math.max(1, asked.timestamps) };
  const { certificate, x509CertificateChain: chain } = bundle.verificationMaterial;
  const { counts, identity } = await verify(bundle, { pae, material, thresholds });
  requireCodeSigning(Buffer.from((certificate ?? chain?.certificates[0])?.rawBytes ?? '', 'base64'));
  const who = {
    identity: identity?.subjectAlternativeName ?? '',
    issuer: identity?.extensions?.issuer ?? '',
  };
  const trusted = signersByIdentity(signers, who);
  const claims = certificateClaims(identity?.oids ?? []);
  return { signer: { kind: 'certificate', ...who, claims, ...nameOf(trusted), ...counts }, trusted };
}

interface Check {
  readonly pae: Uint8Array;
  readonly material: TrustMaterial;
  /** Of a key. */
  readonly type?: KeyType;
  readonly thresholds: Required<{ readonly [K in keyof Thresholds]: number }>;
}

async function verify(
  bundle: SigstoreBundle,
  { pae, material, thresholds, type }: Check,
): Promise<
  { counts: Pick<VerifiedSigner, 'log_entries' | 'timestamps'> } & Pick<SigstoreSigner, 'identity'>
> {
  const { Verifier, toSignedEntity } = await import('@sigstore/verify');
  const { bundleFromJSON } = await import('@sigstore/bundle');
  const verifier = new Verifier(material, {
    tlogThreshold: thresholds.transparencyLog,
    ctlogThreshold: thresholds.certificateLog,
    timestampThreshold: thresholds.timestamps,
  });
  refuseRepeated(bundle);
  try {
    const parsed: Bundle = bundleFromJSON(bundle);
    const entity = toSignedEntity(parsed);
    const { identity } = verifier.verify({ ...entity, signature: contentOf(entity.signature, pae) });
    const counts = { log_entries: entity.tlogEntries.length, timestamps: countTimes(entity) };
    return { counts, ...(identity && { identity }) };
  } catch (error) {
    throw refusalOf(error, type);
  }
}

/** A log's time is one only with the log's signature on it. */
function countTimes({ timestamps }: SignedEntity): number {
  return timestamps.filter((time) => time.$case === 'timestamp-authority' || time.tlogEntry.inclusionPromise)
    .length;
}

/** One witness twice would count as two. */
function refuseRepeated({ verificationMaterial: { tlogEntries = [] } }: SigstoreBundle): void {
  const seen = new Set(tlogEntries.map(({ logId, logIndex }) => `${logId.keyId} ${logIndex ?? 0}`));
  if (seen.size < tlogEntries.length) {
    throw attestError('LOG', 'an entry of a transparency log stands there twice');
  }
}

function withoutWitnesses(bundle: SigstoreBundle): SigstoreBundle {
  const { publicKey } = bundle.verificationMaterial;
  return { ...bundle, verificationMaterial: { ...(publicKey && { publicKey }) } };
}

function rootOf({ trustedRoot, trust }: VerifyOptions): VerifyOptions['trustedRoot'] {
  return trustedRoot ?? trust?.trustedRoot;
}

function thresholdsOf(
  { thresholds = {}, trust }: VerifyOptions,
  least: Check['thresholds'],
): Check['thresholds'] {
  const of = (name: keyof Thresholds): number => thresholds[name] ?? trust?.thresholds[name] ?? least[name];
  return {
    transparencyLog: of('transparencyLog'),
    certificateLog: of('certificateLog'),
    timestamps: of('timestamps'),
  };
}

function requireRoot(isThere: boolean): void {
  if (isThere) return;
  throw attestError(
    'TRUSTED_ROOT',
    'there is no trusted root to check the certificate or its witnesses with',
    {
      hint: 'give Sigstore’s trusted_root.json: --trusted-root FILE, or trusted_root in the trust file',
    },
  );
}

function nameOf([first]: readonly TrustedSigner[]): { readonly name?: string } {
  return first?.name === undefined ? {} : { name: first.name };
}
