import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  generateKey,
  type KeyType,
  keySigner,
  type PublicKey,
  readPrivateKey,
  readPublicKey,
  signStatement,
} from '@repro/attest';
import { canonicalize, collect, parseStrict, sha256 } from '@repro/core';
import { pack } from '@repro/det-tar';
import { type EvidenceFiles, type NamedDigest, type RunRecord, treeFiles } from '@repro/evidence';
import { writeBundle } from '@repro/evidence/bundle';
import * as matrix from '@repro/evidence-matrix';
import * as summary from '@repro/make-ci-summary';
import * as rbom from '@repro/make-rbom';
import * as snapshot from '@repro/make-snapshot';
import * as manifest from '@repro/make-vel-manifest';
import * as trace from '@repro/policy-trace';
import * as rbomCheck from '@repro/rbom-check';
import { makeReport, type Report, rulesDigest } from '@repro/report';
import { reruns } from '@repro/repro-audit';
import * as slsa from '@repro/slsa-provenance';
import { temporaryDirectory } from '@repro/testkit';
import { recordOf, stepOf } from '@repro/testkit-release';
import { memoryTree } from '@repro/tree';

/** The files of a release by name, and the source and key that they were made with. */
export interface Made {
  readonly files: Map<string, Buffer>;
  readonly source: string;
  readonly key: PublicKey;
  readonly keyPem: string;
}

const LIMIT = 2 ** 26;
/** By which secrets are looked for, where a release has a policy of its own for it. */
const SECRET_POLICY = 'policies/secrets.json';
const text = (document: unknown): Buffer => Buffer.from(`${canonicalize(document)}\n`);

/** A whole release of a small source tree, made by the tools themselves and signed with a new key. */
export async function makeRelease(
  source: Readonly<Record<string, string>> = { 'a.txt': 'a\n', 'sub/run.sh': '#!/bin/sh\n' },
  type: KeyType = 'p256',
  secretPolicy?: string,
): Promise<Made> {
  const directory = await temporaryDirectory();
  for (const [name, content] of Object.entries(source)) {
    await mkdir(path.dirname(path.join(directory, name)), { recursive: true });
    await writeFile(path.join(directory, name), content);
  }
  const files = new Map<string, Buffer>();
  files.set('VERSION', Buffer.from('1.2.3\n'));
  files.set('snapshot.json', text(await snapshot.make(directory)));
  files.set('artifact.tar.gz', Buffer.from(await collect(pack(directory), LIMIT)));
  files.set('vel_manifest.json', text(await makeManifest(files)));
  files.set('policies/rbom.json', text({ schema_version: '1.0', required_artifacts: ['artifact.tar.gz'] }));
  if (secretPolicy !== undefined) files.set(SECRET_POLICY, Buffer.from(secretPolicy));
  await addChecks(files);
  const { key, keyPem } = await addClosing(files, type);
  return { files, source: directory, key, keyPem };
}

export const filesOf = (files: ReadonlyMap<string, Buffer>): Promise<EvidenceFiles> =>
  treeFiles('dist', memoryTree(Object.fromEntries(files)));

async function makeManifest(files: ReadonlyMap<string, Buffer>): Promise<unknown> {
  const bytes = (name: string) => ({ name, bytes: files.get(name) as Buffer });
  const host = { nodeVersion: '20.0.0', os: 'Linux', platform: 'linux-x64' };
  return manifest.make(
    { snapshot: bytes('snapshot.json'), artifacts: [bytes('artifact.tar.gz')] },
    { host, env: {} },
  );
}

async function addChecks(files: Map<string, Buffer>): Promise<void> {
  const release = {
    files: await filesOf(files),
    artifact: 'artifact.tar.gz',
    reports: new Map(),
    run: undefined,
  };
  const reports = new Map<string, Report>();
  for (const [check, rerun] of Object.entries(reruns)) reports.set(check, await rerun.run(release));
  const own = files.get(SECRET_POLICY);
  const { runBy } = reruns['secret-lint'] ?? {};
  if (own && runBy)
    reports.set(
      'secret-lint',
      await runBy(release, { policy: { name: SECRET_POLICY, text: own.toString() } }),
    );
  const artifact = files.get('artifact.tar.gz') as Buffer;
  const artifacts = [{ name: 'artifact.tar.gz', ...(await sha256(artifact)) }];
  const bill = await rbom.make({ artifacts }, { releaseVersion: '1.2.3', timestamp: '2026-01-01T00:00:00Z' });
  files.set('release_bom.json', text(bill));
  await addForms(files);
  const policy = await rbomCheck.parsePolicy({
    name: 'policies/rbom.json',
    bytes: files.get('policies/rbom.json') as Buffer,
  });
  reports.set(
    'rbom-check',
    await rbomCheck.check(files.get('release_bom.json') as Buffer, { policy, artifacts }),
  );
  reports.set('permissions-lint', permissionsReport(artifact));
  for (const [check, report] of reports) files.set(`checks/${check}.json`, text(report));
  files.set('run_record.json', text(await makeRecord(files, reports)));
}

/** The bill in its other forms, as anybody can make them. */
export async function addForms(files: Map<string, Buffer>): Promise<void> {
  const bill = parseStrict(files.get('release_bom.json') as Buffer) as unknown as rbom.Rbom;
  files.set('release_bom.cdx.json', text(await rbom.convert(bill, 'cyclonedx')));
  files.set('release_bom.spdx.json', text(await rbom.convert(bill, 'spdx')));
}

/** What a check of the work tree left: nobody can run it again from the release alone. */
function permissionsReport(artifact: Uint8Array): Report {
  const tool = { name: 'permissions-lint', version: '0.1.0' };
  const subject = { name: 'source', sha256: createHash('sha256').update(artifact).digest('hex') };
  return makeReport({ tool, subject, findings: [], summary: {} });
}

async function makeRecord(
  files: ReadonlyMap<string, Buffer>,
  reports: ReadonlyMap<string, Report>,
): Promise<unknown> {
  const digestOf = async (name: string) => ({
    name,
    sha256: (await sha256(files.get(name) as Buffer)).sha256,
  });
  const make = async (name: string, output: string) =>
    stepOf(name, { kind: 'make', inputs: [], outputs: [await digestOf(output)] });
  const steps = [
    await make('make-snapshot', 'snapshot.json'),
    await make('version-stamp', 'VERSION'),
    await make('det-tar', 'artifact.tar.gz'),
    await make('make-vel-manifest', 'vel_manifest.json'),
    { ...(await make('make-rbom', 'release_bom.json')), tool: rbom.tool },
  ];
  for (const [check, report] of reports) {
    const { name, version } = report.tool;
    const policy =
      check === 'secret-lint' && files.has(SECRET_POLICY)
        ? { ...(await digestOf(SECRET_POLICY)), version: '1.0' }
        : check === 'rbom-check'
          ? { ...(await digestOf('policies/rbom.json')), version: '1.0' }
          : { name: `${name}/rules`, version, sha256: await builtIn(name) };
    const outputs = [await digestOf(`checks/${check}.json`)];
    const inputs = [await digestOf('artifact.tar.gz')];
    const status = report.ok ? 'pass' : 'fail';
    steps.push(stepOf(check, { tool: report.tool, status, policy, inputs, outputs }));
  }
  return recordOf(steps);
}

async function builtIn(name: string): Promise<string> {
  if (name === 'permissions-lint') return 'd'.repeat(64);
  const { rules } = (await import(`@repro/${name}`)) as {
    rules: { table: Parameters<typeof rulesDigest>[0] };
  };
  return rulesDigest(rules.table);
}

/** Makes again what is made of the evidence, as anybody can who changed it. */
export async function closeAgain(files: Map<string, Buffer>): Promise<void> {
  for (const name of ['policy_trace.json', 'evidence.json', 'evidence.html', 'summary.md'])
    files.delete(name);
  files.set('policy_trace.json', text(await trace.make(await filesOf(files))));
  const given = await filesOf(files);
  const document = await matrix.make(given);
  files.set('evidence.json', text(document));
  files.set('evidence.html', Buffer.from(await matrix.render(document, 'html', given)));
  files.set('summary.md', Buffer.from(summary.toMarkdown(await summary.make(await filesOf(files)))));
}

/** Made of the rest of a release, and none of what the provenance speaks of. */
const CLOSING = [
  'slsa_attestation.json',
  'slsa_attestation.sigstore.json',
  'policy_trace.json',
  'evidence.json',
  'evidence.html',
  'summary.md',
];

async function statementOf(files: ReadonlyMap<string, Buffer>): Promise<slsa.ProvenanceStatement> {
  const named = (name: string) => ({ name, bytes: files.get(name) as Buffer });
  const about = ['vel_manifest.json', 'artifact.tar.gz', 'run_record.json', ...CLOSING];
  return slsa.generate({
    manifest: named('vel_manifest.json'),
    subjects: [named('artifact.tar.gz')],
    runRecord: named('run_record.json'),
    byproducts: [...files.keys()].filter((name) => !about.includes(name)).map(named),
  });
}

/**
 * Makes everything again that is made of other files, without a signature: digests in the record, provenance, trace,
 * matrix, page and summary. What is left is a release that whoever changed it could have made.
 */
export async function makeAgain(files: Map<string, Buffer>): Promise<void> {
  files.delete('slsa_attestation.sigstore.json');
  const record = parseStrict(files.get('run_record.json') as Buffer) as unknown as RunRecord;
  const now = ({ name, sha256: was }: NamedDigest) => {
    const bytes = files.get(name);
    return { name, sha256: bytes ? createHash('sha256').update(bytes).digest('hex') : was };
  };
  const steps = record.steps.map((step) => ({
    ...step,
    ...(step.policy && { policy: { ...step.policy, ...now(step.policy) } }),
    inputs: step.inputs.map(now),
    outputs: step.outputs.map(now),
  }));
  files.set('run_record.json', text({ ...record, steps }));
  files.set('slsa_attestation.json', text(await statementOf(files)));
  await closeAgain(files);
}

async function addClosing(
  files: Map<string, Buffer>,
  type: KeyType,
): Promise<{ key: PublicKey; keyPem: string }> {
  const statement = await statementOf(files);
  files.set('slsa_attestation.json', text(statement));
  const pair = await generateKey(type);
  const signer = keySigner(await readPrivateKey(pair.privateKey));
  files.set('slsa_attestation.sigstore.json', text(await signStatement(statement, signer)));
  await closeAgain(files);
  return { key: readPublicKey(pair.publicKey), keyPem: pair.publicKey };
}

/** A release as a bundle. */
export async function bundleOf(files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  return Buffer.from(await collect(writeBundle(await filesOf(files)), LIMIT));
}
