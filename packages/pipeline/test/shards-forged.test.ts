import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalize } from '@repro/core';
import { MANIFEST, type Manifest } from '@repro/evidence/oci';
import { createClient, createTransport, openRegistry, parseTarget } from '@repro/evidence-publish';
import { type FlowOptions, findConfig, merge, releaseShard, resolveSettings } from '@repro/pipeline';
import { needs, type RunningRegistry, startRegistry } from '@repro/testkit';
import { type StepDocument } from '../src/shards/step-document.ts';
import { sharedStore } from '../src/shards/store.ts';
import { blobsOf, everything } from './shards-support.ts';
import { repro, sourceTree } from './support.ts';

const withRegistry = needs('docker-registry');
let registry: RunningRegistry | undefined;
let to: string;
let root: string;
let documents: ReadonlyMap<string, StepDocument>;

beforeAll(async () => {
  if (withRegistry !== it) return;
  registry = await startRegistry();
  to = `oci://${registry.host}/forged/steps`;
  root = await everything();
  const { status } = await releaseShard(root, await options(), {
    shard: { index: 1, count: 1 },
    shared: { to, wait: 0 },
  });
  expect(status).toBe(0);
  const found = (await blobsOf(registry.storage))
    .filter(({ bytes }) => bytes.toString('latin1', 0, 10) === '{"action":')
    .map(({ bytes }) => JSON.parse(bytes.toString()) as StepDocument);
  documents = new Map(found.map((document) => [document.action['step'] as string, document]));
});
afterAll(() => registry?.stop());

async function options(): Promise<FlowOptions> {
  const { values } = resolveSettings({ flags: new Map(), env: {}, file: await findConfig(root) });
  return {
    settings: { ...values, 'build.cache': false, 'build.history_dir': path.join(root, '../history') },
    env: { PATH: process.env['PATH'] },
    signal: new AbortController().signal,
    observer: { started() {}, ended() {} },
    host: { nodeVersion: process.versions.node, os: 'Linux', platform: 'linux-x64' },
    warn() {},
    now: () => new Date(),
  };
}

const digestOf = (bytes: Uint8Array) => ({
  sha256: createHash('sha256').update(bytes).digest('hex'),
  size: bytes.length,
});

/** Puts a result there that is whole in itself, as somebody can who may push. */
async function forge(
  step: string,
  change: (document: StepDocument) => StepDocument,
  files: Record<string, Buffer>,
) {
  const target = parseTarget(to);
  if (target.kind !== 'oci') throw new Error('expected a registry');
  const client = createClient(target.origin, {
    transport: createTransport({}),
    retrier: {},
    credentials: async () => undefined,
  });
  const store = sharedStore(openRegistry(client, target.origin, target.name), undefined);
  const document = documents.get(step) as StepDocument;
  const sha256 = digestOf(Buffer.from(canonicalize(document.action))).sha256;
  const action = { step, document: document.action, sha256, tag: `action-${sha256}` };
  // What is in the registry need not be sent again.
  await store.publish(action, change(document), (name) => files[name] ?? Buffer.alloc(0));
  await client.close();
}

const forgeBack = (step: string) => forge(step, (document) => document, {});

async function merged() {
  const result = await merge(root, await options(), { shards: 1, shared: { to, wait: 0 } });
  const broken = result.steps.flatMap(({ name, error }) => {
    const { code, message } = (error ?? {}) as { code?: string; message?: string };
    return code === undefined ? [] : [{ name, code, message }];
  });
  return { ...result, broken };
}

const bytes = (text: string) => Buffer.from(text);
const file = (name: string, content: Buffer) => ({ name, ...digestOf(content) });
const report = (document: StepDocument) => document.outputs.filter(({ name }) => name === document.report);

describe('a result that is whole in itself', () => {
  withRegistry('is taken when nobody changed it', async () => {
    expect([...documents.keys()]).toContain('secret-lint');
    expect((await merged()).status).toBe(0);
  });

  const evil = bytes('{}\n');
  withRegistry.each<[string, string, (document: StepDocument) => StepDocument, Record<string, Buffer>]>([
    [
      'leads out of the release',
      'secret-lint',
      (document) => ({ ...document, outputs: [...document.outputs, file('../../evil', evil)] }),
      { '../../evil': evil },
    ],
    [
      'stands in for another check',
      'secret-lint',
      (document) => ({
        ...document,
        outputs: [...document.outputs, file('checks/vel-validator.json', evil)],
      }),
      { 'checks/vel-validator.json': evil },
    ],
    [
      'replaces what is there',
      'det-tar',
      (document) => ({ ...document, outputs: [...document.outputs, file('snapshot.json', evil)] }),
      { 'snapshot.json': evil },
    ],
    [
      'brings a policy along',
      'det-tar',
      (document) => ({ ...document, outputs: [...document.outputs, file('policies/own.yml', evil)] }),
      { 'policies/own.yml': evil },
    ],
    [
      'says that it passed and shows no report',
      'secret-lint',
      (document) =>
        JSON.parse(JSON.stringify({ ...document, report: undefined, outputs: [] })) as StepDocument,
      {},
    ],
    [
      'has a report that is none',
      'secret-lint',
      (document) => ({ ...document, outputs: [file('checks/secret-lint.json', evil)] }),
      { 'checks/secret-lint.json': evil },
    ],
    [
      'shows the report under another name',
      'secret-lint',
      (document) => ({ ...document, report: 'checks/other.json', outputs: report(document) }),
      {},
    ],
    [
      'says what no result says',
      'secret-lint',
      (document) => ({ ...document, status: 'not_run' as 'pass' }),
      {},
    ],
  ])('and %s is refused', async (_, step, change, files) => {
    await forge(step, change, files);
    const { status, broken } = await merged();
    await forgeBack(step);
    expect(status).not.toBe(0);
    expect(broken).toEqual([expect.objectContaining({ name: step, code: 'ERR_REPRO_SHARED_TAMPERED' })]);
    expect((await merged()).status).toBe(0);
  });

  withRegistry.each<[string, (manifest: Manifest) => object]>([
    ['names a file more', (m) => ({ ...m, layers: [...m.layers, m.layers[0]] })],
    ['names a file less', (m) => ({ ...m, layers: m.layers.slice(0, -1) })],
    ['is of another type', (m) => ({ ...m, artifactType: 'application/vnd.repro-pack.evidence.v1' })],
    ['says more', (m) => ({ ...m, annotations: { 'org.opencontainers.image.title': 'step' } })],
    ['begins with something else', (m) => ({ ...m, layers: m.layers.toReversed() })],
    ['names nothing', (m) => ({ ...m, layers: [] })],
  ])('and stands in a manifest that %s is refused', async (_, change) => {
    const { action } = documents.get('secret-lint') as StepDocument;
    const tag = `action-${digestOf(Buffer.from(canonicalize(action))).sha256}`;
    const url = `http://${registry?.host}/v2/forged/steps/manifests/${tag}`;
    const headers = { 'content-type': MANIFEST, accept: MANIFEST };
    const before = await (await fetch(url, { headers })).text();
    const put = (body: string) => fetch(url, { method: 'PUT', headers, body });
    expect((await put(canonicalize(change(JSON.parse(before) as Manifest)))).status).toBe(201);
    const { status, broken } = await merged();
    expect((await put(before)).status).toBe(201);
    expect(status).not.toBe(0);
    expect(broken).toEqual([
      expect.objectContaining({ name: 'secret-lint', code: 'ERR_REPRO_SHARED_TAMPERED' }),
    ]);
  });

  withRegistry('of another source does not pass for this one, whatever follows from it', async () => {
    const other = await sourceTree();
    await writeFile(path.join(other, 'evil.txt'), 'evil\n');
    expect((await repro(['build', other])).status).toBe(0);
    const archive = await readFile(path.join(other, 'dist/artifact.tar.gz'));
    const value = {
      name: 'artifact.tar.gz',
      ...digestOf(archive),
      tar_sha256: digestOf(gunzipSync(archive)).sha256,
    };
    const outputs = [file('artifact.tar.gz', archive)];
    await forge('det-tar', (document) => ({ ...document, outputs, value }), { 'artifact.tar.gz': archive });
    // A shard takes it, and publishes a manifest and checks that all say well of it.
    const part = { shard: { index: 1, count: 1 }, shared: { to, wait: 0 } };
    const shard = await releaseShard(root, await options(), part);
    expect(shard.status).toBe(0);
    const { status, steps, reports } = await merged();
    await forgeBack('det-tar');
    expect(status).toBe(2);
    expect(steps.filter((step) => step.status === 'fail').map(({ name }) => name)).toContain('vel-validator');
    expect(
      reports
        .get('vel-validator')
        ?.findings.map(({ message }) => message)
        .join(),
    ).toContain('evil.txt');
    expect((await merged()).status).toBe(0);
  });
});
