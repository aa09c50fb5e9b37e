import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
import * as git from '@repro/git';
import { gitFacts, openRepository, trackedTree } from '@repro/git';
import { temporaryDirectory } from '@repro/testkit';
import { failure, testRepo } from './repo.ts';

/** A directory for PATH with a git of our own in it. */
async function pathWith(script: string): Promise<{ PATH: string }> {
  const dir = await temporaryDirectory();
  const file = path.join(dir, 'git');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return { PATH: `${dir}${path.delimiter}${process.env['PATH']}` };
}

const realGit = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();

describe('running git', () => {
  it('says that git is missing', async () => {
    const repo = await testRepo();
    const found = await failure(openRepository(repo.dir, { env: { PATH: await temporaryDirectory() } }));
    expect(found).toMatchObject({
      code: 'ERR_REPRO_GIT_MISSING',
      hint: expect.stringContaining('install git'),
    });
  });

  it('ends a git that takes too long', async () => {
    const repo = await testRepo();
    const started = performance.now();
    const env = await pathWith('exec sleep 30');
    expect((await failure(openRepository(repo.dir, { env, timeoutMs: 200 }))).code).toBe(
      'ERR_REPRO_GIT_TIMEOUT',
    );
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('ends a git that says too much', async () => {
    const repo = await testRepo();
    const env = await pathWith('exec cat /dev/zero');
    expect((await failure(openRepository(repo.dir, { env, maxOutput: 1_000_000 }))).code).toBe(
      'ERR_REPRO_TOO_LARGE',
    );
  });

  it('stops when it is told to', async () => {
    const repo = await testRepo();
    const env = await pathWith('exec sleep 30');
    const control = new AbortController();
    const reason = new Error('enough');
    setTimeout(() => control.abort(reason), 100);
    const { signal } = control;
    await expect(openRepository(repo.dir, { env, signal })).rejects.toBe(reason);
    await expect(openRepository(repo.dir, { signal })).rejects.toBe(reason);
  });

  it('tells what git said when it does not know it', async () => {
    const repo = await testRepo();
    const env = await pathWith('echo "fatal: out of cheese" >&2; exit 42');
    expect(await failure(openRepository(repo.dir, { env }))).toMatchObject({
      code: 'ERR_REPRO_GIT_FAILED',
      message: expect.stringContaining('git failed (42): fatal: out of cheese'),
      hint: expect.stringContaining('git status'),
    });
    const locked = await pathWith(`echo "fatal: cannot change to '/x': Permission denied" >&2; exit 128`);
    expect(await failure(openRepository(repo.dir, { env: locked }))).toMatchObject({
      code: 'ERR_REPRO_PERMISSION',
      hint: expect.stringContaining('permissions'),
    });
  });

  it('takes the git of the environment that it is given for every question', async () => {
    const repo = await testRepo();
    repo.write('a', 'x');
    repo.commit();
    repo.git('tag', 'v1.0.0');
    repo.commit();
    repo.write('new', 'x');
    const log = path.join(await temporaryDirectory(), 'log');
    const env = await pathWith(`printf '%s\\n' "$*" >> ${log}; exec ${realGit} "$@"`);
    await gitFacts(repo.dir, { env, describe: true, state: true, held: true });
    await git.commitCount(repo.dir, { env });
    await git.recordedModes(repo.dir, { env });
    await git.workTreeMatches(repo.dir, 'HEAD', { env });
    const asked = readFileSync(log, 'utf8').matchAll(/ (?:-c \S+ )*-C \S+ (?:-c \S+ )*(\S+)/g);
    expect([...new Set([...asked].map(([, command]) => command))].sort()).toEqual([
      'cat-file',
      'config',
      'describe',
      'ls-files',
      'rev-list',
      'rev-parse',
      'show-ref',
      'status',
      'symbolic-ref',
    ]);
  });

  it('does not take a git from the repository', async () => {
    const repo = await testRepo();
    repo.write('git', '#!/bin/sh\ntouch ran\n', 0o755);
    repo.commit();
    await gitFacts(repo.dir);
    expect(repo.git('status', '--porcelain')).toBe('');
  });
});

function otherOwner(): Promise<{ PATH: string }> {
  return pathWith(`GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec ${realGit} "$@"`);
}

describe('a repository of another user', () => {
  it('is refused, with the way out', async () => {
    const repo = await testRepo();
    const found = await failure(
      openRepository(repo.dir, { env: { ...(await otherOwner()), HOME: '/nonexistent' } }),
    );
    expect(found).toMatchObject({
      code: 'ERR_REPRO_GIT_OWNERSHIP',
      hint: expect.stringContaining(`safe.directory '${repo.dir}'`),
    });
  });

  it('is read when the user said so, in a file or by the environment', async () => {
    const repo = await testRepo();
    repo.write('a', 'x');
    const headSha = repo.commit();
    const home = await temporaryDirectory();
    writeFileSync(
      path.join(home, '.gitconfig'),
      `[safe]\n\tdirectory = /elsewhere\n\tdirectory = ${repo.dir}\n`,
    );
    const env = { ...(await otherOwner()), HOME: home };
    expect(await gitFacts(repo.dir, { env, state: true, describe: true })).toMatchObject({ headSha });
    const names: string[] = [];
    for await (const entry of await trackedTree(repo.dir, { env })) names.push(entry.path);
    expect(names).toEqual(['a']);
    const byEnvironment = {
      ...(await otherOwner()),
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
    };
    expect(await gitFacts(repo.dir, { env: byEnvironment })).toMatchObject({ headSha });
  });

  it('is refused when only the repository itself said so', async () => {
    const repo = await testRepo();
    repo.git('config', 'safe.directory', '*');
    const env = { ...(await otherOwner()), HOME: '/nonexistent' };
    expect((await failure(openRepository(repo.dir, { env }))).code).toBe('ERR_REPRO_GIT_OWNERSHIP');
  });
});

it('has this public surface', () => {
  expect(Object.keys(git).sort()).toEqual([
    'commitCount',
    'commitExists',
    'commitOf',
    'commitTree',
    'describe',
    'gitFacts',
    'headHolds',
    'headRef',
    'historyBlobs',
    'historyMessages',
    'isObjectName',
    'openRepository',
    'publicUrl',
    'recordedModes',
    'remoteUrl',
    'stagedBlobs',
    'tagsOf',
    'trackedTree',
    'workTreeMatches',
    'workTreeState',
  ]);
});
