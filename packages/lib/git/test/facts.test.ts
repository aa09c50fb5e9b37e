import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { commitExists, commitOf, gitFacts, headHolds, headRef, openRepository } from '@repro/git';
import { temporaryDirectory } from '@repro/testkit';
import { failure, repoAt, testRepo } from './repo.ts';

describe('gitFacts', () => {
  it('tells commit, tree, committer time, branch and remote', async () => {
    const repo = await testRepo();
    repo.write('a/b.txt', 'x');
    const sha = repo.commit();
    repo.git('remote', 'add', 'origin', 'https://user:secret@example.com/group/project.git');
    expect(await gitFacts(repo.dir)).toEqual({
      root: repo.dir,
      prefix: '',
      bare: false,
      shallow: false,
      headSha: sha,
      treeSha: repo.git('rev-parse', 'HEAD^{tree}').trim(),
      commitTime: 1700000123,
      ref: 'refs/heads/main',
      remoteUrl: 'https://example.com/group/project.git',
    });
  });

  it('adds the tag and the state when asked', async () => {
    const repo = await testRepo();
    repo.write('a', 'x');
    repo.commit();
    repo.git('tag', 'v1.0.0');
    repo.write('a', 'y');
    const facts = await gitFacts(repo.dir, { describe: true, state: true });
    expect(facts).toMatchObject({
      tag: 'v1.0.0',
      describe: { tag: 'v1.0.0', distance: 0 },
      state: { dirty: true, dirtyPaths: ['a'] },
    });
  });

  it('takes the tags that it is told to', async () => {
    const repo = await testRepo();
    repo.commit();
    repo.git('tag', 'pkg@1.0.0');
    repo.commit();
    repo.git('tag', 'v2.0.0');
    const facts = await gitFacts(repo.dir, { describe: { prefix: 'pkg@' } });
    expect(facts.describe).toEqual({ tag: 'pkg@1.0.0', distance: 1 });
    expect(facts.tag).toBeUndefined();
  });

  it('knows a detached HEAD, which is on no branch', async () => {
    const repo = await testRepo();
    const sha = repo.commit();
    repo.git('checkout', '-q', '--detach');
    const facts = await gitFacts(repo.dir);
    expect(facts.headSha).toBe(sha);
    expect(facts).not.toHaveProperty('ref');
  });

  it('knows an unborn branch, which has no commit', async () => {
    const repo = await testRepo();
    const facts = await gitFacts(repo.dir, { describe: true, state: true });
    expect(facts.ref).toBe('refs/heads/main');
    expect(facts.state?.dirty).toBe(false);
    for (const absent of ['headSha', 'treeSha', 'commitTime', 'describe'])
      expect(facts).not.toHaveProperty(absent);
  });

  it('knows a bare repository', async () => {
    const repo = await testRepo();
    const sha = repo.commit();
    const bare = path.join(await temporaryDirectory(), 'bare.git');
    repo.git('clone', '-q', '--bare', repo.dir, bare);
    expect(await gitFacts(bare, { state: true })).toMatchObject({ root: bare, bare: true, headSha: sha });
  });

  it('knows a linked work tree and a directory below it', async () => {
    const repo = await testRepo();
    repo.write('sub dir/ü/f', 'x');
    repo.commit();
    const linked = path.join(await temporaryDirectory(), 'linked');
    repo.git('worktree', 'add', '-q', '-b', 'side', linked);
    expect(await gitFacts(path.join(linked, 'sub dir', 'ü'))).toMatchObject({
      root: linked,
      prefix: 'sub dir/ü/',
      ref: 'refs/heads/side',
    });
  });

  it('knows a shallow clone', async () => {
    const repo = await testRepo();
    repo.commit('one');
    repo.commit('two');
    const clone = path.join(await temporaryDirectory(), 'clone');
    repo.git('clone', '-q', '--depth=1', `file://${repo.dir}`, clone);
    expect((await gitFacts(clone)).shallow).toBe(true);
  });

  it('reads a SHA-256 repository', async () => {
    const repo = await testRepo('--object-format=sha256');
    repo.write('a', 'x');
    const sha = repo.commit();
    expect(sha).toHaveLength(64);
    expect(await gitFacts(repo.dir)).toMatchObject({ headSha: sha, commitTime: 1700000123 });
    expect((await openRepository(repo.dir)).objectFormat).toBe('sha256');
  });

  it('works in a directory whose name holds a line end', async () => {
    const dir = path.join(await temporaryDirectory(), 'a\nb');
    mkdirSync(dir);
    execFileSync('git', ['init', '-q', dir]);
    const repo = repoAt(dir);
    repo.write('x/y', '1');
    const sha = repo.commit();
    expect(await gitFacts(path.join(dir, 'x'))).toMatchObject({ root: dir, prefix: 'x/', headSha: sha });
  });
});

describe('openRepository', () => {
  it('says what is no repository', async () => {
    const found = await failure(openRepository(await temporaryDirectory()));
    expect(found).toMatchObject({ code: 'ERR_REPRO_GIT_NOT_REPOSITORY' });
    expect(found.hint).toBeTruthy();
  });

  it('says what is no directory', async () => {
    const repo = await testRepo();
    repo.write('file', '');
    expect((await failure(openRepository(path.join(repo.dir, 'absent')))).code).toBe('ERR_REPRO_NOT_FOUND');
    expect(await failure(openRepository(path.join(repo.dir, 'file')))).toMatchObject({
      code: 'ERR_REPRO_NOT_A_DIRECTORY',
      hint: expect.stringContaining('directory'),
    });
  });

  it('refuses the git directory of a work tree', async () => {
    const repo = await testRepo();
    expect((await failure(openRepository(path.join(repo.dir, '.git')))).code).toBe('ERR_REPRO_GIT_WORKTREE');
  });

  it('says that a configuration is malformed', async () => {
    const repo = await testRepo();
    repo.write('.git/config', '[core\n');
    expect((await failure(openRepository(repo.dir))).code).toBe('ERR_REPRO_GIT_CONFIG');
  });

  it('says that the format is from the future', async () => {
    const repo = await testRepo();
    repo.write('.git/config', '[core]\nrepositoryformatversion = 99\n');
    expect((await failure(openRepository(repo.dir))).code).toBe('ERR_REPRO_GIT_FORMAT');
  });
});

describe('commitOf', () => {
  it('finds by hash, short hash, branch and tag, and goes through tags to the commit', async () => {
    const repo = await testRepo();
    const sha = repo.commit();
    repo.git('tag', '-a', '-m', 'x', 'v1');
    for (const name of [sha, sha.slice(0, 8), 'main', 'v1', 'HEAD', 'refs/tags/v1']) {
      expect((await commitOf(repo.dir, name))?.sha).toBe(sha);
    }
  });

  it('takes nothing for an option, a path or a range', async () => {
    const repo = await testRepo();
    repo.write('a', 'x');
    repo.commit();
    for (const name of ['--all', '-h', '--output=pwned', 'HEAD:a', 'HEAD..HEAD', 'a', '', 'nope']) {
      expect(await commitOf(repo.dir, name)).toBeUndefined();
    }
    expect((await failure(commitOf(repo.dir, '@{u}'))).code).toBe('ERR_REPRO_GIT_REVISION');
    expect((await failure(commitOf(repo.dir, 'HEAD\nHEAD'))).code).toBe('ERR_REPRO_GIT_REVISION');
  });

  it('finds the parents of a merge', async () => {
    const repo = await testRepo();
    const base = repo.commit('base');
    repo.git('checkout', '-q', '-b', 'side');
    const side = repo.commit('side');
    repo.git('checkout', '-q', 'main');
    const main = repo.commit('main');
    repo.git('merge', '-q', '--no-ff', '-m', 'merge', 'side');
    expect((await commitOf(repo.dir, 'HEAD'))?.parents).toEqual([main, side]);
    expect((await commitOf(repo.dir, main))?.parents).toEqual([base]);
  });
});

describe('commitExists', () => {
  it('wants the full hash of a commit', async () => {
    const repo = await testRepo();
    repo.write('a', 'x');
    const sha = repo.commit();
    const tree = repo.git('rev-parse', 'HEAD^{tree}').trim();
    expect(await commitExists(repo.dir, sha)).toBe(true);
    for (const other of [
      sha.slice(0, 39),
      sha.toUpperCase(),
      tree,
      'f'.repeat(40),
      'main',
      `${sha}^{commit}`,
    ]) {
      expect(await commitExists(repo.dir, other)).toBe(false);
    }
  });
});

describe('headRef', () => {
  it('tells a branch with slashes in full', async () => {
    const repo = await testRepo();
    repo.commit();
    repo.git('checkout', '-q', '-b', 'feature/a-b');
    expect(await headRef(repo.dir)).toBe('refs/heads/feature/a-b');
  });
});

describe('headHolds', () => {
  it('is true for what is committed, not for what merely lies in the work tree', async () => {
    const repo = await testRepo();
    expect(await headHolds(repo.dir)).toBe(false);
    repo.write('a/b/c', 'x');
    repo.write('.gitignore', 'node_modules\n');
    repo.commit();
    repo.write('node_modules/x/package.json', '{}');
    repo.write('new/file', '');
    const at = (place: string) => headHolds(path.join(repo.dir, place));
    expect([
      await at('.'),
      await at('a'),
      await at('a/b'),
      await at('node_modules/x'),
      await at('new'),
    ]).toEqual([true, true, true, false, false]);
  });
});

describe('gitFacts with `held`', () => {
  it('tells whether HEAD holds the directory, and nothing of it unless asked', async () => {
    const repo = await testRepo();
    repo.write('sub/tracked', 'x');
    const before = await gitFacts(repo.dir, { held: true });
    repo.commit();
    mkdirSync(path.join(repo.dir, 'unpacked'));
    const at = async (place: string) => (await gitFacts(path.join(repo.dir, place), { held: true })).held;
    expect(before.held).toBe(false);
    expect(await at('.')).toBe(true);
    expect(await at('sub')).toBe(true);
    expect(await at('unpacked')).toBe(false);
    expect(await gitFacts(repo.dir)).not.toHaveProperty('held');
  });
});
