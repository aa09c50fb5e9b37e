import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { workTreeMatches } from '@repro/git';
import { temporaryDirectory } from '@repro/testkit';
import { failure, type TestRepo, testRepo } from './repo.ts';

async function sample(): Promise<TestRepo> {
  const repo = await testRepo();
  repo.write('a', 'x');
  repo.write('dir/tool', 'x', 0o755);
  repo.link('link', 'a');
  repo.write('.gitignore', 'ignored\n');
  repo.commit();
  return repo;
}

describe('workTreeMatches', () => {
  it('agrees with the commit that was just made', async () => {
    const repo = await sample();
    repo.write('ignored', 'x');
    mkdirSync(path.join(repo.dir, 'empty'));
    expect(await workTreeMatches(repo.dir, 'HEAD')).toEqual({
      matches: true,
      sha: repo.git('rev-parse', 'HEAD').trim(),
      treeSha: repo.git('rev-parse', 'HEAD^{tree}').trim(),
      differences: [],
      differenceCount: 0,
    });
  });

  it('is not kept from an execute bit by core.fileMode', async () => {
    const repo = await sample();
    repo.git('config', 'core.fileMode', 'false');
    chmodSync(path.join(repo.dir, 'a'), 0o755);
    expect(await workTreeMatches(repo.dir, 'HEAD')).toMatchObject({
      matches: false,
      differences: [{ path: 'a', kind: 'mode' }],
    });
  });

  it.each([0o755, 0o644])('passes over execute bits on a disk that keeps none: all are %o', async (mode) => {
    const repo = await sample();
    repo.git('config', 'core.fileMode', 'false');
    for (const file of ['.gitignore', 'a', 'dir/tool']) chmodSync(path.join(repo.dir, file), mode);
    expect(await workTreeMatches(repo.dir, 'HEAD')).toMatchObject({ matches: true });
    repo.git('config', 'core.fileMode', 'true');
    expect(await workTreeMatches(repo.dir, 'HEAD')).toMatchObject({ matches: false });
  });

  it.each<[string, (repo: TestRepo) => void, { path: string; kind: string }[]]>([
    ['content', (repo) => repo.write('a', 'y'), [{ path: 'a', kind: 'content' }]],
    ['length', (repo) => repo.write('a', 'xx'), [{ path: 'a', kind: 'content' }]],
    ['an execute bit', ({ dir }) => chmodSync(path.join(dir, 'a'), 0o755), [{ path: 'a', kind: 'mode' }]],
    [
      'an execute bit that is gone',
      ({ dir }) => chmodSync(path.join(dir, 'dir/tool'), 0o644),
      [{ path: 'dir/tool', kind: 'mode' }],
    ],
    ['a file that is gone', ({ dir }) => unlinkSync(path.join(dir, 'a')), [{ path: 'a', kind: 'removed' }]],
    ['a new file', (repo) => repo.write('new', ''), [{ path: 'new', kind: 'added' }]],
    [
      'a new file that is tracked',
      (repo) => (repo.write('new', ''), repo.git('add', 'new')),
      [{ path: 'new', kind: 'added' }],
    ],
    [
      'a link that leads elsewhere',
      (repo) => (unlinkSync(path.join(repo.dir, 'link')), repo.link('link', 'b')),
      [{ path: 'link', kind: 'content' }],
    ],
    [
      'a file that is a link',
      (repo) => (unlinkSync(path.join(repo.dir, 'a')), repo.link('a', 'dir/tool')),
      [{ path: 'a', kind: 'type' }],
    ],
    [
      'a file that is a directory',
      (repo) => (unlinkSync(path.join(repo.dir, 'a')), repo.write('a/b', '')),
      [
        { path: 'a', kind: 'type' },
        { path: 'a/b', kind: 'added' },
      ],
    ],
  ])('sees %s', async (_what, change, differences) => {
    const repo = await sample();
    change(repo);
    expect(await workTreeMatches(repo.dir, 'HEAD')).toMatchObject({
      matches: false,
      differences,
      differenceCount: differences.length,
    });
  });

  it('sees what git was told not to see', async () => {
    const repo = await sample();
    repo.git('update-index', '--assume-unchanged', 'a');
    repo.write('a', 'y');
    expect(repo.git('status', '--porcelain')).toBe('');
    expect((await workTreeMatches(repo.dir, 'HEAD')).differences).toEqual([{ path: 'a', kind: 'content' }]);
  });

  it('compares with any commit, and keeps to the asked directory', async () => {
    const repo = await sample();
    const first = repo.git('rev-parse', 'HEAD').trim();
    repo.write('a', 'y');
    repo.commit();
    expect((await workTreeMatches(repo.dir, 'HEAD')).matches).toBe(true);
    expect((await workTreeMatches(repo.dir, first)).differences).toEqual([{ path: 'a', kind: 'content' }]);
    expect((await workTreeMatches(path.join(repo.dir, 'dir'), first)).matches).toBe(true);
  });

  it('takes a Git LFS file for the pointer that stands for it', async () => {
    const repo = await testRepo();
    const content = Buffer.alloc(5000, 'lfs');
    const oid = createHash('sha256').update(content).digest('hex');
    repo.write('big', `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 5000\n`);
    repo.commit();
    repo.write('big', content);
    expect((await workTreeMatches(repo.dir, 'HEAD')).matches).toBe(true);
    repo.write('big', Buffer.alloc(5000, 'LFS'));
    expect((await workTreeMatches(repo.dir, 'HEAD')).differences).toEqual([{ path: 'big', kind: 'content' }]);
  });

  it('goes through submodules, and cannot tell of one that is not checked out', async () => {
    const inner = await sample();
    const repo = await testRepo();
    repo.git('submodule', '--quiet', 'add', inner.dir, 'sub');
    repo.commit();
    expect((await workTreeMatches(repo.dir, 'HEAD')).matches).toBe(true);
    repo.write('sub/a', 'y');
    expect((await workTreeMatches(repo.dir, 'HEAD')).differences).toEqual([
      { path: 'sub/a', kind: 'content' },
    ]);
    const clone = path.join(await temporaryDirectory(), 'clone');
    repo.git('clone', '-q', repo.dir, clone);
    expect((await workTreeMatches(clone, 'HEAD')).differences).toEqual([
      { path: 'sub', kind: 'unverifiable' },
    ]);
  });

  it('works in a repository whose objects are named by SHA-256', async () => {
    const repo = await testRepo('--object-format=sha256');
    repo.write('a', 'x');
    repo.commit();
    expect((await workTreeMatches(repo.dir, 'HEAD')).matches).toBe(true);
    repo.write('a', 'y');
    expect((await workTreeMatches(repo.dir, 'HEAD')).matches).toBe(false);
  });

  it('says that there is no such commit, or no work tree', async () => {
    const repo = await sample();
    expect((await failure(workTreeMatches(repo.dir, 'f'.repeat(40)))).code).toBe('ERR_REPRO_GIT_REVISION');
    const bare = path.join(await temporaryDirectory(), 'b.git');
    repo.git('clone', '-q', '--bare', repo.dir, bare);
    expect((await failure(workTreeMatches(bare, 'HEAD'))).code).toBe('ERR_REPRO_GIT_WORKTREE');
  });
});
