import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { commitOf, commitTree, gitFacts, trackedTree, workTreeMatches } from '@repro/git';
import { temporaryDirectory } from '@repro/testkit';
import { everything, readAll } from './everything.ts';
import { failure, type TestRepo, testRepo } from './repo.ts';

let repo: TestRepo;
beforeEach(async () => {
  repo = await testRepo();
  repo.write('a.txt', 'x');
  repo.commit();
});

describe('a repository that lies', () => {
  it('about where its work tree is', async () => {
    const elsewhere = await temporaryDirectory();
    writeFileSync(path.join(elsewhere, 'a.txt'), 'private');
    repo.git('config', 'core.worktree', elsewhere);
    for (const result of await everything(repo.dir))
      expect(result).toMatchObject({ code: 'ERR_REPRO_GIT_WORKTREE' });
  });

  it('about a directory, which is a link to somewhere else', async () => {
    const elsewhere = await temporaryDirectory();
    writeFileSync(path.join(elsewhere, 'f'), 'private');
    repo.write('dir/f', 'x');
    repo.commit();
    rmSync(path.join(repo.dir, 'dir'), { recursive: true });
    symlinkSync(elsewhere, path.join(repo.dir, 'dir'));
    const tree = await trackedTree(repo.dir);
    expect((await failure(readAll(tree))).code).toBe('ERR_REPRO_GIT_DELETED');
    expect((await workTreeMatches(repo.dir, 'HEAD')).differences).toContainEqual({
      path: 'dir/f',
      kind: 'removed',
    });
  });

  it.each(['../bad', '.git/bad', 'a/../b1', './/bad1', '.GIT/bad'])(
    'about a path: %s in the index',
    async (bad) => {
      const good = 'Z'.repeat(bad.length);
      repo.write(good, 'x');
      repo.git('add', good);
      const file = path.join(repo.dir, '.git/index');
      const index = readFileSync(file);
      index.write(bad, index.indexOf(good), 'latin1');
      const body = index.subarray(0, -20);
      writeFileSync(file, Buffer.concat([body, createHash('sha1').update(body).digest()]));
      expect((await failure(trackedTree(repo.dir))).code).toBe('ERR_REPRO_GIT_PATH');
    },
  );

  it.each(['..', '.', '.git', ''])('about a path: %j in a tree', async (bad) => {
    const blob = repo.git('rev-parse', 'HEAD:a.txt').trim();
    const sha = commitRawTree(`100644 ${bad}\0`, blob);
    const { code } = await failure(commitTree(repo.dir, sha));
    expect(code).toBe('ERR_REPRO_GIT_PATH');
  });

  it('about a path that is both a file and a directory', async () => {
    const blob = repo.git('rev-parse', 'HEAD:a.txt').trim();
    const tree = repo.git('rev-parse', 'HEAD^{tree}').trim();
    const object = Buffer.concat([
      Buffer.from('100644 x\0'),
      Buffer.from(blob, 'hex'),
      Buffer.from('40000 x\0'),
      Buffer.from(tree, 'hex'),
    ]);
    expect((await failure(commitTree(repo.dir, commitOfTree(object)))).code).toBe('ERR_REPRO_GIT_PATH');
  });

  it('with a tree that is cut short', async () => {
    expect((await failure(commitTree(repo.dir, commitOfTree(Buffer.from('100644 a\0short'))))).code).toBe(
      'ERR_REPRO_GIT_CORRUPT',
    );
  });

  it('with trees that unfold to more entries than any memory holds', async () => {
    let level = repo.git('rev-parse', 'HEAD:a.txt').trim();
    for (let depth = 0; depth < 12; depth++) {
      const mode = depth === 0 ? '100644' : '40000';
      const lines = Array.from({ length: 10 }, (_, i) =>
        Buffer.concat([Buffer.from(`${mode} ${i}\0`), Buffer.from(level, 'hex')]),
      );
      level = hashTree(Buffer.concat(lines));
    }
    const sha = repo.git('commit-tree', '-m', 'bomb', level).trim();
    expect((await failure(commitTree(repo.dir, sha))).code).toBe('ERR_REPRO_TOO_MANY');
  });

  it.each(['blob', 'tree', 'commit'] as const)('about the content of a %s', async (kind) => {
    const name = repo
      .git('rev-parse', { blob: 'HEAD:a.txt', tree: 'HEAD^{tree}', commit: 'HEAD' }[kind])
      .trim();
    const file = path.join(repo.dir, '.git/objects', name.slice(0, 2), name.slice(2));
    const other = await forged(kind);
    rmSync(file);
    writeFileSync(file, deflateSync(Buffer.concat([Buffer.from(`${kind} ${other.length}\0`), other])));
    // git itself prints it as if nothing was wrong.
    expect(repo.git('cat-file', '-s', name).trim()).toBe(String(other.length));
    const read = commitTree(repo.dir, 'HEAD').then(readAll);
    // git does check a commit that it looks for by another's name, and then calls it missing.
    const expected = kind === 'commit' ? 'ERR_REPRO_GIT_REVISION' : 'ERR_REPRO_GIT_CORRUPT';
    expect((await failure(read)).code).toBe(expected);
  });

  it('in its messages, with escape sequences for the terminal', async () => {
    repo.write('.git/config', '[core]\nbare = \u001b]0;pwned\u0007maybe\n');
    const { message } = await failure(gitFacts(repo.dir));
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(message).not.toMatch(/[\u0000-\u001f]/);
  });

  it('with an object store that holds a pipe instead of a file', async () => {
    const name = repo.git('rev-parse', 'HEAD').trim();
    const file = path.join(repo.dir, '.git/objects', name.slice(0, 2), name.slice(2));
    rmSync(file);
    execFileSync('mkfifo', [file]);
    expect((await failure(commitOf(repo.dir, 'HEAD', { timeoutMs: 300 }))).code).toBe(
      'ERR_REPRO_GIT_TIMEOUT',
    );
  });
});

function hashTree(content: Buffer): string {
  return repo.feed(content, 'hash-object', '-t', 'tree', '--literally', '-w', '--stdin').trim();
}

function commitOfTree(content: Buffer): string {
  return repo.git('commit-tree', '-m', 'x', hashTree(content)).trim();
}

function commitRawTree(head: string, name: string): string {
  return commitOfTree(Buffer.concat([Buffer.from(head), Buffer.from(name, 'hex')]));
}

async function forged(kind: 'blob' | 'tree' | 'commit'): Promise<Buffer> {
  if (kind === 'blob') return Buffer.from('y');
  const other = await testRepo();
  other.write('evil', 'y');
  other.commit('evil');
  const name = kind === 'tree' ? 'HEAD^{tree}' : 'HEAD';
  return execFileSync('git', ['-C', other.dir, 'cat-file', kind, name]);
}
