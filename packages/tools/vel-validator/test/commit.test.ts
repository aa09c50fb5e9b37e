import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect } from '@jest/globals';
import type { Report } from '@repro/report';
import { needs, schemaValidator, temporaryDirectory } from '@repro/testkit';
import type { MemoryFile } from '@repro/tree';
import { check } from '@repro/vel-validator';
import { digest, makeRelease, patched, source, written } from './support/release.ts';
import { git, makeRepository, type TestRepository } from './support/repository.ts';

const it = needs('git');
const problems = schemaValidator('vel-validator.report');

interface Options {
  readonly strict?: boolean;
  readonly manifest?: Record<string, unknown>;
  /** What the snapshot is of, when it is not the source of the tests. */
  readonly snapshotOf?: Readonly<Record<string, MemoryFile>>;
  readonly withoutSnapshot?: boolean;
  /** What the snapshot says was done with submodules. */
  readonly submodules?: string | undefined;
}

/** Checks a release whose manifest names the repository's commit. */
async function checked({ directory, sha }: TestRepository, options: Options = {}): Promise<Report> {
  const { artifact, snapshot: listed, manifest } = await makeRelease(options.snapshotOf ?? source);
  const { submodules } = options;
  const rules = { selection: 'git', ignore: [], exclude: [], gitignore: false, submodules };
  const snapshot = submodules === undefined ? listed : { ...listed, rules };
  const report = await check(
    written(
      patched(manifest, {
        '/provenance/git_sha': sha,
        '/results_contract/snapshot_sha256': digest(written(snapshot)),
        ...options.manifest,
      }),
    ),
    {
      artifacts: [{ name: 'artifact.tar', bytes: artifact }],
      ...(!options.withoutSnapshot && { snapshot: { name: 'snapshot.json', bytes: written(snapshot) } }),
      git: { directory, strict: options.strict ?? true },
    },
  );
  expect(problems(report)).toEqual([]);
  return report;
}

function outcome(report: Report): { status: Record<string, string>; found: string[] } {
  const checks = report.summary['checks'] as { name: string; status: string }[];
  const ours = checks.filter(({ name }) => /commit|work-tree/.test(name));
  return {
    status: Object.fromEntries(ours.map(({ name, status }) => [name, status])),
    found: report.findings
      .filter(({ level }) => level !== 'note')
      .map(({ code, message }) => `${code}: ${message}`),
  };
}

describe('the commit of a manifest', () => {
  it('passes in a clean checkout, strictly too', async () => {
    const repository = await makeRepository(source);
    expect(outcome(await checked(repository))).toEqual({
      status: { commit: 'pass', 'work-tree': 'pass', 'snapshot-matches-commit': 'pass' },
      found: [],
    });
    expect(outcome(await checked(repository, { strict: false })).status).toEqual({
      commit: 'pass',
      'work-tree': 'not_run',
      'snapshot-matches-commit': 'not_run',
    });
  });

  it('fails when the repository does not hold it', async () => {
    const repository = await makeRepository(source);
    const sha = 'f'.repeat(40);
    const { status, found } = outcome(await checked({ ...repository, sha }));
    expect(status).toEqual({ commit: 'fail', 'work-tree': 'not_run', 'snapshot-matches-commit': 'not_run' });
    expect(found).toEqual([`vel/commit-unknown: ${repository.directory} holds no commit ${sha}`]);
  });

  it('fails when git_sha is the name of something that is no commit', async () => {
    const repository = await makeRepository(source);
    const tree = await git(repository.directory, ['rev-parse', 'HEAD^{tree}']);
    await git(repository.directory, ['tag', '-a', '-m', 'v1', 'v1']);
    const tag = await git(repository.directory, ['rev-parse', 'v1']);
    for (const sha of [tree, tag]) {
      expect(outcome(await checked({ ...repository, sha })).status).toMatchObject({ commit: 'fail' });
    }
  });

  it('cannot be told in a shallow clone that lacks it, and is no pass', async () => {
    const repository = await makeRepository(source);
    await writeFile(path.join(repository.directory, 'README.md'), 'second\n');
    await git(repository.directory, ['commit', '-q', '-a', '-m', 'second']);
    const clone = await temporaryDirectory();
    await git(clone, ['clone', '-q', '--depth', '1', `file://${repository.directory}`, 'c']);
    const report = await checked({ directory: path.join(clone, 'c'), sha: repository.sha });
    expect(report.ok).toBe(false);
    expect(outcome(report).status).toMatchObject({ commit: 'unverifiable' });
    expect(outcome(report).found).toEqual([
      `vel/unverifiable: commit: the clone is shallow and does not hold ${repository.sha}`,
    ]);
  });

  it('cannot be told when the manifest names none', async () => {
    const repository = await makeRepository(source);
    const report = await checked(repository, { manifest: { '/provenance/git_sha': undefined } });
    expect({ ok: report.ok, ...outcome(report) }).toMatchObject({
      ok: false,
      status: { commit: 'unverifiable', 'work-tree': 'not_run', 'snapshot-matches-commit': 'not_run' },
    });
  });

  it('warns of a build that is older than it', async () => {
    const repository = await makeRepository(source);
    const manifest = { '/provenance/build_timestamp': '2025-10-12T23:59:59Z' };
    const report = await checked(repository, { manifest });
    expect(report.ok).toBe(true);
    expect(outcome(report).found).toEqual([
      'vel/timestamp-before-commit: build_timestamp 2025-10-12T23:59:59Z is before the time of the commit, 1760313600 seconds since 1970',
    ]);
    const same = { '/provenance/build_timestamp': '2025-10-13T00:00:00Z' };
    expect(outcome(await checked(repository, { manifest: same })).found).toEqual([]);
  });

  it('is an error where there is no repository', async () => {
    const directory = await temporaryDirectory();
    await expect(checked({ directory, sha: 'f'.repeat(40) })).rejects.toMatchObject({
      code: 'ERR_REPRO_GIT_NOT_REPOSITORY',
    });
  });
});

describe('strict git', () => {
  it('sees a work tree that was changed, whatever the index says', async () => {
    const repository = await makeRepository(source);
    await git(repository.directory, ['update-index', '--assume-unchanged', 'README.md']);
    await writeFile(path.join(repository.directory, 'README.md'), '# evil\n');
    const { status, found } = outcome(await checked(repository));
    expect(status).toMatchObject({ 'work-tree': 'fail', 'snapshot-matches-commit': 'pass' });
    expect(found).toEqual([
      'vel/work-tree-differs: the work tree differs from the commit in 1 path, the first is README.md (content)',
    ]);
  });

  it('does not pass a manifest that admits to have been built from other files', async () => {
    const repository = await makeRepository(source);
    const manifest = { '/provenance/git_dirty': true };
    const strict = outcome(await checked(repository, { manifest }));
    expect(strict.status).toMatchObject({ 'work-tree': 'fail' });
    expect(strict.found).toEqual([
      `vel/built-dirty: files tracked at ${repository.sha} were changed when this was built`,
    ]);
    expect((await checked(repository, { manifest, strict: false })).ok).toBe(true);
  });

  it('sees a mode and an untracked file', async () => {
    const repository = await makeRepository(source);
    await chmod(path.join(repository.directory, 'README.md'), 0o755);
    await writeFile(path.join(repository.directory, 'new.c'), '');
    expect(outcome(await checked(repository)).found).toEqual([
      'vel/work-tree-differs: the work tree differs from the commit in 2 paths, the first is README.md (mode)',
    ]);
  });

  it('sees a snapshot of other files than the commit has', async () => {
    const repository = await makeRepository(source);
    const snapshotOf = {
      ...source,
      'README.md': '# other\n',
      'bin/run': { content: '#!/bin/sh\necho demo\n' },
      'src/more.c': '',
      current: { link: 'bin' },
    };
    const { status, found } = outcome(await checked(repository, { snapshotOf }));
    expect(status).toMatchObject({ 'work-tree': 'pass', 'snapshot-matches-commit': 'fail' });
    expect(found.map((line) => line.replaceAll(/[0-9a-f]{64}/g, 'X'))).toEqual([
      'vel/commit-differs: README.md has SHA-256 X in the commit and X in the snapshot',
      'vel/commit-differs: bin/run has mode 0755 in the commit and 0644 in the snapshot',
      "vel/commit-differs: current points to 'bin/run' in the commit and 'bin' in the snapshot",
      'vel/commit-differs: src/more.c is in the snapshot and not in the commit',
    ]);
  });

  it('takes a snapshot with or without what is not exported', async () => {
    const committed = { ...source, '.gitattributes': 'docs export-ignore\n', 'docs/plan.txt': 'soon\n' };
    const repository = await makeRepository(committed);
    const { 'docs/plan.txt': _, ...exported } = committed;
    for (const snapshotOf of [committed, exported]) {
      expect(outcome(await checked(repository, { snapshotOf })).found).toEqual([]);
    }
    const { '.gitattributes': __, ...tooLittle } = exported;
    expect(outcome(await checked(repository, { snapshotOf: tooLittle })).found).toEqual([
      'vel/commit-differs: .gitattributes is in the commit and not in the snapshot',
    ]);
  });

  it('goes by what the snapshot says of submodules', async () => {
    const inner = await makeRepository({ 'inside.txt': 'inside\n' });
    const { directory } = await makeRepository(source);
    const allow = ['-c', 'protocol.file.allow=always'];
    await git(directory, [...allow, 'submodule', '--quiet', 'add', inner.directory, 'lib']);
    await git(directory, ['commit', '-q', '-m', 'submodule']);
    const sha = await git(directory, ['rev-parse', 'HEAD']);
    const modules = await readFile(path.join(directory, '.gitmodules'), 'utf8');
    const without = { ...source, '.gitmodules': modules };
    const whole = { ...without, 'lib/inside.txt': 'inside\n' };
    const said = async (snapshotOf: typeof without, submodules?: string): Promise<string[]> =>
      outcome(await checked({ directory, sha }, { snapshotOf, submodules })).found;
    expect(await said(whole)).toEqual([]);
    expect(await said(whole, 'recurse')).toEqual([]);
    expect(await said(without, 'skip')).toEqual([]);
    expect(await said(without, 'recurse')).toEqual([
      'vel/commit-differs: lib/inside.txt is in the commit and not in the snapshot',
    ]);
    expect(await said(whole, 'skip')).toEqual([
      'vel/commit-differs: lib/inside.txt is in the snapshot and not in the commit',
    ]);
  });

  it('tells what cannot be told: a bare repository has no work tree', async () => {
    const repository = await makeRepository(source);
    const bare = await temporaryDirectory();
    await git(bare, ['clone', '-q', '--bare', repository.directory, 'b']);
    const report = await checked({ directory: path.join(bare, 'b'), sha: repository.sha });
    expect(report.ok).toBe(false);
    expect(outcome(report).status).toEqual({
      commit: 'pass',
      'work-tree': 'unverifiable',
      'snapshot-matches-commit': 'pass',
    });
  });

  it('compares no snapshot when none was given', async () => {
    const repository = await makeRepository(source);
    const report = await checked(repository, { withoutSnapshot: true });
    expect(outcome(report).status).toMatchObject({
      'work-tree': 'pass',
      'snapshot-matches-commit': 'not_run',
    });
  });
});
