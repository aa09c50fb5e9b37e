import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect } from '@jest/globals';
import { readPrivateKey } from '@repro/attest/keys';
import { keySigner, signStatement } from '@repro/attest/sign';
import { type SigstoreBundle, verifyBundle } from '@repro/attest/verify';
import { needs, runProcess, temporaryDirectory } from '@repro/testkit';
import { type LoopbackSigstore, loopbackSigstore } from '@repro/testkit/sigstore';
import { codeOf, errorOf, provenance } from './support.ts';

const identity = 'https://example.test/release';
const issuer = 'https://issuer.test';

/** Extensions of a certificate as Fulcio issues them, but for its purpose. */
const extensions = (usage: string): string => `
basicConstraints=critical,CA:false
keyUsage=critical,digitalSignature
${usage}
subjectAltName=critical,URI:${identity}
1.3.6.1.4.1.57264.1.8=ASN1:UTF8String:${issuer}
subjectKeyIdentifier=hash
authorityKeyIdentifier=keyid
`;

interface Authority {
  readonly directory: string;
  /** A trusted root in which this authority stands beside the clock of the loopback services. */
  readonly trustedRoot: Readonly<Record<string, unknown>>;
}

let sigstore: LoopbackSigstore;
beforeAll(async () => {
  // openssl makes certificates that begin now: what is signed must be signed later.
  sigstore = await loopbackSigstore(Date.now() + 60_000);
});

async function openssl(cwd: string, line: string): Promise<void> {
  const { status, stderr } = await runProcess('openssl', line.split(' '), { cwd });
  expect({ line, status, stderr: status === 0 ? '' : stderr }).toEqual({ line, status: 0, stderr: '' });
}

const base64Of = async (pem: string): Promise<string> =>
  (await readFile(pem, 'utf8')).replaceAll(/-----[^-]+-----|\s/g, '');

async function authority(): Promise<Authority> {
  const directory = await temporaryDirectory();
  const key = '-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes';
  await openssl(directory, `req -x509 ${key} -keyout ca.key -out ca.pem -days 30 -subj /CN=authority`);
  await openssl(directory, `req -new ${key} -keyout leaf.key -out leaf.csr -subj /CN=leaf`);
  const rawBytes = await base64Of(path.join(directory, 'ca.pem'));
  const own = { certChain: { certificates: [{ rawBytes }] }, validFor: { start: '2020-01-01T00:00:00Z' } };
  return { directory, trustedRoot: { ...sigstore.trustedRoot, certificateAuthorities: [own] } };
}

/** A bundle signed by the leaf's key, timed, with a certificate for it of this purpose and these days. */
async function signed({ directory }: Authority, usage: string, days = '-days 1'): Promise<SigstoreBundle> {
  await writeFile(path.join(directory, 'leaf.ext'), extensions(usage));
  const by = '-CA ca.pem -CAkey ca.key -CAcreateserial';
  await openssl(directory, `x509 -req -in leaf.csr ${by} ${days} -extfile leaf.ext -out leaf.pem`);
  const signer = keySigner(await readPrivateKey(await readFile(path.join(directory, 'leaf.key'))));
  const bundle = await signStatement(provenance(), signer, { timestampUrl: sigstore.url });
  const { publicKey: _, ...witnesses } = bundle.verificationMaterial;
  const certificate = { rawBytes: await base64Of(path.join(directory, 'leaf.pem')) };
  return { ...bundle, verificationMaterial: { ...witnesses, certificate } };
}

const verify = (bundle: SigstoreBundle, { trustedRoot }: Authority) =>
  verifyBundle(bundle, {
    identities: [{ identity, issuer }],
    trustedRoot: trustedRoot as never,
    thresholds: { transparencyLog: 0, certificateLog: 0 },
  });

describe('a certificate of a trusted authority', () => {
  const it = needs('openssl');

  it('is taken when it was issued to sign code', async () => {
    const own = await authority();
    const bundle = await signed(own, 'extendedKeyUsage=codeSigning');
    expect((await verify(bundle, own)).signer).toMatchObject({ kind: 'certificate', identity, issuer });
  });

  it('is refused when it was issued for something else, or for nothing', async () => {
    const own = await authority();
    for (const usage of ['extendedKeyUsage=serverAuth,clientAuth', '']) {
      const error = await errorOf(verify(await signed(own, usage), own));
      expect([error.code, error.message]).toEqual([
        'ERR_REPRO_ATTEST_CERTIFICATE',
        'the certificate was not issued to sign code',
      ]);
    }
  });

  it('is refused when it was not valid at the time of the signature', async () => {
    const own = await authority();
    const bundle = await signed(own, 'extendedKeyUsage=codeSigning', '-days -1');
    expect(await codeOf(verify(bundle, own))).toBe('ERR_REPRO_ATTEST_CERTIFICATE');
  });

  it('is refused without the certificate log that is demanded', async () => {
    const own = await authority();
    const bundle = await signed(own, 'extendedKeyUsage=codeSigning');
    const options = { identities: [{ identity, issuer }], trustedRoot: own.trustedRoot as never };
    expect(await codeOf(verifyBundle(bundle, { ...options, thresholds: { transparencyLog: 0 } }))).toBe(
      'ERR_REPRO_ATTEST_CERTIFICATE',
    );
  });
});
