import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKey } from '@repro/attest/keys';
import { needs, type RunningRegistry, runProcess, startRegistry, temporaryDirectory } from '@repro/testkit';
import { json, project, repro } from './support.ts';

const withCosign = needs('docker-registry', 'cosign');
let registry: RunningRegistry | undefined;
let root: string;
let keys: string;

beforeAll(async () => {
  if (withCosign !== it) return;
  registry = await startRegistry();
  const { privateKey, publicKey } = await generateKey('p256');
  keys = await temporaryDirectory();
  await writeFile(path.join(keys, 'k.key'), privateKey);
  await writeFile(path.join(keys, 'k.pub'), publicKey);
  root = await project({ trust: { signing_key: path.join(keys, 'k.key') } }, { 'a.txt': 'a\n' });
  expect(await repro(['release', root, '--quiet'])).toMatchObject({ status: 0 });
});
afterAll(() => registry?.stop());

const cosign = (...args: string[]) => runProcess('cosign', args, { cwd: root, env: { HOME: root } });
const asKey = () => [
  '--key',
  path.join(keys, 'k.pub'),
  '--new-bundle-format',
  '--type',
  'slsaprovenance1',
  '--insecure-ignore-tlog',
];

describe('what a signed release is to cosign', () => {
  withCosign('is provenance of the file, by its bundle', async () => {
    const bundle = ['--bundle', 'dist/slsa_attestation.sigstore.json'];
    expect(
      await cosign('verify-blob-attestation', ...asKey(), ...bundle, 'dist/artifact.tar.gz'),
    ).toMatchObject({
      status: 0,
    });
    expect(
      (await cosign('verify-blob-attestation', ...asKey(), ...bundle, 'dist/snapshot.json')).status,
    ).not.toBe(0);
  });

  withCosign('is provenance of what was published, found in the registry', async () => {
    const to = `oci://${registry?.host}/org/project:v1`;
    const published = await repro(['publish', path.join(root, 'dist'), '--to', to]);
    const { digest } = JSON.parse(published.stdout.toString()) as { digest: string };
    const { subject } = await json<{ subject: { digest: { sha256: string } }[] }>(
      root,
      'slsa_attestation.json',
    );
    expect(subject.map((one) => `sha256:${one.digest.sha256}`)).toContain(digest);
    const reference = `${registry?.host}/org/project@${digest}`;
    const local = ['--allow-insecure-registry', '--allow-http-registry'];
    expect(await cosign('verify-attestation', ...asKey(), ...local, reference)).toMatchObject({ status: 0 });
  });

  withCosign('is audited by us with the same key, as a bundle too', async () => {
    const key = ['--key', path.join(keys, 'k.pub')];
    const { status, stdout } = await repro(['audit', path.join(root, 'dist/release.evidence.tar'), ...key]);
    expect({ status, said: stdout.toString().split('\n')[0] }).toEqual({
      status: 0,
      said: expect.stringMatching(/^PASS: artifact\.tar\.gz /),
    });
  });
});
