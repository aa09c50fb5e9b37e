import type { Signer as SigstoreSigner, TrustMaterial } from '@sigstore/verify';
import type { SigstoreBundle } from '../bundle/types.ts';
import { attestError } from '../errors.ts';
import type { KeyType } from '../keys/types.ts';
import { PAYLOAD_TYPE, preAuthEncoding } from '../statement/dsse.ts';
import type { Thresholds, TrustedSigner } from '../trust/types.ts';
import { codeSignerIn } from './certificate.ts';
import { requireCheckpoint } from './checkpoint.ts';
import { certificateClaims, issuerIn } from './claims.ts';
import { contentOf } from './content.ts';
import { refusalOf } from './refusal.ts';
import { signersByHint, signersByIdentity, trustedSigners } from './signer.ts';
import { trustMaterial } from './trusted-root.ts';
import type { VerifiedSignature, VerifyOptions } from './types.ts';
import { countWitnesses, type WitnessCounts } from './witnesses.ts';

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
  const der = Buffer.from((certificate ?? chain?.certificates[0])?.rawBytes ?? '', 'base64');
  const { oids = [] } = identity ?? {};
  const who = { identity: codeSignerIn(der), issuer: issuerIn(oids) };
  const trusted = signersByIdentity(signers, who);
  const claims = certificateClaims(oids);
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
): Promise<{ counts: WitnessCounts } & Pick<SigstoreSigner, 'identity'>> {
  const { Verifier, toSignedEntity } = await import('@sigstore/verify');
  const { bundleFromJSON } = await import('@sigstore/bundle');
  const verifier = new Verifier(material, {
    tlogThreshold: thresholds.transparencyLog,
    ctlogThreshold: thresholds.certificateLog,
    timestampThreshold: thresholds.timestamps,
  });
  const refusing = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw refusalOf(error, type);
    }
  };
  const entity = refusing(() => toSignedEntity(bundleFromJSON(bundle)));
  for (const entry of entity.tlogEntries) requireCheckpoint(entry, material.tlogs);
  const { identity } = refusing(() =>
    verifier.verify({ ...entity, signature: contentOf(entity.signature, pae) }),
  );
  return { counts: countWitnesses(entity, thresholds), ...(identity && { identity }) };
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
