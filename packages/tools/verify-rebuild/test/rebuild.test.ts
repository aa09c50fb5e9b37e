import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { parseStatement, statementBytes } from '@repro/attest/statement';
import { collect } from '@repro/core';
import { directoryFiles, openEvidence } from '@repro/evidence';
import { writeBundle } from '@repro/evidence/bundle';
import { schemaValidator, temporaryDirectory } from '@repro/testkit';
import { memoryTree } from '@repro/tree';
import { attest, PREDICATE_TYPE, type RebuildSource, rebuild, type Summary } from '@repro/verify-rebuild';
import { git, recompressed, sources, writeFiles, writeRelease } from './release.ts';

let root = '';
let source = '';
let dist = '';
beforeEach(async () => {
  root = await temporaryDirectory();
  source = path.join(root, 'source');
  dist = path.join(root, 'dist');
  writeFiles(source, sources);
});

async function rebuilt(from: RebuildSource) {
  const release = await directoryFiles(dist);
  const { report, facts } = await rebuild(release, from);
  expect(schemaValidator('verify-rebuild.report')(JSON.parse(JSON.stringify(report)))).toEqual([]);
  const statement = await attest(report, 'https://example.org/rebuilder');
  expect(schemaValidator('rebuild_attestation')(JSON.parse(JSON.stringify(statement)))).toEqual([]);
  const { causes, identical } = report.summary as unknown as Summary;
  return { report, facts, statement, identical, causes: Object.keys(causes).sort() };
}

const directory = (): RebuildSource => ({ kind: 'directory', directory: source });

/** Commits all files, and gives the commit. */
function commit(): string {
  git(source, 'init', '-q');
  git(source, 'add', '-A');
  git(source, 'commit', '-qm', 'one');
  return git(source, 'rev-parse', 'HEAD');
}

describe('a rebuild from a directory', () => {
  it('gives the same bytes for the same source', async () => {
    await writeRelease(source, dist);
    const { report, facts, identical, statement } = await rebuilt(directory());
    expect({ ok: report.ok, identical, findings: report.findings }).toEqual({
      ok: true,
      identical: true,
      findings: [],
    });
    const { tree_sha256 } = JSON.parse(readFileSync(path.join(dist, 'snapshot.json'), 'utf8'));
    expect(facts).toMatchObject({
      method: 'directory',
      snapshot: 'matches',
      tree_sha256,
      compression: 'gzip',
    });
    const { subject, predicate } = statement;
    expect(predicate).toMatchObject({ result: 'identical', causes: [], output: subject[0] });
  });

  it.each([
    ['no compression', { compression: 'none' }],
    ['another level', { compression: 'gzip', level: 9 }],
    ['a level that no header tells', { compression: 'gzip', level: 3 }],
    ['another engine', { compression: 'gzip', level: 6, engine: 'fflate' }],
    ['another engine at another level', { compression: 'gzip', level: 2, engine: 'fflate' }],
    ['zstd at another level', { compression: 'zstd', level: 7 }],
  ] as const)('finds out that an artifact was packed with %s', async (_, pack) => {
    await writeRelease(source, dist, { pack });
    expect(await rebuilt(directory())).toMatchObject({
      identical: true,
      causes: [],
      facts: { format: expect.stringMatching(/^tar-1\+(none|(gzip|zstd)-1:.*level=\d)/) },
    });
  });

  it.each(['none', 'gzip', 'zstd'] as const)(
    'finds out under which directory all members were put, with %s',
    async (compression) => {
      await writeRelease(source, dist, { prefix: 'app/1.0', pack: { compression } });
      const { identical, facts } = await rebuilt(directory());
      expect({ identical, prefix: facts.prefix }).toEqual({ identical: true, prefix: 'app/1.0' });
    },
  );

  it('takes no directory of the source for one that all members were put under', async () => {
    for (const name of Object.keys(sources)) rmSync(path.join(source, name));
    writeFiles(source, { 'bin/bin/run': 'run\n', 'bin/lib/run': 'run\n' });
    await writeRelease(source, dist);
    expect(await rebuilt(directory())).toMatchObject({
      identical: true,
      facts: { format: expect.anything() },
    });
    expect((await rebuilt(directory())).facts).not.toHaveProperty('prefix');
  });

  it('needs neither manifest nor snapshot', async () => {
    await writeRelease(source, dist);
    rmSync(path.join(dist, 'snapshot.json'));
    expect(await rebuilt(directory())).toMatchObject({ identical: true, facts: { snapshot: 'absent' } });
    rmSync(path.join(dist, 'vel_manifest.json'));
    const { identical, facts } = await rebuilt(directory());
    expect({ identical, snapshot: facts.snapshot }).toEqual({ identical: true, snapshot: 'absent' });
  });

  it('tells the repository that the release recorded', async () => {
    await writeRelease(source, dist);
    const manifest = path.join(dist, 'vel_manifest.json');
    const document = JSON.parse(readFileSync(manifest, 'utf8'));
    document.provenance.repository = 'https://example.org/app';
    writeFileSync(manifest, JSON.stringify(document));
    expect((await rebuilt(directory())).facts.repository).toBe('https://example.org/app');
  });

  it('packs with the settings that the run recorded, and tells what differs then', async () => {
    const settings = {
      'build.compression_level': { value: 4, from: 'flag' },
      'build.prefix': { value: 'app/', from: 'file' },
    } as const;
    await writeRelease(source, dist, { prefix: 'app', pack: { level: 4 }, settings });
    expect(await rebuilt(directory())).toMatchObject({ identical: true, facts: { prefix: 'app' } });
    await writeRelease(source, dist, { prefix: 'app', pack: { level: 4, engine: 'fflate' }, settings });
    expect(await rebuilt(directory())).toMatchObject({ identical: true });
    const best = { 'build.compression_level': { value: 'best', from: 'file' } } as const;
    await writeRelease(source, dist, { pack: { level: 9 }, settings: best });
    expect(await rebuilt(directory())).toMatchObject({ identical: true });
    await writeRelease(source, dist, { pack: { level: 6 }, settings: best });
    expect(await rebuilt(directory())).toMatchObject({
      causes: ['rebuild/deflate-level', 'rebuild/gzip-xfl'],
    });
    await writeRelease(source, dist, { prefix: 'app', pack: { level: 5 }, settings });
    expect(await rebuilt(directory())).toMatchObject({ causes: ['rebuild/deflate-level'] });
  });

  it('says nothing of where the source lies', async () => {
    await writeRelease(source, dist);
    const { report, statement } = await rebuilt(directory());
    expect(JSON.stringify([report, statement])).not.toContain(path.basename(root));
  });

  it('names the source files that changed since, and how, instead of what follows from that', async () => {
    await writeRelease(source, dist);
    writeFiles(source, { 'README.md': 'read me\r\n', 'src/new.c': 'int more;\n' });
    const { report, causes, facts } = await rebuilt(directory());
    expect(causes).toEqual(['rebuild/source-changed', 'rebuild/source-extra']);
    expect(facts.snapshot).toBe('differs');
    expect(report.findings).toMatchObject([
      {
        code: 'rebuild/source-changed',
        at: { path: 'README.md' },
        data: { field: 'content', causes: ['rebuild/line-endings'] },
      },
      { code: 'rebuild/source-extra', at: { path: 'src/new.c' } },
    ]);
  });

  it('takes exactly the listed files of a release that was made from a list', async () => {
    await writeRelease(source, dist, { selection: 'list' });
    writeFiles(source, { 'src/other.c': 'not listed\n' });
    expect(await rebuilt(directory())).toMatchObject({ identical: true, causes: [] });
    rmSync(path.join(source, 'src/main.c'));
    const { causes, report } = await rebuilt(directory());
    expect(causes).toEqual(['rebuild/source-missing']);
    expect(report.findings[0]).toMatchObject({ at: { path: 'src/main.c' } });
  });

  it('takes all files where the release has those of git and the source has no repository', async () => {
    await writeRelease(source, dist, { selection: 'git' });
    expect(await rebuilt(directory())).toMatchObject({ identical: true, causes: [] });
  });

  it('never reads a file that a release names outside of the source', async () => {
    await writeRelease(source, dist, { selection: 'list' });
    const snapshot = path.join(dist, 'snapshot.json');
    const text = readFileSync(snapshot, 'utf8').replaceAll('src/main.c', '../secret');
    writeFileSync(snapshot, text);
    writeFiles(root, { secret: 'secret\n' });
    await expect(rebuilt(directory())).rejects.toMatchObject({ code: 'ERR_REPRO_PATH' });
  });

  it('says so when the artifact is not the one that the manifest names', async () => {
    await writeRelease(source, dist);
    const file = path.join(dist, 'artifact.tar.gz');
    const tar = gunzipSync(readFileSync(file));
    tar.write('evil', tar.indexOf('int main'));
    writeFileSync(file, await recompressed(tar, {}));
    const { causes, report } = await rebuilt(directory());
    expect({ ok: report.ok, causes }).toEqual({
      ok: false,
      causes: ['rebuild/artifact-digest', 'rebuild/content'],
    });
  });

  it('fails when only the manifest has another digest', async () => {
    await writeRelease(source, dist);
    const manifest = path.join(dist, 'vel_manifest.json');
    const text = readFileSync(manifest, 'utf8');
    writeFileSync(
      manifest,
      text.replaceAll(/"([0-9a-f]{64})","artifacts"/g, `"${'0'.repeat(64)}","artifacts"`),
    );
    const { report, identical, causes } = await rebuilt(directory());
    expect({ ok: report.ok, identical, causes }).toEqual({
      ok: false,
      identical: true,
      causes: ['rebuild/artifact-digest'],
    });
  });

  it('refuses a release without an artifact', async () => {
    await writeRelease(source, dist);
    writeFileSync(path.join(dist, 'vel_manifest.json'), '{}');
    await expect(rebuilt(directory())).rejects.toMatchObject({ code: 'ERR_REPRO_REBUILD_RELEASE' });
    await writeRelease(source, dist);
    rmSync(path.join(dist, 'artifact.tar.gz'));
    writeFileSync(path.join(dist, 'artifact.tar'), 'another');
    await expect(rebuilt(directory())).rejects.toMatchObject({
      code: 'ERR_REPRO_REBUILD_RELEASE',
      message: 'the artifact artifact.tar.gz of the manifest is not in the release',
    });
    rmSync(path.join(dist, 'vel_manifest.json'));
    writeFileSync(path.join(dist, 'artifact.tar.zst'), 'a third');
    await expect(rebuilt(directory())).rejects.toMatchObject({
      message: expect.stringContaining('found several'),
    });
  });

  it('takes no other files than those of git because of an error of git', async () => {
    await writeRelease(source, dist, { selection: 'git' });
    const sha = commit();
    git(source, 'update-index', '--add', '--cacheinfo', `160000,${sha},module`);
    await expect(rebuilt(directory())).rejects.toMatchObject({ code: 'ERR_REPRO_GIT_SUBMODULE' });
  });
});

describe('a rebuild from git', () => {
  it('takes the recorded commit, whatever the work tree holds', async () => {
    const gitSha = commit();
    await writeRelease(source, dist, { selection: 'git', gitSha });
    writeFiles(source, { 'README.md': 'changed\n', 'src/untracked.c': 'x\n' });
    git(source, 'config', 'core.autocrlf', 'true');
    const before = git(source, 'status', '--porcelain');
    const { identical, facts } = await rebuilt({ kind: 'git', directory: source });
    expect({ identical, git_sha: facts.git_sha, snapshot: facts.snapshot }).toEqual({
      identical: true,
      git_sha: gitSha,
      snapshot: 'matches',
    });
    expect(git(source, 'status', '--porcelain')).toBe(before);
  });

  it('runs no filter and no hook', async () => {
    const marker = path.join(root, 'ran');
    writeFiles(source, { '.gitattributes': '*.c filter=evil\n' });
    const gitSha = commit();
    git(source, 'config', 'filter.evil.smudge', `touch ${marker}; cat`);
    git(source, 'config', 'filter.evil.clean', `touch ${marker}; cat`);
    writeFiles(source, { '.git/hooks/post-checkout': `#!/bin/sh\ntouch ${marker}\n` });
    await writeRelease(source, dist, { selection: 'git', gitSha });
    expect(await rebuilt({ kind: 'git', directory: source })).toMatchObject({ identical: true });
    expect(() => readFileSync(marker)).toThrow('ENOENT');
  });

  it('names what the commit does not hold', async () => {
    const gitSha = commit();
    writeFiles(source, { 'src/generated.c': 'int made;\n' });
    await writeRelease(source, dist, { gitSha });
    const { causes } = await rebuilt({ kind: 'git', directory: source });
    expect(causes).toEqual(['rebuild/source-missing']);
  });

  it('takes another commit when it is told to', async () => {
    const sha = commit();
    await writeRelease(source, dist);
    expect(await rebuilt({ kind: 'git', directory: source, revision: 'main' })).toMatchObject({
      identical: true,
      facts: { git_sha: sha },
    });
    const missing = { kind: 'git', directory: source, revision: 'f'.repeat(40) } as const;
    await expect(rebuilt(missing)).rejects.toMatchObject({ code: 'ERR_REPRO_REBUILD_COMMIT' });
    await expect(rebuilt({ kind: 'git', directory: source })).rejects.toMatchObject({
      code: 'ERR_REPRO_REBUILD_COMMIT',
    });
  });
});

it('rebuilds a bundle as it does the directory that it was made of', async () => {
  await writeRelease(source, dist);
  const file = path.join(root, 'release.evidence.tar');
  writeFileSync(file, await collect(writeBundle(await directoryFiles(dist)), 1e8));
  const bundle = await openEvidence(file);
  const { report } = await rebuild(bundle, directory());
  bundle.close();
  // What it gives can be signed, and joins the bundle.
  const bytes = statementBytes(await attest(report));
  expect(await parseStatement(bytes)).toMatchObject({ predicateType: PREDICATE_TYPE });
  writeFileSync(path.join(dist, 'rebuild_attestation.json'), bytes);
  writeFileSync(file, await collect(writeBundle(await directoryFiles(dist)), 1e8));
  const joined = await openEvidence(file);
  expect(await joined.read('rebuild_attestation.json')).toEqual(bytes);
  joined.close();
  expect(report).toEqual((await rebuilt(directory())).report);
  expect(report.ok).toBe(true);
});

it('rebuilds from a tree that a program put together', async () => {
  await writeRelease(source, dist);
  const files = { ...sources, 'bin/run': { mode: 0o755, content: sources['bin/run'] } };
  const tree = memoryTree({ 'bin/': '', 'src/': '', ...files });
  expect(await rebuilt({ kind: 'tree', tree })).toMatchObject({ identical: true });
});
