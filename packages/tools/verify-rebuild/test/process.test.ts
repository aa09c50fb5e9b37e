import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { packTar } from '@repro/archive/write/pack';
import { collect } from '@repro/core';
import { openEvidence } from '@repro/evidence';
import { writeBundle } from '@repro/evidence/bundle';
import { bin, invoke, temporaryDirectory } from '@repro/testkit';
import { tarArchive, tarMember } from '@repro/testkit/tar';
import { walk } from '@repro/tree';
import { command } from '@repro/verify-rebuild/cli';
import { git, sources, writeFiles, writeRelease } from './release.ts';

const run = bin(import.meta.url);
const member = (mtime: number) => tarMember({ name: 'a', mtime }, 'a\n');
let cwd = '';
beforeEach(async () => {
  cwd = await temporaryDirectory();
  writeFileSync(path.join(cwd, 'a.tar'), tarArchive(member(0)));
  writeFileSync(path.join(cwd, 'same.tar'), tarArchive(member(0)));
  writeFileSync(path.join(cwd, 'b.tar'), tarArchive(member(1_790_000_000)));
});

describe('verify-rebuild as a process', () => {
  it('exits 0 for the same bytes, 2 for others, and 1 when it could not tell', async () => {
    expect(await run(['a.tar', 'same.tar'], { cwd })).toMatchObject({ status: 0, stderr: '' });
    const { status, stdout } = await run(['a.tar', 'b.tar'], { cwd });
    expect(status).toBe(2);
    expect(JSON.parse(stdout.toString())).toMatchObject({
      ok: false,
      subject: { name: 'a.tar' },
      findings: [{ code: 'rebuild/mtime-fixed', at: { path: 'a.tar » a', offset: 0 } }],
      summary: { identical: false, found: { name: 'b.tar' }, causes: { 'rebuild/mtime-fixed': 1 } },
    });
    const missing = await run(['a.tar', 'none.tar'], { cwd });
    expect(missing).toMatchObject({ status: 1, stdout: Buffer.alloc(0) });
    expect(missing.stderr).toContain('[ERR_REPRO_NOT_FOUND]');
  });

  it('takes - for no file: it is standard output, which the report has', async () => {
    const { status, stdout, stderr } = await run(['a.tar', 'b.tar', '--attestation', '-'], { cwd });
    expect({ status, stdout: stdout.toString(), made: existsSync(path.join(cwd, '-')) }).toEqual({
      status: 1,
      stdout: '',
      made: false,
    });
    expect(stderr).toMatch(/^verify-rebuild: error: - is standard output, .* \[ERR_REPRO_USAGE\]\n/);
  });

  it('writes no attestation over one of the builds', async () => {
    const { status, stderr } = await run(['a.tar', 'b.tar', '--attestation', 'b.tar'], { cwd });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining('b.tar is also the input b.tar [ERR_REPRO_SAME_FILE]'),
    });
    expect(readFileSync(path.join(cwd, 'b.tar'))).toEqual(Buffer.from(tarArchive(member(1_790_000_000))));
  });

  it('tells a person the verdict, the cause and the remedy', async () => {
    const { stdout } = await run(['a.tar', 'b.tar', '--format', 'text'], { cwd });
    expect(stdout.toString()).toMatch(
      /^different: a\.tar and b\.tar, 1 cause\n {2}expected: sha256 [\s\S]*\n {2}1 member compared, all have the same content\n\n {2}1 × .* \[rebuild\/mtime-fixed\]\n {4}a\.tar » a at byte 0: .*\n {4}what to do: .*\n/,
    );
    const same = await run(['a.tar', 'same.tar', '--format', 'text'], { cwd });
    expect(same.stdout.toString()).toMatch(
      /^identical: a\.tar and same\.tar\n {2}sha256 [0-9a-f]{64}, 10240 bytes\n$/,
    );
  });

  it('shows nothing of a hostile name or content that could act on a terminal', async () => {
    const evil = (text: string) => tarArchive(tarMember({ name: 'a\u001b]0;x\u0007' }, `\u001b[2J${text}`));
    writeFileSync(path.join(cwd, 'x.tar'), evil('one'));
    writeFileSync(path.join(cwd, 'y.tar'), evil('two'));
    for (const format of ['text', 'github', 'sarif', 'json']) {
      const { status, stdout } = await run(['x.tar', 'y.tar', '--format', format], { cwd });
      expect(status).toBe(2);
      expect(stdout.toString()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
    }
  });

  it('reads one of the two from a pipe', async () => {
    const input = readFileSync(path.join(cwd, 'same.tar'));
    expect(await run(['a.tar', '-'], { cwd, input })).toMatchObject({ status: 0 });
  });

  it('rebuilds a release from its repository, and writes a statement of it', async () => {
    const source = path.join(cwd, 'source');
    writeFiles(source, sources);
    git(source, 'init', '-q');
    git(source, 'add', '-A');
    git(source, 'commit', '-qm', 'one');
    const gitSha = git(source, 'rev-parse', 'HEAD');
    await writeRelease(source, path.join(cwd, 'dist'), { selection: 'git', gitSha });
    const args = [
      'dist',
      '--git',
      'source',
      '--attestation',
      'rebuild.json',
      '--rebuilder',
      'https://example.org/me',
    ];
    expect(await run(args, { cwd })).toMatchObject({ status: 0, stderr: '' });
    const statement = readFileSync(path.join(cwd, 'rebuild.json'), 'utf8');
    expect(JSON.parse(statement)).toMatchObject({
      subject: [{ name: 'artifact.tar.gz' }],
      predicate: {
        result: 'identical',
        rebuilder: { id: 'https://example.org/me' },
        rebuild: { git_sha: gitSha },
      },
    });
    await run(args, { cwd });
    expect(readFileSync(path.join(cwd, 'rebuild.json'), 'utf8')).toBe(statement);
  });

  it('rebuilds what comes from a pipe: a bundle, or an artifact', async () => {
    writeFiles(path.join(cwd, 'source'), sources);
    await writeRelease(path.join(cwd, 'source'), path.join(cwd, 'dist'));
    const files = await openEvidence(path.join(cwd, 'dist'));
    const bundle = Buffer.from(await collect(writeBundle(files), 1e8));
    const args = ['-', '--source', 'source'];
    const rebuilt = async (input: Uint8Array) => {
      const { status, stdout, stderr } = await run(args, { cwd, input });
      const report = stdout.length === 0 ? {} : JSON.parse(stdout.toString());
      return [status, report.subject?.name, report.summary?.rebuild.snapshot, stderr.match(/ERR_\w+/)?.[0]];
    };
    expect(await rebuilt(bundle)).toEqual([0, 'artifact.tar.gz', 'matches', undefined]);
    const artifact = readFileSync(path.join(cwd, 'dist/artifact.tar.gz'));
    expect(await rebuilt(artifact)).toEqual([0, 'stdin', 'absent', undefined]);
    writeFileSync(path.join(cwd, 'source/README.md'), 'other\n');
    expect(await rebuilt(bundle)).toEqual([2, 'artifact.tar.gz', 'differs', undefined]);
    expect(await rebuilt(artifact)).toEqual([2, 'stdin', 'absent', undefined]);
    // What breaks off is no bundle that is different, but one that cannot be read.
    expect(await rebuilt(bundle.subarray(0, 4096))).toEqual([
      1,
      undefined,
      undefined,
      'ERR_REPRO_TAR_TRUNCATED',
    ]);
  });

  it('takes an image layout from a pipe for an artifact', async () => {
    writeFiles(path.join(cwd, 'source'), {
      'blobs/sha256/0': '',
      'index.json': '{"manifests":[]}',
      'oci-layout': '{}',
    });
    for (const names of ['blobs/sha256/0', 'index.json']) {
      const input = await collect(packTar(walk(path.join(cwd, 'source')), { compression: 'none' }), 1e8);
      expect(await run(['-', '--source', 'source'], { cwd, input: Buffer.from(input) })).toMatchObject({
        status: 0,
      });
      rmSync(path.join(cwd, 'source', names));
    }
  });

  it('rebuilds an artifact alone', async () => {
    writeFiles(path.join(cwd, 'source'), sources);
    await writeRelease(path.join(cwd, 'source'), path.join(cwd, 'release'));
    const args = ['release/artifact.tar.gz', '--source', 'source'];
    expect(await run(args, { cwd })).toMatchObject({ status: 0 });
    const other = await run([...args, '--engine', 'fflate', '--format', 'text'], { cwd });
    expect(other).toMatchObject({ status: 2 });
    expect(other.stdout.toString()).toContain('[rebuild/deflate-level]');
    const { status, stdout } = await run([...args, '--mtime', '1', '--format', 'text'], { cwd });
    expect(status).toBe(2);
    expect(stdout.toString()).toContain('[rebuild/mtime-fixed]');
  });
});

describe('verify-rebuild', () => {
  it.each([
    [['a.tar'], 'expected two builds, or one and its source'],
    [['.'], 'expected two builds, or one and its source'],
    [['a.tar', 'b.tar', '--source', '.'], 'a second build is given together with --source'],
    [['a.tar', '--source', '.', '--git', '.'], '--source and --git are both given'],
    [['a.tar', 'b.tar', '--level', '3'], '--level has no effect without --source or --git'],
    [['a.tar', 'b.tar', '--revision', 'main'], '--revision has no effect without --git'],
    [['a.tar', 'b.tar', '--rebuilder', 'x'], '--rebuilder has no effect without --attestation'],
  ])('refuses %j', async (args, message) => {
    const { status, stderr } = await invoke(command, args, { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain(`${message} [ERR_REPRO_USAGE]`);
  });

  it('reports so many findings as it is told to, of each cause one in any case', async () => {
    const many = (mode: number) =>
      tarArchive(...Array.from({ length: 50 }, (_, i) => tarMember({ name: `f${i}`, mode, uid: mode }, '')));
    writeFileSync(path.join(cwd, 'x.tar'), many(0o644));
    writeFileSync(path.join(cwd, 'y.tar'), many(0o664));
    for (const [most, reported] of [
      [0, 2],
      [10, 10],
      [1000, 100],
    ]) {
      const { stdout } = await invoke(command, ['x.tar', 'y.tar', '--max-findings', String(most)], { cwd });
      const { findings, summary } = JSON.parse(stdout.toString());
      expect(findings.length).toBe(reported);
      expect(summary).toMatchObject({
        causes: { 'rebuild/mode-umask': 50, 'rebuild/uid': 50 },
        suppressed: 100 - (reported as number),
      });
    }
  });
});
