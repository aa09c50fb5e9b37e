import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { workTreeState } from '@repro/git';
import { temporaryDirectory } from '@repro/testkit';
import { failure, repoAt, testRepo } from './repo.ts';

describe('workTreeState', () => {
  it('is clean after a commit', async () => {
    const repo = await testRepo();
    repo.write('a', 'x');
    repo.commit();
    expect(await workTreeState(repo.dir)).toEqual({
      dirty: false,
      dirtyCount: 0,
      dirtyPaths: [],
      untrackedCount: 0,
      untrackedPaths: [],
      concealedCount: 0,
      concealedPaths: [],
    });
  });

  it('names what is modified, staged, deleted, renamed, of another mode or type, and untracked', async () => {
    const repo = await testRepo();
    for (const name of ['content', 'deleted', 'mode', 'staged', 'moved', 'type', 'same', 'tab\tand\nline'])
      repo.write(name, name);
    repo.commit();
    repo.write('content', 'y');
    repo.write('tab\tand\nline', 'y');
    repo.write('staged', 'y');
    repo.git('add', 'staged');
    unlinkSync(path.join(repo.dir, 'deleted'));
    repo.write('mode', 'mode', 0o755);
    unlinkSync(path.join(repo.dir, 'type'));
    repo.link('type', 'same');
    repo.git('mv', 'moved', 'elsewhere');
    repo.write('dir/new', '');
    repo.write('ignored', '');
    repo.write('.git/info/exclude', 'ignored\n');
    const state = await workTreeState(repo.dir);
    expect(state.dirtyPaths).toEqual([
      'content',
      'deleted',
      'elsewhere',
      'mode',
      'moved',
      'staged',
      'tab\tand\nline',
      'type',
    ]);
    expect(state).toMatchObject({ dirty: true, dirtyCount: 8, untrackedCount: 1, untrackedPaths: ['dir'] });
  });

  it('tells the whole repository from a directory below', async () => {
    const repo = await testRepo();
    repo.write('a', 'x');
    repo.write('sub/b', 'x');
    repo.commit();
    repo.write('a', 'y');
    expect((await workTreeState(path.join(repo.dir, 'sub'))).dirtyPaths).toEqual(['a']);
  });

  it('does not count untracked files where the caller itself writes', async () => {
    const repo = await testRepo();
    repo.write('out/tracked', 'x');
    repo.commit();
    repo.write('out/new', '');
    repo.write('build/out/new', '');
    repo.write('..out/new', '');
    const untracked = async (aside: string) =>
      (await workTreeState(repo.dir, { aside: path.join(repo.dir, aside) })).untrackedPaths;
    expect(await untracked('out')).toEqual(['..out/new', 'build/out/new']);
    expect(await untracked('build/out')).toEqual(['..out/new', 'out/new']);
    expect(await untracked('..out')).toEqual(['build/out/new', 'out/new']);
    for (const elsewhere of ['elsewhere', '..', '../..', '.'])
      expect(await untracked(elsewhere)).toEqual(['..out/new', 'build/out/new', 'out/new']);
    repo.write('out/tracked', 'y');
    expect((await workTreeState(repo.dir, { aside: path.join(repo.dir, 'out') })).dirtyPaths).toEqual([
      'out/tracked',
    ]);
  });

  it('is not misled by a time stamp', async () => {
    const repo = await testRepo();
    repo.write('a', 'x');
    repo.commit();
    utimesSync(path.join(repo.dir, 'a'), 1, 1);
    expect((await workTreeState(repo.dir)).dirty).toBe(false);
  });

  it('sees an execute bit that core.fileMode hides, where the disk keeps them', async () => {
    const repo = await testRepo();
    repo.write('a', 'x');
    repo.write('b', 'x');
    repo.commit();
    repo.git('config', 'core.fileMode', 'false');
    expect(await workTreeState(repo.dir)).toMatchObject({ dirty: false });
    chmodSync(path.join(repo.dir, 'a'), 0o755);
    expect(await workTreeState(repo.dir)).toMatchObject({ dirty: true, dirtyPaths: ['a'] });
    chmodSync(path.join(repo.dir, 'b'), 0o755);
    expect(await workTreeState(repo.dir)).toMatchObject({ dirty: false });
  });

  it('names files that git was told not to compare', async () => {
    const repo = await testRepo();
    for (const name of ['assumed', 'skipped', 'sparse', 'seen']) repo.write(name, 'x');
    repo.commit();
    repo.git('update-index', '--assume-unchanged', 'assumed');
    repo.git('update-index', '--skip-worktree', 'skipped', 'sparse');
    unlinkSync(path.join(repo.dir, 'sparse'));
    repo.write('assumed', 'y');
    repo.write('skipped', 'y');
    expect(await workTreeState(repo.dir)).toMatchObject({
      dirty: false,
      concealedCount: 2,
      concealedPaths: ['assumed', 'skipped'],
    });
  });

  it('counts a merge conflict', async () => {
    const repo = await testRepo();
    repo.write('a', '1');
    repo.commit();
    repo.git('checkout', '-q', '-b', 'side');
    repo.write('a', '2');
    repo.commit();
    repo.git('checkout', '-q', 'main');
    repo.write('a', '3');
    repo.commit();
    expect(() => repo.git('merge', '-q', 'side')).toThrow();
    expect((await workTreeState(repo.dir)).dirtyPaths).toEqual(['a']);
  });

  it('looks into submodules, and at their commit', async () => {
    const inner = await testRepo();
    inner.write('f', 'x');
    inner.commit();
    const repo = await testRepo();
    repo.git('submodule', '--quiet', 'add', inner.dir, 'libs/inner');
    repo.commit();
    expect((await workTreeState(repo.dir)).dirty).toBe(false);
    repo.write('libs/inner/f', 'y');
    expect((await workTreeState(repo.dir)).dirtyPaths).toEqual(['libs/inner']);
    repoAt(path.join(repo.dir, 'libs/inner')).commit();
    expect((await workTreeState(repo.dir)).dirtyPaths).toEqual(['libs/inner']);
    // A setting of the repository itself must not hide it.
    repo.write(
      '.gitmodules',
      `[submodule "libs/inner"]\n\tpath = libs/inner\n\turl = ${inner.dir}\n\tignore = all\n`,
    );
    expect((await workTreeState(repo.dir)).dirtyPaths).toEqual(['.gitmodules', 'libs/inner']);
  });

  it('finds in submodules, too, what is untracked and what git was told not to compare', async () => {
    const inner = await testRepo();
    inner.write('f', 'x');
    inner.commit();
    const repo = await testRepo();
    repo.git('submodule', '--quiet', 'add', inner.dir, 'libs/inner');
    repo.commit();
    repo.write('libs/inner/new', '');
    repoAt(path.join(repo.dir, 'libs/inner')).git('update-index', '--assume-unchanged', 'f');
    repo.write('libs/inner/f', 'y');
    expect(await workTreeState(repo.dir)).toMatchObject({
      dirty: false,
      untrackedPaths: ['libs/inner/new'],
      concealedPaths: ['libs/inner/f'],
    });
  });

  it('names what lies in the place of a submodule that is not checked out', async () => {
    const inner = await testRepo();
    inner.commit();
    const repo = await testRepo();
    repo.git('submodule', '--quiet', 'add', inner.dir, 'inner');
    repo.commit();
    rmSync(path.join(repo.dir, 'inner'), { recursive: true });
    mkdirSync(path.join(repo.dir, 'inner'));
    expect(await workTreeState(repo.dir)).toMatchObject({ dirty: false, untrackedCount: 0 });
    repo.write('inner/new', 'x');
    // git passes over it in silence.
    expect(repo.git('status', '--porcelain')).toBe('');
    expect(await workTreeState(repo.dir)).toMatchObject({ dirty: false, untrackedPaths: ['inner'] });
    mkdirSync(path.join(repo.dir, 'inner/.git'));
    expect((await workTreeState(repo.dir)).untrackedPaths).toEqual(['inner']);
    rmSync(path.join(repo.dir, 'inner'), { recursive: true });
    repo.link('inner', 'inner');
    expect(await workTreeState(repo.dir)).toMatchObject({ dirtyPaths: ['inner'], untrackedCount: 0 });
  });

  it('does not pass over a submodule in which git cannot be asked', async () => {
    const inner = await testRepo();
    inner.commit();
    const repo = await testRepo();
    const name = Buffer.concat([Buffer.from(`${repo.dir}/s`), Buffer.from([0xff])]);
    repo.git('submodule', '--quiet', 'add', inner.dir, 'sub');
    renameSync(path.join(repo.dir, 'sub'), name);
    repo.git('rm', '-q', '--cached', 'sub');
    repo.commit();
    expect(repo.git('ls-files', '-s')).toContain('160000');
    expect(await failure(workTreeState(repo.dir))).toMatchObject({
      code: 'ERR_REPRO_GIT_PATH',
      message: "s\ufffd: the submodule's name is not valid UTF-8",
    });
  });

  it('tells names that differ in case alone, whatever the configuration says', async () => {
    const repo = await testRepo();
    repo.write('readme', 'x');
    repo.commit();
    repo.git('config', 'core.ignoreCase', 'true');
    repo.write('README', 'y');
    if (readFileSync(path.join(repo.dir, 'readme'), 'utf8') === 'x')
      expect((await workTreeState(repo.dir)).untrackedPaths).toEqual(['README']);
    else expect((await workTreeState(repo.dir)).dirtyPaths).toEqual(['readme']);
  });

  it('knows a Git LFS file by its pointer while the filter is off', async () => {
    const repo = await testRepo();
    const content = 'large file\n';
    const oid = createHash('sha256').update(content).digest('hex');
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${content.length}\n`;
    repo.write('big.bin', pointer);
    repo.commit();
    repo.write('big.bin', content);
    expect((await workTreeState(repo.dir)).dirty).toBe(false);
    repo.write('big.bin', 'other data\n');
    expect((await workTreeState(repo.dir)).dirty).toBe(true);
  });

  it('needs a work tree', async () => {
    const bare = path.join(await temporaryDirectory(), 'b.git');
    (await testRepo()).git('init', '-q', '--bare', bare);
    expect((await failure(workTreeState(bare))).code).toBe('ERR_REPRO_GIT_WORKTREE');
  });

  it('does not write the index', async () => {
    const repo = await testRepo();
    repo.write('a', 'x');
    repo.commit();
    utimesSync(path.join(repo.dir, 'a'), 1, 1);
    const before = repo.git('ls-files', '--debug', 'a');
    await workTreeState(repo.dir);
    expect(repo.git('ls-files', '--debug', 'a')).toBe(before);
  });
});
