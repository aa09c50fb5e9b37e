import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { generateKey } from '@repro/attest';
import { canonicalize, collect, sha256 } from '@repro/core';
import { pack } from '@repro/det-tar';
import { formatSums } from '@repro/evidence';
import { type Audit, type AuditOptions, audit, openContainer } from '@repro/repro-audit';
import { schemaValidator, temporaryDirectory } from '@repro/testkit';
import { bundleOf, filesOf, type Made, makeRelease } from './release.ts';

let made: Made;
let place: string;

beforeAll(async () => {
  made = await makeRelease();
  place = path.join(await temporaryDirectory(), 'release.evidence.tar');
});

/** Audits changed files as an unsigned or signed bundle that is whole as a container: whoever changes one file can do that. */
async function auditOf(
  change: (files: Map<string, Buffer>) => unknown = () => {},
  options: AuditOptions = { trust: { keys: [made.key] } },
): Promise<Audit> {
  const files = new Map(made.files);
  await change(files);
  await writeFile(place, await bundleOf(files));
  const container = await openContainer(place, 'release.evidence.tar');
  const found = await audit(container, options);
  if (container.kind === 'bundle') container.bundle.close();
  expect(schemaValidator('audit')(found)).toEqual([]);
  return found;
}

/** With a SHA256SUMS of all of them. */
async function summed(files: Map<string, Buffer>): Promise<Map<string, Buffer>> {
  const sums = new Map<string, string>();
  for (const [name, bytes] of files) sums.set(name, (await sha256(bytes)).sha256);
  return files.set('SHA256SUMS', Buffer.from(formatSums(sums)));
}

const failed = ({ claims }: Audit): string[] =>
  claims.filter(({ status }) => status === 'fail').map(({ id }) => id);
const claim = ({ claims }: Audit, id: string) => claims.find((candidate) => candidate.id === id);
const edit = (name: string, from: string | RegExp, to: string) => (files: Map<string, Buffer>) =>
  files.set(name, Buffer.from(String(files.get(name)).replace(from, to)));

describe('documents of another shape than theirs', () => {
  it.each([
    ['subjects that are no list', 'slsa_attestation.json', { subject: { '0': 1 } }],
    ['a subject that is null', 'slsa_attestation.json', { subject: [null] }],
    ['a predicate that is null', 'slsa_attestation.json', { predicate: null }],
    [
      'resources that are a text',
      'slsa_attestation.json',
      { predicate: { buildDefinition: { resolvedDependencies: 'all' } } },
    ],
    [
      'a resource that is null',
      'slsa_attestation.json',
      { predicate: { runDetails: { byproducts: [null, { name: 1 }] } } },
    ],
    ['an artifact that is null', 'release_bom.json', { artifacts: [null] }],
    ['a source that is null', 'vel_manifest.json', { provenance: null }],
  ])('are told, and end no audit: %s', async (_, name, parts) => {
    const found = await auditOf((files) => {
      const whole = JSON.parse(String(files.get(name)));
      files.set(name, Buffer.from(`${canonicalize({ ...whole, ...parts })}\n`));
    });
    expect(found.status).not.toBe('pass');
  });
});

describe('a claim whose check could not be made', () => {
  it('does not hold: an artifact that is no archive holds no snapshot', async () => {
    const found = await auditOf(async (files) => {
      const artifact = gzipSync('no archive\n');
      files.set('artifact.tar.gz', artifact);
      const manifest = JSON.parse(String(files.get('vel_manifest.json')));
      const { tar_sha256: _, ...first } = manifest.provenance.artifacts[0];
      const digest = await sha256(artifact);
      manifest.provenance = {
        ...manifest.provenance,
        artifact_sha256: digest.sha256,
        artifacts: [{ ...first, ...digest }],
      };
      files.set('vel_manifest.json', Buffer.from(`${canonicalize(manifest)}\n`));
      files.delete('checks/vel-validator.json');
    });
    expect(claim(found, 'integrity/vel-validator')).toMatchObject({ status: 'unverifiable' });
  });

  it('does not hold for an archive that is in that form but for what its check warns of', async () => {
    const found = await auditOf((files) => {
      const tar = gunzipSync(files.get('artifact.tar.gz') as Buffer);
      const sum = (text: string): number => Number.parseInt(text, 8);
      // The type of the first file, as the seventh edition of Unix wrote it: every reader takes it for the same.
      const at = [...Array(tar.length / 512).keys()]
        .map((i) => i * 512)
        .find((i) => tar[i + 156] === 0x30) as number;
      tar[at + 156] = 0;
      const checksum = sum(tar.toString('latin1', at + 148, at + 154)) - 0x30;
      tar.write(checksum.toString(8).padStart(6, '0'), at + 148, 'latin1');
      files.set('artifact.tar.gz', gzipSync(tar));
      files.delete('checks/verify-tar-determinism.json');
    });
    expect(claim(found, 'integrity/verify-tar-determinism')).toMatchObject({
      status: 'fail',
      findings: [{ level: 'warning' }],
    });
  });

  it('does not hold by a report about other bytes either, which the check finds as good', async () => {
    const found = await auditOf(edit('vel_manifest.json', '"os":"Linux"', '"os":"Other"'));
    expect(claim(found, 'integrity/vel-validator')).toMatchObject({
      status: 'fail',
      findings: [
        {
          code: 'audit/report-differs',
          message: expect.stringContaining('is about another vel_manifest.json than lies here'),
        },
      ],
    });
  });

  it('is told and does not count where it is the summary for people, which nobody need read', async () => {
    const found = await auditOf((files) => files.delete('summary.md'));
    expect(claim(found, 'compliance/make-ci-summary')).toMatchObject({ status: 'not_run', counted: false });
    expect(found.not_verified.join()).toContain('summary.md');
  });
});

describe('an audit of a release that is what it claims', () => {
  it('passes, with every claim computed again', async () => {
    const found = await auditOf();
    expect(failed(found)).toEqual([]);
    expect(found.claims.filter(({ counted, status }) => counted && status !== 'pass')).toEqual([]);
    expect(found.status).toBe('pass');
    expect(found.provenance).toMatchObject({
      slsa_build_level: 1,
      signer: expect.stringContaining(made.key.hint),
    });
    expect(await auditOf()).toEqual(found);
  });

  it('passes for the directory too, and misses its sums when they are not there', async () => {
    const without = await audit({ kind: 'directory', files: await filesOf(made.files) });
    expect(claim(without, 'integrity/container')?.status).toBe('unverifiable');
    const files = await summed(new Map(made.files));
    expect((await audit({ kind: 'directory', files: await filesOf(files) })).status).toBe('pass');
    files.set('extra.txt', Buffer.from('x'));
    files.delete('VERSION');
    const found = claim(
      await audit({ kind: 'directory', files: await filesOf(files) }),
      'integrity/container',
    );
    expect(found?.findings.map(({ code, at }) => [code, at?.path])).toEqual([
      ['audit/missing', 'VERSION'],
      ['audit/extra', 'extra.txt'],
    ]);
  });

  it('holds the bundle of a directory against the files that lie beside it', async () => {
    const other = new Map(made.files).set('VERSION', Buffer.from('1.2.4\n'));
    const containerWith = async (bundle: Buffer) => {
      const files = await summed(new Map(made.files).set('release.evidence.tar', bundle));
      return claim(await audit({ kind: 'directory', files: await filesOf(files) }), 'integrity/container');
    };
    expect(await containerWith(await bundleOf(made.files))).toMatchObject({ status: 'pass' });
    expect(await containerWith(await bundleOf(other))).toMatchObject({
      status: 'fail',
      findings: [{ code: 'audit/document-differs', at: { path: 'release.evidence.tar' } }],
    });
  });

  it('tells a file that was put beside the others by itself, whatever the bundle holds', async () => {
    const bundle = await bundleOf(made.files);
    const files = await summed(new Map(made.files).set('release.evidence.tar', bundle));
    files.set('notes.txt', Buffer.from('x'));
    const found = await audit({ kind: 'directory', files: await filesOf(files) });
    expect(claim(found, 'integrity/container')?.findings.map(({ code, at }) => [code, at?.path])).toEqual([
      ['audit/extra', 'notes.txt'],
    ]);
  });

  it('takes no sums that hold more than a line for each file', async () => {
    const files = await summed(new Map(made.files));
    files.set('SHA256SUMS', Buffer.from(`${files.get('SHA256SUMS')}\n`));
    const found = await audit({ kind: 'directory', files: await filesOf(files) });
    expect(claim(found, 'integrity/container')).toMatchObject({
      status: 'fail',
      findings: [{ code: 'audit/document-differs', at: { path: 'SHA256SUMS' } }],
    });
  });

  it('says what it could not verify, and does not count it', async () => {
    const found = await auditOf(() => {}, {});
    expect(found.status).toBe('pass');
    expect(found.provenance.slsa_build_level).toBe('unevaluated');
    expect(found.not_verified).toEqual([
      'Somebody whom you trust signed the provenance: nobody said whom to trust.',
      'Whoever signed the provenance vouches for every file of the release: no signature was verified.',
      'permissions-lint passed: its report says pass.',
      'The source gives the same artifact, bit for bit: no source was given.',
    ]);
    expect(found.recommendations.join('\n')).toMatch(/--trust FILE[\s\S]*--source DIR/);
  });

  it('builds the artifact again from the source', async () => {
    const source = { kind: 'directory', directory: made.source } as const;
    expect(claim(await auditOf(() => {}, { source }), 'rebuild/artifact')).toMatchObject({
      status: 'pass',
      counted: true,
    });
    await writeFile(path.join(made.source, 'a.txt'), 'b\n');
    const changed = await auditOf(() => {}, { source });
    await writeFile(path.join(made.source, 'a.txt'), 'a\n');
    expect(failed(changed)).toEqual(['rebuild/artifact']);
  });

  it('does not hold for another file that the manifest calls the artifact', async () => {
    const source = { kind: 'directory', directory: made.source } as const;
    const beside = await auditOf(
      (files) => {
        const artifact = files.get('artifact.tar.gz') as Buffer;
        files.set('other.tar.gz', artifact);
        files.set('artifact.tar.gz', gzipSync(gunzipSync(artifact), { level: 1 }));
        const manifest = String(files.get('vel_manifest.json')).replace(
          '"artifact.tar.gz"',
          '"other.tar.gz"',
        );
        files.set('vel_manifest.json', Buffer.from(manifest));
      },
      { source },
    );
    expect(claim(beside, 'rebuild/artifact')).toMatchObject({
      status: 'fail',
      detail: 'the manifest is about other.tar.gz, which was compared instead of artifact.tar.gz',
    });
  });
});

describe('an audit of a release that is not', () => {
  it.each([
    [
      'a report that lies',
      edit('checks/vel-validator.json', '"ok":true', '"ok":false'),
      'integrity/vel-validator',
    ],
    [
      'a report that is none',
      (files: Map<string, Buffer>) => files.set('checks/safe-paths-check.json', Buffer.from('{')),
      'security/safe-paths-check',
    ],
    ['another policy', edit('policies/rbom.json', 'artifact.tar.gz', '*'), 'compliance/policies'],
    [
      'another trace',
      edit('policy_trace.json', '"required":true', '"required":false'),
      'compliance/policy-trace',
    ],
    [
      'another matrix',
      edit('evidence.json', '"title":"Snapshot"', '"title":"Snapshots"'),
      'compliance/evidence-matrix',
    ],
    ['a matrix with a line more', edit('evidence.json', /$/, '\n'), 'compliance/evidence-matrix'],
    [
      'another bill of materials',
      edit('release_bom.json', /"size":\d+/, '"size":1'),
      'compliance/rbom-check',
    ],
    ['another snapshot', edit('snapshot.json', 'a.txt', 'b.txt'), 'integrity/vel-validator'],
    ['another manifest', edit('vel_manifest.json', '"os":"Linux"', '"os":"Other"'), 'provenance/statement'],
    [
      'another statement',
      edit('slsa_attestation.json', 'https://slsa.dev/provenance/v1', 'https://slsa.dev/provenance/v9'),
      'provenance/signature',
    ],
    [
      'another payload under the signature',
      edit('slsa_attestation.sigstore.json', /"payload":"../, '"payload":"AA'),
      'provenance/signature',
    ],
  ])('finds %s', async (_, change, id) => {
    const found = await auditOf(change);
    expect(found.status).toBe('fail');
    expect(failed(found)).toContain(id);
    expect(found.recommendations[0]).toMatch(/^Do not rely on this: /);
  });

  it('finds another artifact, in every place that speaks of it', async () => {
    await writeFile(path.join(made.source, 'a.txt'), 'evil\n');
    const other = Buffer.from(await collect(pack(made.source), 2 ** 26));
    await writeFile(path.join(made.source, 'a.txt'), 'a\n');
    const found = await auditOf((files) => files.set('artifact.tar.gz', other));
    expect(failed(found)).toEqual(
      expect.arrayContaining([
        'integrity/vel-validator',
        'provenance/statement',
        'provenance/signature',
        'compliance/rbom-check',
      ]),
    );
  });

  it('finds a credential in the artifact, whatever the report says', async () => {
    const { privateKey } = await generateKey('p256');
    const leaky = await makeRelease({ 'config/server.pem': privateKey });
    const report = JSON.parse(String(leaky.files.get('checks/secret-lint.json'))) as {
      ok: boolean;
      findings: unknown[];
    };
    const forged = { ...report, ok: true, findings: [] };
    leaky.files.set('checks/secret-lint.json', Buffer.from(`${canonicalize(forged as never)}\n`));
    const found = await audit({ kind: 'directory', files: await filesOf(leaky.files) });
    const secret = claim(found, 'security/secret-lint');
    expect(secret?.status).toBe('fail');
    expect(secret?.findings.map(({ code }) => code)).toContain('audit/report-differs');
    expect(JSON.stringify(found)).not.toContain(privateKey.slice(60, 100));
  });

  it('does not take another signer', async () => {
    const other = await makeRelease();
    const found = await auditOf(() => {}, { trust: { keys: [other.key] } });
    expect(claim(found, 'provenance/signature')).toMatchObject({
      status: 'fail',
      findings: [expect.objectContaining({ code: 'slsa/unknown-key' })],
    });
    expect(found.provenance.slsa_build_level).toBe('unevaluated');
  });

  it('does not pass for a check that was dropped, or a release without evidence', async () => {
    const dropped = await auditOf((files) => files.delete('checks/secret-lint.json'));
    expect(dropped.status).toBe('fail');
    expect(failed(dropped)).toContain('compliance/policy-trace');
    const bare = await auditOf((files) => {
      for (const name of files.keys()) if (!name.startsWith('artifact')) files.delete(name);
    }, {});
    expect(bare.status).not.toBe('pass');
    await expect(auditOf((files) => files.delete('artifact.tar.gz'))).rejects.toMatchObject({
      code: 'ERR_REPRO_EVIDENCE',
    });
  });
});
