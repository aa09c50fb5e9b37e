import { parseBundle, type VerifiedSigner } from '@repro/attest';
import type { AuditOptions } from '../../options.ts';
import type { Release } from '../../release.ts';
import { SIGNED } from './signature.ts';

/** The key behind a signature that was verified, so that others can verify it again without a trust file. */
export async function keyOf(
  { files }: Release,
  signer: VerifiedSigner,
  { trust }: AuditOptions,
): Promise<string | undefined> {
  const spki = { type: 'spki', format: 'der' } as const;
  if (signer.kind === 'key') {
    const known = [...(trust?.keys ?? []), ...(trust?.trust?.signers ?? []).flatMap(({ key }) => key ?? [])];
    return known
      .find(({ hint }) => hint === signer.hint)
      ?.key.export(spki)
      .toString('base64');
  }
  const { certificate, x509CertificateChain: chain } = (await parseBundle(await files.read(SIGNED)))
    .verificationMaterial;
  const der = (certificate ?? chain?.certificates[0])?.rawBytes;
  if (der === undefined) return undefined;
  const { X509Certificate } = await import('node:crypto');
  return new X509Certificate(Buffer.from(der, 'base64')).publicKey.export(spki).toString('base64');
}
