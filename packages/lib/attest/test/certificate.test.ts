import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect } from '@jest/globals';
import { readPrivateKey } from '@repro/attest/keys';
import { keySigner, signStatement } from '@repro/attest/sign';
import { type IdentityMatch, type SigstoreBundle, verifyBundle } from '@repro/attest/verify';
import { needs, runProcess, temporaryDirectory } from '@repro/testkit';
import { type LoopbackSigstore, loopbackSigstore } from '@repro/testkit/sigstore';
import { codeOf, errorOf, provenance } from './support.ts';

const identity = 'https://example.test/release';
const issuer = 'https://issuer.test';

const CODE_SIGNING = 'extendedKeyUsage=codeSigning';
const NAMES = `subjectAltName=critical,URI:${identity}`;
const ISSUER = `1.3.6.1.4.1.57264.1.8=ASN1:UTF8String:${issuer}`;

/** Extensions of a certificate as Fulcio issues them, but for what is given. */
const extensions = ({ usage = CODE_SIGNING, names = NAMES, issuedBy = ISSUER }: Leaf): string => `
basicConstraints=critical,CA:false
keyUsage=critical,digitalSignature
${usage}
${names}
${issuedBy}
subjectKeyIdentifier=hash
authorityKeyIdentifier=keyid
`;

/** Lines of openssl's for the extensions of a certificate, and how long it is valid. */
interface Leaf {
  readonly usage?: string;
  readonly names?: string;
  readonly issuedBy?: string;
  readonly days?: string;
}

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

/** A bundle signed by the leaf's key, timed, with a certificate for it. */
async function signed({ directory }: Authority, leaf: Leaf = {}): Promise<SigstoreBundle> {
  await writeFile(path.join(directory, 'leaf.ext'), extensions(leaf), 'latin1');
  const by = `-CA ca.pem -CAkey ca.key -CAcreateserial -days ${leaf.days ?? '1'}`;
  await openssl(directory, `x509 -req -in leaf.csr ${by} -extfile leaf.ext -out leaf.pem`);
  const signer = keySigner(await readPrivateKey(await readFile(path.join(directory, 'leaf.key'))));
  const bundle = await signStatement(provenance(), signer, { timestampUrl: sigstore.url });
  const { publicKey: _, ...witnesses } = bundle.verificationMaterial;
  const certificate = { rawBytes: await base64Of(path.join(directory, 'leaf.pem')) };
  return { ...bundle, verificationMaterial: { ...witnesses, certificate } };
}

/** In hexadecimal, with the eighth bit of the last byte set. */
function masked(text: string): string {
  const bytes = Buffer.from(text);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | 0x80;
  return bytes.toString('hex');
}

const verify = (
  bundle: SigstoreBundle,
  { trustedRoot }: Authority,
  who: IdentityMatch = { identity, issuer },
) =>
  verifyBundle(bundle, {
    identities: [who],
    trustedRoot: trustedRoot as never,
    thresholds: { transparencyLog: 0, certificateLog: 0 },
  });

describe('a certificate of a trusted authority', () => {
  const it = needs('openssl');

  it('is taken when it was issued to sign code', async () => {
    const own = await authority();
    const bundle = await signed(own);
    expect((await verify(bundle, own)).signer).toMatchObject({ kind: 'certificate', identity, issuer });
  });

  it('is refused when it was issued for something else, or for nothing', async () => {
    const own = await authority();
    for (const usage of ['extendedKeyUsage=serverAuth,clientAuth', '']) {
      const error = await errorOf(verify(await signed(own, { usage }), own));
      expect([error.code, error.message]).toEqual([
        'ERR_REPRO_ATTEST_CERTIFICATE',
        'the certificate was not issued to sign code',
      ]);
    }
  });

  it.each([
    ['an e-mail address', 'subjectAltName=email:a@example.test', 'a@example.test'],
    [
      'a URI before anything else',
      'subjectAltName=DNS:x.test,email:a@x.test,URI:https://x.test/',
      'https://x.test/',
    ],
    ['a URI with a backslash', 'subjectAltName=URI:https://x.test/o\\\\r', 'https://x.test/o\\r'],
    ['a name beyond ASCII by its own bytes', 'subjectAltName=URI:https://x.test/\xe9', 'https://x.test/\xe9'],
    ['nobody', 'subjectAltName=DNS:x.test', ''],
  ])('names %s', async (_, names, found) => {
    const own = await authority();
    const { signer } = await verify(await signed(own, { names }), own, { identity: /^/, issuer });
    expect(signer).toMatchObject({ identity: found, issuer });
  });

  it.each([
    ['name', { names: 'subjectAltName=URI:https://example.test/releas\xe5' }],
    ['issuer', { issuedBy: `1.3.6.1.4.1.57264.1.8=DER:0c13${masked(issuer)}` }],
    ['issuer of older certificates', { issuedBy: `1.3.6.1.4.1.57264.1.1=DER:${masked(issuer)}` }],
  ])('is refused when its %s is that of another but for the eighth bit of a byte', async (_, leaf) => {
    const own = await authority();
    expect(await codeOf(verify(await signed(own, leaf), own))).toBe('ERR_REPRO_ATTEST_IDENTITY');
  });

  it('names its issuer, however long that is', async () => {
    const own = await authority();
    for (const length of [127, 128, 255, 256, 300]) {
      const long = issuer.padEnd(length, '/x');
      const issuedBy = `1.3.6.1.4.1.57264.1.8=ASN1:UTF8String:${long}`;
      const { signer } = await verify(await signed(own, { issuedBy }), own, { identity, issuer: long });
      expect(signer).toMatchObject({ issuer: long });
    }
  });

  it('names no issuer that is not encoded as one text', async () => {
    const own = await authority();
    const hex = Buffer.from(issuer).toString('hex');
    for (const der of [`1313${hex}`, `0c12${hex}`, `0c14${hex}`, `0c80${hex}0000`, '0c8200', '0c']) {
      const bundle = await signed(own, { issuedBy: `1.3.6.1.4.1.57264.1.8=DER:${der}` });
      const { signer } = await verify(bundle, own, { identity, issuer: /^/ });
      expect(signer).toMatchObject({ issuer: '' });
    }
  });

  it('is taken with the issuer where older certificates have it', async () => {
    const own = await authority();
    const hex = Buffer.from(issuer).toString('hex');
    const bundle = await signed(own, { issuedBy: `1.3.6.1.4.1.57264.1.1=DER:${hex}` });
    expect((await verify(bundle, own)).signer).toMatchObject({ identity, issuer });
  });

  it('is refused when it was not valid at the time of the signature', async () => {
    const own = await authority();
    const bundle = await signed(own, { days: '-1' });
    expect(await codeOf(verify(bundle, own))).toBe('ERR_REPRO_ATTEST_CERTIFICATE');
  });

  it('is refused when something follows it', async () => {
    const own = await authority();
    const bundle = await signed(own);
    const { certificate } = bundle.verificationMaterial;
    const longer = Buffer.concat([Buffer.from(certificate?.rawBytes ?? '', 'base64'), Buffer.of(0)]);
    const changed = { certificate: { rawBytes: longer.toString('base64') } };
    const material = { ...bundle.verificationMaterial, ...changed };
    expect(await codeOf(verify({ ...bundle, verificationMaterial: material }, own))).toBe(
      'ERR_REPRO_ATTEST_CERTIFICATE',
    );
  });

  it('is refused without the certificate log that is demanded', async () => {
    const own = await authority();
    const bundle = await signed(own);
    const options = { identities: [{ identity, issuer }], trustedRoot: own.trustedRoot as never };
    expect(await codeOf(verifyBundle(bundle, { ...options, thresholds: { transparencyLog: 0 } }))).toBe(
      'ERR_REPRO_ATTEST_CERTIFICATE',
    );
  });
});
