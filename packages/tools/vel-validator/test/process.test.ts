import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  bin,
  needs,
  type ProcessOutcome,
  runProcess,
  schemaValidator,
  temporaryDirectory,
} from '@repro/testkit';
import { makeRelease, manifestOf, patched, source, tarOf, written } from './support/release.ts';
import { git, writeTree } from './support/repository.ts';

const run = bin(import.meta.url);
const problems = schemaValidator('vel-validator.report');
let cwd: string;

const all = ['vel_manifest.json', '--artifact', 'artifact.tar.gz', '--snapshot', 'snapshot.json'];

beforeAll(async () => {
  cwd = await temporaryDirectory();
  await writeRelease(cwd);
});

/** A release as the makers leave it in a directory; its manifest. */
async function writeRelease(directory: string, changes: Record<string, unknown> = {}): Promise<Buffer> {
  const artifact = gzipSync(await tarOf(source));
  const { snapshot } = await makeRelease();
  const name = { '/provenance/artifacts/0/name': 'artifact.tar.gz' };
  const manifest = written(patched(manifestOf(artifact, snapshot), { ...name, ...changes }));
  await writeFile(path.join(directory, 'artifact.tar.gz'), artifact);
  await writeFile(path.join(directory, 'snapshot.json'), written(snapshot));
  await writeFile(path.join(directory, 'vel_manifest.json'), manifest);
  return manifest;
}

function told({ status, stdout, stderr }: ProcessOutcome): {
  status: number | null;
  ok?: boolean;
  stderr: string;
} {
  if (stdout.length === 0) return { status, stderr };
  const report = JSON.parse(stdout.toString()) as { ok: boolean };
  expect(problems(report)).toEqual([]);
  return { status, ok: report.ok, stderr };
}

describe('vel-validator as a process', () => {
  it('passes a release, from a file and from standard input', async () => {
    expect(told(await run(all, { cwd }))).toEqual({ status: 0, ok: true, stderr: '' });
    const input = await readFile(path.join(cwd, 'vel_manifest.json'));
    const piped = await run(['-', ...all.slice(1)], { cwd, input });
    expect(told(piped)).toEqual({ status: 0, ok: true, stderr: '' });
    expect(JSON.parse(piped.stdout.toString())).toMatchObject({ subject: { name: 'stdin' } });
  });

  it('takes an artifact from standard input', async () => {
    const input = await readFile(path.join(cwd, 'artifact.tar.gz'));
    const outcome = await run(['vel_manifest.json', '--artifact', '-', '--snapshot', 'snapshot.json'], {
      cwd,
      input,
    });
    expect(told(outcome)).toEqual({ status: 0, ok: true, stderr: '' });
  });

  it('cannot tell where a check could not be made, unless another failed', async () => {
    const directory = await temporaryDirectory();
    await git(directory, ['init', '-q']);
    await writeRelease(directory, { '/provenance/git_sha': undefined });
    const open = await run([...all, '--repo', '.'], { cwd: directory });
    expect(told(open)).toEqual({
      status: 1,
      ok: false,
      stderr:
        'vel-validator: error: incomplete: 1 of the checks could not be made, see the report [ERR_REPRO_INCOMPLETE]\n' +
        'vel-validator: hint: give what the report says is missing, or do not ask for the check\n',
    });
    // A snapshot that is not given is a note.
    const noted = await run([...all.slice(0, 3), '--repo', '.', '--fail-on', 'note'], { cwd: directory });
    expect(told(noted)).toEqual({ status: 2, ok: false, stderr: '' });
    await writeFile(path.join(directory, 'artifact.tar.gz'), 'another');
    expect(told(await run([...all, '--repo', '.'], { cwd: directory }))).toEqual({
      status: 2,
      ok: false,
      stderr: '',
    });
  });

  it('gives the same bytes each time', async () => {
    const [first, second] = await Promise.all([
      run(all, { cwd }),
      run(all, { cwd, env: { TZ: 'Asia/Tokyo' } }),
    ]);
    expect(first.stdout.equals(second.stdout)).toBe(true);
    expect(first.stdout.toString()).toMatch(/^\{.*\}\n$/);
  });

  it('exits 2 when an artifact is another, and 1 when one cannot be read', async () => {
    await writeFile(path.join(cwd, 'other.tar.gz'), 'other');
    expect(told(await run(['vel_manifest.json', '--artifact', 'other.tar.gz'], { cwd }))).toEqual({
      status: 2,
      ok: false,
      stderr: '',
    });
    const missing = told(await run(['vel_manifest.json', '--artifact', 'missing.tar.gz'], { cwd }));
    expect(missing.status).toBe(1);
    expect(missing.stderr).toMatch(
      /^vel-validator: error: .*missing\.tar\.gz: no such file .*\[ERR_REPRO_NOT_FOUND\]\n/,
    );
  });

  it('exits 1 with line and column for a manifest that is no JSON', async () => {
    const { status, stderr, stdout } = await run(['-'], { cwd, input: '{\n  "a": 1,\n}' });
    expect({ status, stdout: stdout.length }).toEqual({ status: 1, stdout: 0 });
    expect(stderr).toMatch(/^vel-validator: error: stdin, line 3, column 1 .*\[ERR_REPRO_JSON_SYNTAX\]\n/);
  });

  it.each(['', '[]', 'null', '"x"', '{}'])('does not pass %j as a manifest', async (input) => {
    const { status } = await run(['-'], { cwd, input });
    expect(status).toBe(input === '' ? 1 : 2);
  });

  it('fails on notes when asked to, since not everything was checked', async () => {
    expect((await run([...all, '--fail-on', 'note'], { cwd })).status).toBe(2);
    expect((await run([...all, '--fail-on', 'warning'], { cwd })).status).toBe(0);
  });

  it('holds the manifest against a schema', async () => {
    const schema = { properties: { provenance: { required: ['git_ref'] } } };
    await writeFile(path.join(cwd, 'policy.json'), JSON.stringify(schema));
    const { status, stdout } = await run([...all, '--schema', 'policy.json', '--format', 'text'], { cwd });
    expect(status).toBe(2);
    expect(stdout.toString()).toContain(
      "/provenance must have required property 'git_ref' [vel/user-schema]",
    );
  });

  it.each([
    ['{', 'ERR_REPRO_JSON_SYNTAX'],
    ['[]', 'ERR_REPRO_SCHEMA'],
    ['{"type": 3}', 'ERR_REPRO_SCHEMA'],
    ['{"$ref": "other.json"}', 'ERR_REPRO_SCHEMA'],
  ])('exits 1 for %j as a schema', async (schema, code) => {
    await writeFile(path.join(cwd, 'bad.schema.json'), schema);
    const { status, stdout, stderr } = await run([...all, '--schema', 'bad.schema.json'], { cwd });
    expect({ status, stdout: stdout.length }).toEqual({ status: 1, stdout: 0 });
    expect(stderr).toContain(`[${code}]`);
  });

  it('leaves an older report as it was when it cannot tell', async () => {
    await writeFile(path.join(cwd, 'report.json'), 'old');
    await run(['-', '-o', 'report.json'], { cwd, input: '{' });
    expect(await readFile(path.join(cwd, 'report.json'), 'utf8')).toBe('old');
    expect((await run([...all, '-o', 'vel_manifest.json'], { cwd })).stderr).toContain(
      '[ERR_REPRO_SAME_FILE]',
    );
  });

  needs('git')('checks the commit in --repo, and strictly where it is called', async () => {
    const directory = await temporaryDirectory();
    await writeTree(directory, source);
    await git(directory, ['init', '-q']);
    await git(directory, ['add', '-A']);
    await git(directory, ['commit', '-q', '-m', 'first']);
    const release = path.join(await temporaryDirectory(), 'dist');
    await mkdir(release);
    await writeRelease(release, { '/provenance/git_sha': await git(directory, ['rev-parse', 'HEAD']) });
    const paths = all.map((word) => (word.startsWith('--') ? word : path.join(release, word)));
    const strict = await run([...paths, '--strict-git', '--fail-on', 'note'], { cwd: directory });
    expect(told(strict)).toEqual({ status: 0, ok: true, stderr: '' });
    expect((await run([...paths, '--repo', directory], { cwd: release })).status).toBe(0);
    const lost = await run([...paths, '--strict-git'], { cwd: release });
    expect({ status: lost.status, stdout: lost.stdout.length }).toEqual({ status: 1, stdout: 0 });
    expect(lost.stderr).toContain('[ERR_REPRO_GIT_NOT_REPOSITORY]');
  });

  needs('sha256sum', 'sh')('agrees with sha256sum, digest by digest', async () => {
    const { stdout } = await run(all, { cwd });
    const manifest = JSON.parse(await readFile(path.join(cwd, 'vel_manifest.json'), 'utf8'));
    const sums = await runProcess('sha256sum', ['artifact.tar.gz', 'snapshot.json', 'vel_manifest.json'], {
      cwd,
    });
    const [artifact, snapshot, own] = sums.stdout
      .toString()
      .split('\n')
      .map((line) => line.slice(0, 64));
    expect([manifest.provenance.artifact_sha256, manifest.results_contract.snapshot_sha256]).toEqual([
      artifact,
      snapshot,
    ]);
    expect(JSON.parse(stdout.toString()).subject.sha256).toBe(own);
  });
});
