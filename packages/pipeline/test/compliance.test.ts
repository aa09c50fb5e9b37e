import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { generateKey } from '@repro/attest';
import type { RunRecord } from '@repro/evidence';
import type { Report } from '@repro/report';
import { needs, runProcess, schemaValidator, temporaryDirectory } from '@repro/testkit';
import { contents, json, project, repro, sourceTree } from './support.ts';

const stepOf = async (root: string, name: string) =>
  (await json<RunRecord>(root, 'run_record.json')).steps.find((step) => step.name === name);

async function passes(args: readonly string[], env: Record<string, string> = {}) {
  const outcome = await repro(args, { env });
  expect({
    args,
    status: outcome.status,
    told: outcome.status === 0 ? '' : outcome.stdout.toString(),
  }).toEqual({ args, status: 0, told: '' });
  return outcome;
}

/** What no project should hold; put together here, so that this file does not. */
const LABEL = ['PRIVATE', 'KEY'].join(' ');
const TOKEN = `-----BEGIN ${LABEL}-----\nMC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF\n-----END ${LABEL}-----\n`;

describe('repro security', () => {
  it('checks the source as a release would, and writes nothing', async () => {
    const root = await sourceTree();
    const { stdout } = await passes(['security', root, '--format', 'json']);
    expect(JSON.parse(stdout.toString()).steps).toMatchObject([
      { name: 'secret-lint', status: 'pass' },
      { name: 'permissions-lint', status: 'pass' },
      { name: 'pins-manifest-check', status: 'pass' },
    ]);
    expect(await readdir(root)).not.toContain('dist');
  });

  it('finds what a release would not let pass, and neither does the release', async () => {
    const root = await sourceTree();
    await writeFile(path.join(root, 'src/key.txt'), TOKEN);
    const { status, stdout } = await repro(['security', root]);
    expect(status).toBe(2);
    expect(stdout.toString()).toMatch(/secret-lint: .*fail[\s\S]*src\/key\.txt/);
    expect(stdout.toString()).not.toContain('MC4CAQAwBQYDK2VwBCIEIJ');
    expect((await repro(['release', root])).status).toBe(2);
    // Also when the verdict comes from the cache.
    expect((await repro(['release', root])).status).toBe(2);
    expect(await stepOf(root, 'secret-lint')).toMatchObject({
      status: 'fail',
      cached_from: expect.any(String),
    });
  });

  it('takes the user’s word for what is switched off, and says so', async () => {
    const root = await sourceTree();
    await writeFile(path.join(root, 'src/key.txt'), TOKEN, { mode: 0o600 });
    await passes(['release', root, '--no-secret-scanning', '--no-rbom'], { REPRO_PERM_CHECK: '0' });
    for (const [step, setting] of [
      ['secret-lint', 'security.secret_scanning'],
      ['permissions-lint', 'security.permission_check'],
      ['make-rbom', 'compliance.rbom_required'],
      ['rbom-check', 'compliance.rbom_required'],
    ] as const)
      expect(await stepOf(root, step)).toMatchObject({ status: 'not_run', switched_off: setting });
    expect(await json(root, 'policy_trace.json')).toMatchObject({ status: 'pass' });
  });

  it('judges by the user’s policies, which go into the release', async () => {
    const root = await project(
      { security: { permissions_policy: 'perms.yml', secret_config: 'secrets.yml' } },
      {
        'perms.yml': "schema_version: '1.0'\nmodes:\n  - { paths: [run.sh], mode: '0700' }\n",
        'secrets.yml': 'allow: []\n',
      },
    );
    const { status } = await repro(['release', root]);
    expect(status).toBe(2);
    expect(await stepOf(root, 'permissions-lint')).toMatchObject({
      status: 'fail',
      policy: { name: 'policies/perms.yml', version: '1.0' },
    });
    await chmod(path.join(root, 'run.sh'), 0o700);
    await passes(['release', root]);
    expect((await readdir(path.join(root, 'dist/policies'))).sort()).toEqual(['perms.yml', 'secrets.yml']);
    await passes(['release', root]);
    expect(await stepOf(root, 'secret-lint')).toMatchObject({
      policy: { name: 'policies/secrets.yml' },
      cached_from: expect.any(String),
    });
    expect((await readdir(path.join(root, 'dist/policies'))).sort()).toEqual(['perms.yml', 'secrets.yml']);
  });
});

describe('the bill of materials', () => {
  const policy = (required: string) => `schema_version: '1.0'\nrequired_artifacts: ['${required}']\n`;

  it('is made of the release, in three forms where a time is known', async () => {
    const root = await sourceTree();
    await passes(['release', root], { SOURCE_DATE_EPOCH: '1700000000' });
    const files = await readdir(path.join(root, 'dist'));
    expect(files).toEqual(
      expect.arrayContaining(['release_bom.json', 'release_bom.cdx.json', 'release_bom.spdx.json']),
    );
    const bill = await json<{ artifacts: object[] }>(root, 'release_bom.json');
    expect(schemaValidator('release_bom')(bill)).toEqual([]);
    expect(bill).toMatchObject({
      generated_at: '2023-11-14T22:13:20Z',
      artifacts: [{ name: 'artifact.tar.gz', type: 'archive' }],
    });
  });

  it('carries along what the user says of the release', async () => {
    const root = await project(
      { compliance: { metadata_file: 'about.json' } },
      { 'about.json': '{"name":"thing","supplier":{"name":"us"}}' },
    );
    await passes(['release', root]);
    expect(await json(root, 'release_bom.json')).toMatchObject({
      metadata: { name: 'thing', supplier: { name: 'us' } },
    });
    expect(await json(root, 'vel_manifest.json')).toMatchObject({ metadata: { name: 'thing' } });
  });

  it('must satisfy the policy, and a release that does not is none', async () => {
    const root = await project(
      { compliance: { policy_file: 'policy.yml' } },
      { 'policy.yml': policy('installer.msi') },
    );
    const { status, stdout } = await repro(['release', root]);
    expect(status).toBe(2);
    expect(stdout.toString()).toMatch(/rbom-check: .*fail[\s\S]*installer\.msi/);
    expect(await stepOf(root, 'rbom-check')).toMatchObject({ policy: { name: 'policies/policy.yml' } });
    expect(await readFile(path.join(root, 'dist/failed/policies/policy.yml'), 'utf8')).toBe(
      policy('installer.msi'),
    );
  });
});

describe('repro compliance', () => {
  it('says which policies a release was not held to', async () => {
    const root = await sourceTree();
    await passes(['build', root]);
    const { status, stdout } = await repro(['compliance', root, '--quiet']);
    expect({ status, stdout: stdout.toString() }).toMatchObject({
      status: 2,
      stdout: expect.stringMatching(/^policy-trace: did not run: .*secret-lint.*\n.*`repro release`/),
    });
  });

  it('holds a release that is there against another policy, and changes nothing else', async () => {
    const root = await sourceTree();
    await passes(['release', root]);
    const before = await contents(path.join(root, 'dist'));
    const first = await json<RunRecord>(root, 'run_record.json');
    const file = path.join(await temporaryDirectory(), 'policy.yml');

    await writeFile(file, "schema_version: '1.0'\nrequired_artifacts: ['installer.msi']\n");
    expect((await repro(['compliance', root, '--policy', file])).status).toBe(2);
    const stands = Object.entries(await contents(path.join(root, 'dist'))).filter(
      ([name]) => !name.startsWith('failed/'),
    );
    expect(Object.fromEntries(stands)).toEqual(before);

    await writeFile(file, "schema_version: '1.0'\nmax_artifact_count: 3\n");
    await passes(['compliance', root, '--policy', file]);
    const after = await contents(path.join(root, 'dist'));
    expect(after['policies/policy.yml']).toContain('max_artifact_count');
    for (const name of ['artifact.tar.gz', 'snapshot.json', 'vel_manifest.json', 'checks/vel-validator.json'])
      expect(after[name]).toBe(before[name]);
    const record = await json<RunRecord>(root, 'run_record.json');
    expect(schemaValidator('run_record')(record)).toEqual([]);
    expect(record).toMatchObject({ command: 'compliance', status: 'pass' });
    expect(record.steps.find(({ name }) => name === 'vel-validator')?.cached_from).toBe(first.run_id);
    expect(record.steps.find(({ name }) => name === 'rbom-check')).toMatchObject({
      policy: { name: 'policies/policy.yml' },
    });
    await passes(['verify', root]);
    await passes(['audit', path.join(root, 'dist/release.evidence.tar')]);
  });

  it('does not put a new seal on a release that was changed', async () => {
    const root = await sourceTree();
    await passes(['release', root]);
    await writeFile(path.join(root, 'dist/snapshot.json'), '{}');
    const { status, stderr } = await repro(['compliance', root]);
    expect(status).toBe(1);
    expect(stderr).toContain('[ERR_REPRO_RELEASE_CHANGED]');
    await rm(path.join(root, 'dist/SHA256SUMS'));
    expect((await repro(['compliance', root])).stderr).toContain('[ERR_REPRO_NO_RELEASE]');
  });
});

describe('the provenance', () => {
  it('is about the artifact, and holds when it is audited', async () => {
    const root = await sourceTree();
    await passes(['release', root]);
    expect(await json(root, 'slsa_attestation.json')).toMatchObject({
      predicateType: 'https://slsa.dev/provenance/v1',
      // the second is what cosign asks a registry for: the manifest that the artifact is pushed under
      subject: [{ name: 'artifact.tar.gz' }, { name: 'oci-manifest' }],
    });
    await passes(['audit', path.join(root, 'dist'), '--source', root]);
  });

  it('is signed with a key, and the signature holds against its public half only', async () => {
    const root = await sourceTree();
    const keys = await temporaryDirectory();
    const [own, other] = [await generateKey('p256'), await generateKey('p256')];
    await writeFile(path.join(keys, 'key.pem'), own.privateKey, { mode: 0o600 });
    await writeFile(path.join(keys, 'own.pem'), own.publicKey);
    await writeFile(path.join(keys, 'other.pem'), other.publicKey);
    await passes(['release', root, '--signing-key', path.join(keys, 'key.pem')]);
    expect(await readdir(path.join(root, 'dist'))).toContain('slsa_attestation.sigstore.json');
    const bundle = path.join(root, 'dist/release.evidence.tar');
    const { stdout } = await passes(['audit', bundle, '--key', path.join(keys, 'own.pem')]);
    expect(stdout.toString()).toMatch(/PASS +Somebody whom you trust signed/);
    expect((await repro(['audit', bundle, '--key', path.join(keys, 'other.pem')])).status).toBe(2);
    for (const text of Object.values(await contents(path.join(root, 'dist'))))
      expect(text).not.toContain(own.privateKey.split('\n')[1]);
  });

  needs('openssl')('is signed by a program that has the key', async () => {
    const root = await sourceTree();
    const keys = await temporaryDirectory();
    const own = await generateKey('p256');
    const [key, pub] = [path.join(keys, 'key.pem'), path.join(keys, 'own.pem')];
    await writeFile(key, own.privateKey);
    await writeFile(pub, own.publicKey);
    const argv = ['openssl', 'dgst', '-sha256', '-sign', key];
    for (const words of [argv, [argv.join(' ')], [JSON.stringify(argv)]]) {
      await passes(['release', root, '--public-key', pub, ...words.map((word) => `--signer=${word}`)]);
      await passes(['audit', path.join(root, 'dist'), '--key', pub]);
    }
  });

  needs('openssl')(
    'never has the words in it that its signer was started with, nor the query of a URL',
    async () => {
      const root = await sourceTree();
      const keys = await temporaryDirectory();
      const own = await generateKey('p256');
      const [key, pub, script] = ['key.pem', 'own.pem', 'sign.sh'].map((name) => path.join(keys, name));
      await writeFile(String(key), own.privateKey);
      await writeFile(String(pub), own.publicKey);
      await writeFile(String(script), `#!/bin/sh\nexec openssl dgst -sha256 -sign ${key}\n`, { mode: 0o755 });
      const env = { REPRO_PUBLISH_TO: 'https://evidence.example/api?token=open-sesame#open-sesame' };
      const signer = [`--signer=${script}`, '--signer=--pin=open-sesame'];
      await passes(['release', root, '--public-key', String(pub), ...signer], env);
      const files = await contents(path.join(root, 'dist'));
      expect(Object.keys(files).filter((name) => files[name]?.includes('open-sesame'))).toEqual([]);
      const { settings } = JSON.parse(files['run_record.json'] ?? '');
      expect(settings).toMatchObject({
        'trust.signer': { value: [script], from: 'flag' },
        'publish.to': { value: 'https://evidence.example/api', from: 'environment' },
      });
      await passes(['audit', path.join(root, 'dist'), '--key', String(pub)]);
    },
  );

  it.each([
    ['a key that is not there', ['--signing-key', '/no/such/key.pem'], 'ERR_REPRO_NOT_FOUND'],
    ['a signer whose key nobody knows', ['--signer', 'true'], 'ERR_REPRO_CONFIG'],
    ['a signer without a name', ['--signer', ''], 'ERR_REPRO_USAGE'],
    ['no identity', ['--keyless'], 'ERR_REPRO_ATTEST_TOKEN'],
    ['two ways to sign', ['--keyless', '--signing-key', '/no/such/key.pem'], 'ERR_REPRO_CONFIG'],
  ])('with %s ends before anything is done', async (_, flags, code) => {
    const root = await sourceTree();
    const { status, stderr } = await repro(['release', root, ...flags]);
    expect(status).toBe(1);
    expect(stderr).toContain(`[${code}]`);
    expect(await readdir(root)).not.toContain('dist');
  });

  it('is lost when the reports are made anew without a key, which is told, and no record speaks of it', async () => {
    const root = await sourceTree();
    const key = path.join(await temporaryDirectory(), 'key.pem');
    await writeFile(key, (await generateKey('ed25519')).privateKey, { mode: 0o600 });
    await passes(['release', root, '--signing-key', key]);
    const { stderr } = await passes(['compliance', root]);
    expect(stderr).toContain('the release was signed, and this time there was nothing to sign with');
    expect(await stepOf(root, 'slsa-provenance.sign')).toBeUndefined();
    await passes(['audit', path.join(root, 'dist')]);
    expect((await passes(['compliance', root])).stderr).not.toContain('was signed');
  });

  it('must satisfy the trust file before the release is one', async () => {
    const root = await sourceTree();
    const keys = await temporaryDirectory();
    const [own, other] = [await generateKey('p256'), await generateKey('p256')];
    const [key, trust] = [path.join(keys, 'key.pem'), path.join(keys, 'trust.json')];
    await writeFile(key, own.privateKey, { mode: 0o600 });
    const trusting = (signer: string, id: string) =>
      writeFile(
        trust,
        JSON.stringify({
          schema_version: '1.0',
          signers: [{ key: signer, builders: [{ id, max_level: 1 }] }],
        }),
      );
    const flags = ['--signing-key', key, '--trust', trust];
    const workstation = 'https://repro-pack.dev/builder/workstation/v1';
    for (const [signer, id] of [
      [other.publicKey, workstation],
      [own.publicKey, 'https://github.com/actions/runner/github-hosted'],
    ] as const) {
      await trusting(signer, id);
      const { status, stdout } = await repro(['release', root, ...flags]);
      expect(status).toBe(2);
      expect(stdout.toString()).toContain('trust.file does not take the signature');
      expect(await readdir(path.join(root, 'dist'))).toEqual(['failed']);
    }
    await trusting(own.publicKey, workstation);
    await passes(['release', root, ...flags]);
    const { stderr } = await passes(['release', root, '--trust', trust]);
    expect(stderr).toContain('there is nothing to sign with');
  });

  it('that its signer does not sign leaves the release untold', async () => {
    const root = await sourceTree();
    const pub = path.join(await temporaryDirectory(), 'own.pem');
    await writeFile(pub, (await generateKey('p256')).publicKey);
    const { status, stderr } = await repro(['release', root, '--signer', 'false', '--public-key', pub]);
    expect(status).toBe(1);
    expect(stderr).toContain('ERR_REPRO_');
    expect((await stepOf(root, 'vel-validator'))?.status).toBe('pass');
    expect(await readdir(path.join(root, 'dist'))).toEqual(['failed']);
  });
});

describe('repro rebuild', () => {
  it('builds a release again from its source', async () => {
    const root = await sourceTree();
    await passes(['release', root]);
    await passes(['rebuild', path.join(root, 'dist'), '--source', root]);
    await writeFile(path.join(root, 'src/a.txt'), 'other\n');
    expect((await repro(['rebuild', path.join(root, 'dist'), '--source', root])).status).toBe(2);
  });
});

needs('sha256sum')('all that a release holds is named by its sums', async () => {
  const root = await sourceTree();
  await passes(['release', root]);
  const dist = path.join(root, 'dist');
  const sums = (await readFile(path.join(dist, 'SHA256SUMS'), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(66));
  expect([...sums, 'SHA256SUMS'].sort()).toEqual(Object.keys(await contents(dist)).sort());
  expect(
    (await runProcess('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], { cwd: dist })).status,
  ).toBe(0);
  expect((await json<Report>(root, 'checks/rbom-check.json')).ok).toBe(true);
});
