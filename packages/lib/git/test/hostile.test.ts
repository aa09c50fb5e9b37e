import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { commitTree, gitFacts, trackedTree, workTreeState } from '@repro/git';
import { temporaryDirectory } from '@repro/testkit';
import { everything, readAll, settle } from './everything.ts';
import { failure, type TestRepo, testRepo } from './repo.ts';

let repo: TestRepo;
let marker: string;
let program: string;

/** A repository with a committed file whose time stamp is stale, and a program that leaves a mark when it runs. */
beforeEach(async () => {
  repo = await testRepo();
  const outside = await temporaryDirectory();
  marker = path.join(outside, 'ran');
  program = path.join(outside, 'evil.sh');
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${marker}'\ncat 2>/dev/null\n`);
  chmodSync(program, 0o755);
  repo.write('a.txt', 'x');
  repo.write('.gitattributes', '* filter=evil diff=evil merge=evil\n');
  repo.commit();
  stale(repo.dir);
});

function stale(dir: string): void {
  for (const name of ['a.txt', '.gitattributes']) utimesSync(path.join(dir, name), 1, 1);
}

/** Runs git as anybody would, with the repository's configuration in force. */
function plainGit(...args: string[]): void {
  try {
    execFileSync('git', ['-C', repo.dir, ...args], {
      env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', GIT_PAGER_IN_USE: '1' },
      stdio: 'ignore',
      timeout: 2_000,
    });
  } catch {
    // A program that git wanted to talk to answered nonsense.
  }
}

describe('a repository whose configuration runs programs', () => {
  it.each<[string, string[][], string[]]>([
    ['fsmonitor', [['core.fsmonitor', 'PROGRAM']], ['status']],
    ['filter.clean', [['filter.evil.clean', 'PROGRAM']], ['status']],
    [
      'filter.process',
      [
        ['filter.evil.process', 'PROGRAM'],
        ['filter.evil.required', 'true'],
      ],
      ['status'],
    ],
    ['filter.smudge', [['filter.evil.smudge', 'PROGRAM']], ['archive', '-o', '/dev/null', 'HEAD']],
    ['diff.external', [['diff.external', 'PROGRAM']], ['diff', 'HEAD~0', '--', 'a.txt', '.gitattributes']],
    ['textconv', [['diff.evil.textconv', 'PROGRAM']], ['cat-file', '--textconv', 'HEAD:a.txt']],
    ['hooks', [['core.hooksPath', 'DIRECTORY']], ['checkout', '-q', '-f', 'HEAD']],
    [
      'ssh',
      [
        ['core.sshCommand', 'PROGRAM'],
        ['remote.origin.url', 'ssh://h/x'],
      ],
      ['fetch', 'origin'],
    ],
    [
      'ext transport',
      [
        ['protocol.ext.allow', 'always'],
        ['remote.origin.url', 'ext::PROGRAM'],
      ],
      ['fetch', 'origin'],
    ],
  ])('%s: plain git runs it, we do not', async (name, settings, control) => {
    if (name === 'hooks') {
      writeFileSync(path.join(path.dirname(program), 'post-checkout'), readFileSync(program), {
        mode: 0o755,
      });
    }
    // A change for the commands that only look at changed files.
    if (name === 'diff.external') repo.write('a.txt', 'changed');
    for (const [key = '', value = ''] of settings) {
      repo.git('config', key, value.replace('PROGRAM', program).replace('DIRECTORY', path.dirname(program)));
    }
    const before = await everything(repo.dir);
    expect(existsSync(marker)).toBe(false);
    // The facts are there all the same.
    expect(before[0]).toMatchObject({ headSha: repo.git('rev-parse', 'HEAD').trim() });
    plainGit(...control);
    expect(existsSync(marker)).toBe(true);
  });

  it('does not fetch what a partial clone lacks', async () => {
    const clone = path.join(await temporaryDirectory(), 'clone');
    repo.git('config', 'uploadpack.allowFilter', 'true');
    repo.git('clone', '-q', '--no-checkout', '--filter=blob:none', `file://${repo.dir}`, clone);
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', clone, ...args], { timeout: 10_000, stdio: 'pipe' });
    const brief = program.replace('evil', 'brief');
    writeFileSync(brief, `#!/bin/sh\necho ran >> '${marker}'\n`, { mode: 0o755 });
    git('config', 'remote.origin.url', `ext::${brief}`);
    git('config', 'protocol.ext.allow', 'always');
    const tree = await settle(commitTree(clone, 'HEAD'));
    expect(tree).toMatchObject({ code: 'ERR_REPRO_GIT_OBJECT_MISSING' });
    await everything(clone);
    expect(existsSync(marker)).toBe(false);
    expect(() => git('cat-file', 'blob', 'HEAD:a.txt')).toThrow();
    expect(existsSync(marker)).toBe(true);
  });

  it('does not run the filters of a submodule either', async () => {
    const outer = await testRepo();
    outer.git('submodule', '--quiet', 'add', repo.dir, 'sub');
    outer.commit();
    const sub = path.join(outer.dir, 'sub');
    execFileSync('git', ['-C', sub, 'config', 'filter.evil.clean', program]);
    stale(sub);
    await everything(outer.dir);
    expect(existsSync(marker)).toBe(false);
    execFileSync('git', ['-C', outer.dir, 'status'], { stdio: 'ignore' });
    expect(existsSync(marker)).toBe(true);
  });

  it.each(['e=v', 'e\xff'])('refuses a filter that it cannot switch off, %j', async (name) => {
    const section = `[filter "${name}"]\nclean = ${program}\n`;
    appendFileSync(path.join(repo.dir, '.git/config'), Buffer.from(section, 'latin1'));
    repo.write('.gitattributes', Buffer.from(`* filter=${name}\n`, 'latin1'));
    expect((await failure(workTreeState(repo.dir))).code).toBe('ERR_REPRO_GIT_CONFIG');
    expect(existsSync(marker)).toBe(false);
    plainGit('status');
    expect(existsSync(marker)).toBe(true);
  });

  it('finds filters in files that the configuration includes', async () => {
    writeFileSync(path.join(path.dirname(program), 'more'), `[filter "evil"]\nclean = ${program}\n`);
    repo.git('config', 'include.path', path.join(path.dirname(program), 'more'));
    expect(await everything(repo.dir)).toHaveLength(6);
    expect(existsSync(marker)).toBe(false);
    plainGit('status');
    expect(existsSync(marker)).toBe(true);
  });
});

describe('an environment that steers git', () => {
  it.each<[string, (other: string) => Record<string, string>]>([
    ['GIT_DIR', (other) => ({ GIT_DIR: path.join(other, '.git'), GIT_WORK_TREE: other })],
    ['GIT_INDEX_FILE', (other) => ({ GIT_INDEX_FILE: path.join(other, '.git/index') })],
    ['GIT_OBJECT_DIRECTORY', (other) => ({ GIT_OBJECT_DIRECTORY: path.join(other, '.git/objects') })],
    [
      'GIT_CONFIG_COUNT',
      () => ({ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.fsmonitor', GIT_CONFIG_VALUE_0: program }),
    ],
    ['GIT_CONFIG_PARAMETERS', () => ({ GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${program}'` })],
    ['GIT_TRACE', () => ({ GIT_TRACE: marker, GIT_TRACE2_EVENT: marker })],
    ['GIT_NAMESPACE', () => ({ GIT_NAMESPACE: 'x' })],
    ['LC_ALL', () => ({ LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de', TZ: 'Asia/Tokyo' })],
  ])('%s has no effect', async (_name, steer) => {
    const other = await testRepo();
    other.write('other', 'x');
    other.commit('other');
    const plain = { PATH: process.env['PATH'] };
    const env = { ...plain, ...steer(other.dir) };
    expect(await gitFacts(repo.dir, { env, state: true })).toEqual(
      await gitFacts(repo.dir, { env: plain, state: true }),
    );
    const listed = async (options: object) => readAll(await trackedTree(repo.dir, options));
    expect(await listed({ env })).toEqual(await listed({ env: plain }));
    expect(existsSync(marker)).toBe(false);
  });

  it('a configuration in HOME has none either', async () => {
    const home = await temporaryDirectory();
    writeFileSync(
      path.join(home, '.gitconfig'),
      `[core]\nfsmonitor = ${program}\nautocrlf = true\nexcludesFile = ${home}/ignore\n`,
    );
    writeFileSync(path.join(home, 'ignore'), '*\n');
    repo.write('new', '');
    const env = { PATH: process.env['PATH'], HOME: home, XDG_CONFIG_HOME: home };
    expect(await workTreeState(repo.dir, { env })).toMatchObject({ dirty: false, untrackedPaths: ['new'] });
    expect(existsSync(marker)).toBe(false);
  });
});

it('leaves nothing behind in the repository', async () => {
  const list = () => readdirSync(path.join(repo.dir, '.git'), { recursive: true }).sort();
  mkdirSync(path.join(repo.dir, 'new'));
  const before = list();
  await everything(repo.dir);
  expect(list()).toEqual(before);
});
