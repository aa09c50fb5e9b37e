import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { bin, invoke, schemaValidator, temporaryDirectory } from '@repro/testkit';
import * as library from '@repro/version-stamp';
import { command } from '@repro/version-stamp/cli';
import { type TestRepo, testRepo } from './repo.ts';

const env = { PATH: process.env['PATH'] };

async function sample(): Promise<TestRepo> {
  const repo = await testRepo();
  repo.write('a', 'x');
  repo.write('package.json', '{"name":"x","version":"1.2.3"}\n');
  repo.commit();
  repo.git('tag', 'v1.2.3');
  return repo;
}

async function run(args: readonly string[], cwd?: string) {
  const { status, stdout, stderr } = await invoke(command, args, {
    env,
    ...(cwd === undefined ? {} : { cwd }),
  });
  return { status, stdout: stdout.toString(), stderr };
}

describe('version-stamp', () => {
  it('prints the version and a newline, or writes them to a file', async () => {
    const runBin = bin(import.meta.url);
    const cwd = await temporaryDirectory();
    expect(await runBin(['v1.2.3'], { cwd })).toMatchObject({
      status: 0,
      stderr: '',
      stdout: Buffer.from('v1.2.3\n'),
    });
    expect(await runBin(['v1.2.3', '-o', 'VERSION'], { cwd })).toMatchObject({
      status: 0,
      stderr: '',
      stdout: Buffer.alloc(0),
    });
    expect(readFileSync(path.join(cwd, 'VERSION'), 'utf8')).toBe('v1.2.3\n');
  });

  it('leaves a file as it is when the version is refused', async () => {
    const { dir, write } = await sample();
    write('VERSION', 'old\n');
    expect((await run(['nonsense', '-o', 'VERSION'], dir)).status).toBe(1);
    expect((await run(['1.2.4', '-o', 'VERSION', '--strict'], dir)).status).toBe(2);
    expect(readFileSync(path.join(dir, 'VERSION'), 'utf8')).toBe('old\n');
  });

  it('gives a canonical document with what git says', async () => {
    const { dir, git } = await sample();
    const { status, stdout } = await run(['v1.2.3', '--format', 'json'], dir);
    expect(status).toBe(0);
    expect(stdout).toBe(
      `{"git":{"dirty":false,"distance":0,"ref":"refs/heads/main","sha":"${git('rev-parse', 'HEAD').trim()}","tag":"v1.2.3"},"normal":"1.2.3","parts":{"build":[],"major":1,"minor":2,"patch":3,"prerelease":[]},"prerelease":false,"schema_version":"1.0","scheme":"semver","source":"given","version":"v1.2.3"}\n`,
    );
    expect(schemaValidator('version-stamp')(JSON.parse(stdout))).toEqual([]);
  });

  it('stamps a given version where there is no repository, and no git', async () => {
    const cwd = await temporaryDirectory();
    expect(JSON.parse((await run(['1.2.3', '--format', 'json'], cwd)).stdout)).not.toHaveProperty('git');
    const { dir } = await sample();
    const without = await invoke(command, ['1.2.3', '--format', 'json'], { cwd: dir, env: { PATH: cwd } });
    expect(without).toMatchObject({ status: 0, stderr: '' });
    expect((await invoke(command, ['--from-git'], { cwd: dir, env: { PATH: cwd } })).stderr).toContain(
      'ERR_REPRO_GIT_MISSING',
    );
  });

  it('takes the version from a package.json or the directory of one', async () => {
    const { dir } = await sample();
    const expected = { status: 0, stdout: '1.2.3\n', stderr: '' };
    expect(await run(['--from-package', '.'], dir)).toEqual(expected);
    expect(await run(['--from-package', 'package.json'], dir)).toEqual(expected);
    expect(await run(['--from-package', `${dir}/`])).toEqual(expected);
  });

  it.each([
    ['{"name":"x"}', 'ERR_REPRO_VERSION_ABSENT'],
    ['{"version":1}', 'ERR_REPRO_VERSION_ABSENT'],
    ['[]', 'ERR_REPRO_VERSION_ABSENT'],
    ['null', 'ERR_REPRO_VERSION_ABSENT'],
    ['{"version":"1.2"}', 'ERR_REPRO_VERSION_INVALID'],
    ['{"version":"1.2.3","version":"9.9.9"}', 'ERR_REPRO_JSON_DUPLICATE_KEY'],
    ['{"version":', 'ERR_REPRO_JSON_SYNTAX'],
    ['', 'ERR_REPRO_JSON_SYNTAX'],
  ])('does not take it from %j', async (content, code) => {
    const { dir, write } = await sample();
    write('package.json', content);
    expect(await run(['--from-package', '.'], dir)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining(code),
    });
  });

  it('wants exactly one source', async () => {
    for (const args of [
      [],
      ['1.2.3', '--from-git'],
      ['--from-git', '--from-package', '.'],
      ['1.2.3', '--from-package', '.'],
    ]) {
      expect(await run(args)).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('ERR_REPRO_USAGE'),
      });
    }
  });

  it('does not put a hostile text on the terminal', async () => {
    const { stderr } = await run(['\u001b]0;x\u0007']);
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it('has this library', () => {
    expect(Object.keys(library).sort()).toEqual([
      'compareVersions',
      'make',
      'parseVersion',
      'refusals',
      'schemes',
      'tool',
    ]);
  });
});

describe('--strict', () => {
  it('takes what HEAD’s tag says, from a clean work tree', async () => {
    const { dir } = await sample();
    for (const args of [['v1.2.3'], ['1.2.3'], ['--from-git'], ['--from-package', '.']]) {
      expect(await run([...args, '--strict'], dir)).toMatchObject({ status: 0, stderr: '' });
    }
  });

  it.each<[string, (repo: TestRepo) => unknown, string[], string]>([
    ['a dirty work tree', ({ write }) => write('a', 'y'), ['1.2.3'], 'ERR_REPRO_VERSION_DIRTY'],
    [
      'a staged change',
      ({ write, git }) => [write('a', 'y'), git('add', 'a')],
      ['1.2.3'],
      'ERR_REPRO_VERSION_DIRTY',
    ],
    ['an untracked file', ({ write }) => write('new', ''), ['1.2.3'], 'ERR_REPRO_VERSION_UNTRACKED'],
    [
      'a change that git was told to overlook',
      ({ write, git }) => [git('update-index', '--assume-unchanged', 'a'), write('a', 'y')],
      ['1.2.3'],
      'ERR_REPRO_VERSION_CONCEALED',
    ],
    ['a version that the tag contradicts', () => {}, ['1.2.4'], 'ERR_REPRO_VERSION_CONTRADICTED'],
    ['a version of another scheme than the tag', () => {}, ['2024.05.1'], 'ERR_REPRO_VERSION_CONTRADICTED'],
    [
      'a version in another spelling',
      ({ git }) => git('tag', '-d', 'v1.2.3'),
      ['1.0-RC1'],
      'ERR_REPRO_VERSION_NOT_NORMAL',
    ],
    ['a dirty work tree from git', ({ write }) => write('a', 'y'), ['--from-git'], 'ERR_REPRO_VERSION_DIRTY'],
  ])('refuses %s with exit status 2', async (_what, change, args, code) => {
    const repo = await sample();
    change(repo);
    const found = await run([...args, '--strict'], repo.dir);
    expect(found).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(code) });
    expect(found.stderr).toMatch(/^version-stamp: error: .+\n/);
    // Nor is a refusal silent for who wants no notes.
    expect(await run([...args, '--strict', '--quiet'], repo.dir)).toEqual(found);
    expect((await run(args, repo.dir)).status).toBe(0);
  });

  it.each([
    ['--base', ['1.2.3', '--base', '0.0.0']],
    ['--tag-prefix', ['1.2.3', '--tag-prefix', 'pkg@']],
    ['--calver-format', ['1.2.3', '--scheme', 'semver', '--calver-format', 'YYYY.0M']],
  ])('refuses %s where it would have no effect', async (flag, args) => {
    const { status, stderr } = await run(args, await temporaryDirectory());
    expect({ status, isTold: stderr.includes(`${flag} has no effect`) }).toEqual({ status: 1, isTold: true });
  });

  it('may pass over untracked files', async () => {
    const { dir, write } = await sample();
    write('new', '');
    expect((await run(['1.2.3', '--strict', '--allow-untracked'], dir)).status).toBe(0);
  });

  it('cannot tell without a repository', async () => {
    const found = await run(['1.2.3', '--strict'], await temporaryDirectory());
    expect(found).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('ERR_REPRO_GIT_NOT_REPOSITORY'),
    });
  });

  it('works in a shallow clone, where only the tag of HEAD can be told', async () => {
    const { dir, git } = await sample();
    const clone = path.join(await temporaryDirectory(), 'clone');
    git('commit', '-q', '--allow-empty', '-m', 'x');
    git('clone', '-q', '--depth=1', `file://${dir}`, clone);
    expect((await run(['9.9.9', '--strict'], clone)).status).toBe(0);
    expect(await run(['--from-git'], clone)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('ERR_REPRO_GIT_SHALLOW'),
    });
  });

  it('can be switched on by the environment', async () => {
    const repo = await sample();
    repo.write('a', 'y');
    const found = await invoke(command, ['1.2.3'], {
      cwd: repo.dir,
      env: { ...env, REPRO_STRICT_MODE: 'true' },
    });
    expect(found.status).toBe(2);
  });
});
