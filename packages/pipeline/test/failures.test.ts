import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ReproError } from '@repro/core';
import type { RecordedStep, RunRecord, Status } from '@repro/evidence';
import { type FlowOptions, type FlowResult, resolveSettings } from '@repro/pipeline';
import { makeReport, type Report } from '@repro/report';
import { needs, runProcess, schemaValidator, temporaryDirectory } from '@repro/testkit';
import { inWorkspace } from '../src/flow/in-workspace.ts';
import type { Outcome, StepPlan } from '../src/flow/plan.ts';
import { closingStages } from '../src/flow/steps/closing/index.ts';
import { releaseFlow } from '../src/flow/steps/index.ts';
import { contents, lasting, project, repro, sourceTree } from './support.ts';

const node = process.execPath;

/** Every kind of step there is: what a project with hooks and a plug-in has. */
const EVERYTHING = {
  hooks: {
    pre_build: [['true']],
    post_build: [['true']],
    pre_validate: [['true']],
    post_validate: [['true']],
    pre_compliance: [['true']],
    post_compliance: [['true']],
  },
  plugins: { validators: [{ name: 'own', command: ['sh', '-c', `echo '{"ok":true}'`] }] },
};

type Change = (plan: StepPlan) => StepPlan;

/** A release whose steps are changed on their way into the graph. */
async function release(root: string, change: Change): Promise<FlowResult> {
  const settings = Object.entries(EVERYTHING).flatMap(([section, keys]) =>
    Object.entries(keys).map(([key, value]) => [
      `REPRO_${section}_${key}`.toUpperCase(),
      JSON.stringify(value),
    ]),
  );
  const env = Object.fromEntries(settings) as Record<string, string>;
  const { values, origins } = resolveSettings({ flags: new Map(), env });
  const options: FlowOptions = {
    settings: values,
    origins,
    env: { PATH: process.env['PATH'] },
    signal: new AbortController().signal,
    observer: { started() {}, ended() {} },
    host: { nodeVersion: '20.0.0', os: 'Linux', platform: 'linux-x64' },
    warn() {},
    now: () => new Date(),
  };
  return inWorkspace(root, options, {
    command: 'release',
    evidence: (world) => releaseFlow(world).map(change),
    closing: closingStages.map((stage) => (closing) => stage(closing).map(change)),
  });
}

const asIs: Change = (plan) => plan;

/** Ends one step otherwise than it would. */
const ending =
  (name: string, run: () => Promise<Outcome>): Change =>
  (plan) =>
    plan.name === name ? { ...plan, run } : plan;

const failing = (name: string): Change => ending(name, async () => ({ report: failedReport(name) }));

function failedReport(name: string): Report {
  const finding = { code: 'test/no-good', level: 'error', message: 'no good at all' } as const;
  return makeReport({
    tool: { name: 'test', version: '1.0.0' },
    subject: { name },
    findings: [finding],
    summary: {},
  });
}

const breaking = (name: string): Change =>
  ending(name, () =>
    Promise.reject(new ReproError('ERR_REPRO_TEST', 'the disk is on fire', { hint: 'fetch water' })),
  );

const readJson = async <T>(directory: string, name: string): Promise<T> =>
  JSON.parse(await readFile(path.join(directory, name), 'utf8')) as T;

interface Row {
  readonly id: string;
  readonly status: Status;
  readonly tool: { readonly name: string } | string;
}

/** What is made of the evidence, and is in the record all the same. */
const ATTESTING = ['slsa-provenance', 'policy-trace'];

let steps: readonly RecordedStep[] = [];
let closing: readonly string[] = [];
let first: FlowResult;
let root: string;
let before: Record<string, string>;

beforeAll(async () => {
  root = await sourceTree();
  first = await release(root, asIs);
  before = await contents(path.join(root, 'dist'));
  const all = (await readJson<RunRecord>(path.join(root, 'dist'), 'run_record.json')).steps;
  steps = all.filter(({ name }) => !ATTESTING.includes(name));
  const recorded = new Set(steps.map(({ name }) => name));
  closing = first.steps.map(({ name }) => name).filter((name) => !recorded.has(name));
}, 60_000);

/** The last release is as it was. */
async function lastReleaseStands(): Promise<void> {
  const now = Object.entries(await contents(path.join(root, 'dist'))).filter(
    ([name]) => !name.startsWith('failed/'),
  );
  expect(Object.fromEntries(now)).toEqual(before);
}

describe('the flow', () => {
  it('has every kind of step, and passes', () => {
    expect(first.status).toBe(0);
    expect(new Set(steps.map(({ kind }) => kind))).toEqual(new Set(['make', 'check', 'hook', 'plugin']));
    expect(closing).toEqual(
      expect.arrayContaining(['policy-trace', 'evidence-matrix', 'make-ci-summary', 'evidence-bundle']),
    );
    expect(steps.length + closing.length).toBe(first.steps.length);
  });

  it('breaks at each step in turn: the run cannot be told, and says why everywhere', async () => {
    for (const { name } of steps) {
      const result = await release(root, breaking(name));
      expect({ name, status: result.status }).toEqual({ name, status: 1 });
      const record = await recordOf(result);
      expect(record.steps.find((step) => step.name === name)).toMatchObject({
        status: 'unverifiable',
        error: { code: 'ERR_REPRO_TEST', message: 'the disk is on fire', hint: 'fetch water' },
      });
      expect(record.status).toBe('unverifiable');
      await judgedBy(result, name, 'unverifiable');
      await lastReleaseStands();
    }
  }, 120_000);

  it('fails at each check, hook and plug-in in turn: the run fails, and says so everywhere', async () => {
    for (const { name, kind } of steps) {
      if (kind === 'make') continue;
      const result = await release(root, failing(name));
      expect({ name, status: result.status }).toEqual({ name, status: 2 });
      const record = await recordOf(result);
      expect(record.steps.find((step) => step.name === name)).toMatchObject({
        status: 'fail',
        report: `checks/${name}.json`,
      });
      expect(record.status).toBe('fail');
      expect(await readJson<Report>(result.directory, `checks/${name}.json`)).toMatchObject({ ok: false });
      await judgedBy(result, name, 'fail');
      await lastReleaseStands();
    }
  }, 120_000);

  it('breaks at each step that closes it: the evidence is kept, and there is no release', async () => {
    for (const name of closing) {
      const result = await release(root, breaking(name));
      expect({ name, status: result.status }).toEqual({ name, status: 1 });
      const record = await recordOf(result);
      // The record in the release speaks of what was there before the last stage.
      expect(record.status).toBe(record.steps.some((step) => step.name === name) ? 'unverifiable' : 'pass');
      await lastReleaseStands();
    }
  }, 60_000);

  it('tells a failure and a break apart when there are both', async () => {
    const both: Change = (plan) => breaking('vel-validator')(failing('safe-paths-check')(plan));
    const result = await release(root, both);
    expect(result.status).toBe(1);
    expect((await recordOf(result)).status).toBe('unverifiable');
  });

  it('passes again when nothing is wrong any more, and takes the failed run away only then', async () => {
    const result = await release(root, asIs);
    expect(result.status).toBe(0);
    expect(lasting(await contents(path.join(root, 'dist')))).toMatchObject(lasting(before));
  });
});

async function recordOf({ directory }: FlowResult): Promise<RunRecord> {
  expect(path.basename(directory)).toBe('failed');
  expect(await readdir(directory)).toContain('FAILED');
  const record = await readJson<RunRecord>(directory, 'run_record.json');
  expect(schemaValidator('run_record')(record)).toEqual([]);
  expect(record.complete).toBe(true);
  return record;
}

/** What is made of the evidence says the same of the step: the trace, the matrix, and the page that people read. */
async function judgedBy({ directory }: FlowResult, name: string, status: Status): Promise<void> {
  const files = await readdir(directory);
  expect(files).toEqual(expect.arrayContaining(['evidence.json', 'evidence.html', 'summary.md']));
  expect(files).not.toContain('release.evidence.tar');
  expect(plain(await readFile(path.join(directory, 'summary.md'), 'utf8'))).toContain(name);
  const matrix = await readJson<{ status: Status; rows: readonly Row[] }>(directory, 'evidence.json');
  expect(schemaValidator('evidence_matrix')(matrix)).toEqual([]);
  expect(matrix.status).not.toBe('pass');
  const step = steps.find((one) => one.name === name);
  if (step?.kind === 'make' || !files.includes('policy_trace.json')) return;
  const trace = await readJson<{ status: Status; policies: readonly { check: string; status: Status }[] }>(
    directory,
    'policy_trace.json',
  );
  expect(schemaValidator('policy_trace')(trace)).toEqual([]);
  expect(trace.policies.find(({ check }) => check === name)).toMatchObject({ status });
  expect(trace.status).not.toBe('pass');
}

/** Markdown without the escapes that keep names from acting in it. */
const plain = (markdown: string): string =>
  markdown.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

describe('a run that is stopped', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
    'by %s leaves a record that says so, and the last release',
    async (signal) => {
      const own = await project({ build: { history_dir: '.repro/runs' } });
      expect((await repro(['release', own])).status).toBe(0);
      const released = Object.entries(await contents(path.join(own, 'dist')));
      const hook = JSON.stringify([
        [node, '-e', `process.kill(process.ppid, '${signal}'); setInterval(() => {}, 1000)`],
      ]);
      const { status, stderr } = await repro(['release', own], { env: { REPRO_HOOKS_POST_BUILD: hook } });
      expect(status).toBe(1);
      expect(stderr).toContain(`stopped by ${signal} [ERR_REPRO_INTERRUPTED]`);
      const now = Object.entries(await contents(path.join(own, 'dist'))).filter(
        ([name]) => !name.startsWith('failed/'),
      );
      expect(now).toEqual(released);
      const record = await readJson<RunRecord>(path.join(own, 'dist/failed'), 'run_record.json');
      expect(schemaValidator('run_record')(record)).toEqual([]);
      expect(record).toMatchObject({ complete: false, interrupted: signal });
      const statusOf = (name: string) => record.steps.find((step) => step.name === name)?.status;
      expect([statusOf('make-snapshot'), statusOf('hook.post_build'), statusOf('vel-validator')]).toEqual([
        'pass',
        'unverifiable',
        'not_run',
      ]);
      const kept = await Promise.all(
        (await readdir(path.join(own, '.repro/runs'))).map((name) =>
          readJson<RunRecord>(path.join(own, '.repro/runs'), name),
        ),
      );
      expect(kept.filter(({ interrupted }) => interrupted === signal)).toHaveLength(1);
      expect((await repro(['release', own])).status).toBe(0);
      expect(await readdir(path.join(own, 'dist'))).not.toContain('failed');
    },
  );
});

describe('two runs at once in one directory', () => {
  it('leave one whole release, whichever it is, and nothing half', async () => {
    const own = await sourceTree();
    const flags = [
      ['--level', '1'],
      ['--level', '9'],
      ['--compression', 'none'],
      ['--compression', 'zstd'],
    ];
    for (let round = 0; round < 2; round++) {
      const runs = await Promise.all(flags.map((more) => repro(['release', own, '--no-cache', ...more])));
      expect(runs.map(({ status, stderr }) => (status === 0 ? 0 : stderr))).toEqual([0, 0, 0, 0]);
      const sums = await runProcess('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], {
        cwd: path.join(own, 'dist'),
      });
      expect({ status: sums.status, said: sums.stdout.toString() }).toEqual({ status: 0, said: '' });
      expect((await repro(['verify', own])).status).toBe(0);
      expect((await readdir(path.join(own, 'dist'))).filter((name) => name.startsWith('.staging-'))).toEqual(
        [],
      );
    }
  });
});

needs('mount', 'umount')('a full disk loses nothing', async () => {
  const own = await sourceTree();
  await writeFile(path.join(own, 'noise'), (await import('node:crypto')).randomBytes(600_000));
  const disk = path.join(await temporaryDirectory(), 'disk');
  await mkdir(disk);
  const mounted = await runProcess('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]);
  if (mounted.status !== 0) {
    // Only the superuser mounts, and not in every container.
    if (process.env['CI']) throw new Error('mounting a tmpfs is not permitted here');
    process.stderr.write('skipped: mounting a tmpfs is not permitted here\n');
    return;
  }
  try {
    const args = ['release', own, '--output-dir', disk, '--no-cache'];
    expect((await repro(args)).status).toBe(0);
    const released = await contents(disk);
    await rm(path.join(own, 'noise'));
    await writeFile(path.join(own, 'noise'), (await import('node:crypto')).randomBytes(3_000_000));
    const { status, stdout, stderr } = await repro(args);
    expect(status).toBe(1);
    expect(stderr).toContain(`repro: error: ${disk}: no space left on the device [ERR_REPRO_DISK_FULL]\n`);
    expect(stdout.toString()).not.toContain('ENOSPC');
    const now = Object.entries(await contents(disk)).filter(
      ([name]) => !/^(failed|\.staging-\w+)\//.test(name),
    );
    expect(Object.fromEntries(now)).toEqual(released);
    await rm(path.join(own, 'noise'));
    expect((await repro(args)).status).toBe(0);
  } finally {
    await runProcess('umount', [disk]);
  }
});
