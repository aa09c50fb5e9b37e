import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { commitTree, trackedTree } from '@repro/git';
import { temporaryDirectory } from '@repro/testkit';
import { entries, failure, paths, type TestRepo, testRepo } from './repo.ts';

async function changed(
  change: (repo: TestRepo) => void,
  options = {},
): Promise<{ code: string; message: string }> {
  const repo = await testRepo();
  repo.write('dir/a', 'x');
  repo.write('b', 'x');
  repo.commit();
  change(repo);
  return failure(entries(trackedTree(repo.dir, options)));
}

function replace(repo: TestRepo, make: () => void): void {
  unlinkSync(path.join(repo.dir, 'b'));
  make();
}

describe('trackedTree refuses', () => {
  it('a tracked file that is gone', async () => {
    const found = await changed(({ dir }) => unlinkSync(path.join(dir, 'b')));
    expect(found).toMatchObject({
      code: 'ERR_REPRO_GIT_DELETED',
      message: 'b: tracked, but not in the work tree',
    });
    expect((await changed(({ dir }) => rmSync(path.join(dir, 'dir'), { recursive: true }))).code).toBe(
      'ERR_REPRO_GIT_DELETED',
    );
  });

  it('but not one that a pattern or a path leaves out, whatever is in its place', async () => {
    const repo = await testRepo();
    repo.write('dir/a', 'x');
    repo.write('b', 'x');
    repo.commit();
    rmSync(path.join(repo.dir, 'dir'), { recursive: true });
    const ways = [{ ignore: ['dir/*'] }, { ignore: ['/dir/'] }, { exclude: ['dir'] }, { exclude: ['dir/a'] }];
    for (const way of ways) {
      expect(await paths(trackedTree(repo.dir, { ...way, directories: false }))).toEqual(['b']);
    }
    repo.write('dir', 'a file now');
    expect(await paths(trackedTree(repo.dir, { ignore: ['dir/a'], directories: false }))).toEqual(['b']);
    expect(await failure(paths(trackedTree(repo.dir, { ignore: ['b'] })))).toMatchObject({
      code: 'ERR_REPRO_GIT_DELETED',
    });
  });

  it('and tells of what is left out, files and directories, be they there or not', async () => {
    const repo = await testRepo();
    for (const name of ['dir/a', 'dir/b', 'c', 'd']) repo.write(name, 'x');
    repo.commit();
    unlinkSync(path.join(repo.dir, 'dir/b'));
    const told: string[] = [];
    const onLeftOut = (file: string) => void told.push(file);
    const tree = trackedTree(repo.dir, { ignore: ['dir', 'd'], onLeftOut });
    expect(await paths(tree)).toEqual(['c']);
    expect(told).toEqual(['d', 'dir', 'dir/a', 'dir/b']);
  });

  it('and leaves out of a commit the same', async () => {
    const repo = await testRepo();
    for (const name of ['dir/a', 'dir/b', 'c']) repo.write(name, 'x');
    repo.commit();
    expect(await paths(commitTree(repo.dir, 'HEAD', { ignore: ['a'], exclude: ['c'] }))).toEqual([
      'dir',
      'dir/b',
    ]);
  });

  it('a file outside of a sparse checkout', async () => {
    const found = await changed((repo) => repo.git('sparse-checkout', 'set', '--no-cone', '/b'));
    expect(found).toMatchObject({ code: 'ERR_REPRO_GIT_SPARSE', message: expect.stringContaining('dir/a') });
  });

  it('a file whose place something else has taken', async () => {
    expect((await changed((repo) => replace(repo, () => repo.link('b', 'dir/a')))).code).toBe(
      'ERR_REPRO_GIT_TYPE',
    );
    expect((await changed((repo) => replace(repo, () => mkdirSync(path.join(repo.dir, 'b'))))).code).toBe(
      'ERR_REPRO_GIT_TYPE',
    );
    expect(
      (await changed((repo) => replace(repo, () => execFileSync('mkfifo', [path.join(repo.dir, 'b')])))).code,
    ).toBe('ERR_REPRO_GIT_TYPE');
  });

  it('a file that is added by intent only', async () => {
    const found = await changed((repo) => {
      repo.write('new', 'content');
      repo.git('add', '-N', 'new');
    });
    expect(found).toMatchObject({
      code: 'ERR_REPRO_GIT_INTENT_TO_ADD',
      message: expect.stringContaining('new'),
    });
  });

  it('a merge conflict', async () => {
    const found = await changed((repo) => {
      repo.git('checkout', '-q', '-b', 'side');
      repo.write('b', '2');
      repo.commit();
      repo.git('checkout', '-q', 'main');
      repo.write('b', '3');
      repo.commit();
      expect(() => repo.git('merge', '-q', 'side')).toThrow();
    });
    expect(found).toMatchObject({ code: 'ERR_REPRO_GIT_UNMERGED', message: expect.stringContaining('b:') });
  });

  it('more entries than it may have', async () => {
    expect((await changed(() => {}, { maxEntries: 2 })).code).toBe('ERR_REPRO_TOO_MANY');
    expect(await changed(() => {}, { maxEntries: 3 }).catch(() => 'taken')).toBe('taken');
  });

  it('a bare repository', async () => {
    const bare = path.join(await temporaryDirectory(), 'b.git');
    (await testRepo()).git('init', '-q', '--bare', bare);
    expect((await failure(trackedTree(bare))).code).toBe('ERR_REPRO_GIT_WORKTREE');
  });

  it('but takes a file that is modified to empty, or empty and tracked', async () => {
    const repo = await testRepo();
    repo.write('empty', '');
    repo.write('was-empty', '');
    repo.commit();
    repo.write('was-empty', 'now not');
    expect(await paths(trackedTree(repo.dir))).toEqual(['empty', 'was-empty']);
  });
});

it('trackedTree takes a differing work tree as it is found when told so', async () => {
  const repo = await testRepo();
  repo.write('dir/a', 'x');
  for (const name of ['b', 'c', 'd', 'e']) repo.write(name, 'x');
  repo.link('l', 'b');
  repo.commit();
  for (const name of ['b', 'c', 'd', 'l']) unlinkSync(path.join(repo.dir, name));
  rmSync(path.join(repo.dir, 'dir'), { recursive: true });
  repo.link('dir', '..');
  repo.link('c', 'e');
  execFileSync('mkfifo', [path.join(repo.dir, 'd')]);
  repo.write('l', 'now a file');
  const found = await entries(trackedTree(repo.dir, { differing: 'as-found', directories: false }));
  expect(found).toMatchObject([
    { path: 'c', type: 'symlink', link: 'e' },
    { path: 'd', type: 'other', special: 'fifo' },
    { path: 'e', type: 'file' },
    { path: 'l', type: 'file', size: 10 },
  ]);
});
