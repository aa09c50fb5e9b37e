import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { commitTree, trackedTree } from '@repro/git';
import { needs, runProcess, temporaryDirectory } from '@repro/testkit';
import type { Entry, Tree } from '@repro/tree';
import { entries, failure, type TestRepo, testRepo } from './repo.ts';

/** What identifies an entry, content included. */
async function told(tree: Promise<Tree>): Promise<string[]> {
  const found: string[] = [];
  for await (const entry of await tree) {
    const { path: name, type, size, link = '' } = entry;
    const mode = type === 'file' ? entry.mode.toString(8) : '';
    const content = type === 'file' ? (await entry.digest()).sha256 : '';
    found.push([name, type, mode, size, link, content].join(' '));
  }
  return found;
}

async function sample(...initArguments: string[]): Promise<TestRepo> {
  const repo = await testRepo(...initArguments);
  repo.write('a/tool', '#!/bin/sh\n', 0o755);
  repo.write('a-b', 'x');
  repo.write('a/ü/empty', '');
  repo.write('large', Buffer.alloc(3_000_000, 'large '));
  repo.link('link', 'a/tool');
  repo.commit();
  return repo;
}

describe('commitTree', () => {
  it.each(['sha1', 'sha256'])(
    'gives the same as the work tree that was just committed (%s)',
    async (format) => {
      const repo = await sample(`--object-format=${format}`);
      expect(await told(commitTree(repo.dir, 'HEAD'))).toEqual(await told(trackedTree(repo.dir)));
    },
  );

  it('does not look at the work tree or the index', async () => {
    const repo = await sample();
    const before = await told(commitTree(repo.dir, 'HEAD'));
    for (const name of readdirSync(repo.dir))
      if (name !== '.git') rmSync(path.join(repo.dir, name), { recursive: true });
    repo.write('other', 'x');
    repo.git('add', 'other');
    expect(await told(commitTree(repo.dir, 'HEAD'))).toEqual(before);
  });

  it('reads a bare repository, with objects packed and as deltas', async () => {
    const repo = await sample();
    for (let i = 0; i < 5; i++) {
      repo.write('large', Buffer.concat([Buffer.alloc(100_000, 'large '), Buffer.from(String(i))]));
      repo.commit();
    }
    const bare = path.join(await temporaryDirectory(), 'b.git');
    repo.git('clone', '-q', '--bare', repo.dir, bare);
    repo.git('-C', bare, 'repack', '-q', '-adf');
    expect(await told(commitTree(bare, 'main'))).toEqual(await told(trackedTree(repo.dir)));
  });

  needs('tar')('holds the files that git archive holds', async () => {
    const repo = await sample();
    const out = await temporaryDirectory();
    execFileSync('tar', ['-xf', '-', '-C', out], {
      input: execFileSync('git', ['-C', repo.dir, 'archive', 'HEAD'], { maxBuffer: 2 ** 24 }),
    });
    const peer = execFileSync(
      'sh',
      ['-c', 'find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum'],
      { cwd: out, encoding: 'utf8' },
    );
    const found = (await entries(commitTree(repo.dir, 'HEAD'))).filter(({ type }) => type === 'file');
    const lines = await Promise.all(
      found.map(async (entry) => `${(await entry.digest()).sha256}  ./${entry.path}\n`),
    );
    expect(lines.join('')).toBe(peer);
  });

  it('keeps to the asked directory', async () => {
    const repo = await sample();
    const found = await entries(commitTree(path.join(repo.dir, 'a'), 'HEAD'));
    expect(found.map(({ path: name }) => name)).toEqual(['tool', 'ü', 'ü/empty']);
  });

  it('takes a tag, and modes of old', async () => {
    const repo = await testRepo();
    const blob = repo.feed('x', 'hash-object', '-w', '--stdin').trim();
    const object = Buffer.concat(
      ['100664 a', '100775 b', '100600 c'].flatMap((head) => [
        Buffer.from(`${head}\0`),
        Buffer.from(blob, 'hex'),
      ]),
    );
    const tree = repo.feed(object, 'hash-object', '-t', 'tree', '--literally', '-w', '--stdin').trim();
    repo.git('tag', '-a', '-m', 'x', 'old', repo.git('commit-tree', '-m', 'x', tree).trim());
    expect((await entries(commitTree(repo.dir, 'old'))).map(({ mode }) => mode)).toEqual([
      0o644, 0o755, 0o644,
    ]);
  });

  it('reads in any order, several at a time, again, and not to the end', async () => {
    const repo = await testRepo();
    const expected = new Map<string, string>();
    for (let i = 0; i < 150; i++) {
      const content = `${i}`.repeat(i * 40 + 1);
      const name = `f${String(i).padStart(3, '0')}`;
      repo.write(name, content);
      expected.set(name, createHash('sha256').update(content).digest('hex'));
    }
    repo.commit();
    const found = await entries(commitTree(repo.dir, 'HEAD'));
    const digests = async (list: Entry[]) => {
      for (const entry of list) expect((await entry.digest()).sha256).toBe(expected.get(entry.path));
    };
    await digests(found);
    await digests(found.toReversed().slice(0, 20));
    await Promise.all([digests(found.slice(0, 40)), digests(found.slice(20, 60)), digests(found.slice(100))]);
    for await (const piece of found[149].open() as AsyncIterable<Uint8Array>) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    await digests(found.slice(140));
  });

  it('honours what .gitattributes of that commit says', async () => {
    const repo = await testRepo();
    repo.write('.gitattributes', 'docs export-ignore\n');
    repo.write('docs/x', 'x');
    repo.write('y', 'x');
    const sha = repo.commit();
    repo.write('.gitattributes', '');
    repo.commit();
    const names = async (revision: string, options = {}) =>
      (await entries(commitTree(repo.dir, revision, options))).map(({ path: name }) => name);
    expect(await names(sha)).toEqual(['.gitattributes', 'y']);
    expect(await names(sha, { exportIgnore: false })).toEqual(['.gitattributes', 'docs', 'docs/x', 'y']);
    expect(await names('HEAD')).toEqual(['.gitattributes', 'docs', 'docs/x', 'y']);
  });

  it('refuses export-subst and Git LFS pointers', async () => {
    const repo = await testRepo();
    repo.write('.gitattributes', 'v export-subst\n');
    repo.write('v', '');
    const first = repo.commit();
    repo.write('.gitattributes', 'v filter=lfs\n');
    repo.write('v', `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 5\n`);
    repo.commit();
    expect((await failure(commitTree(repo.dir, first))).code).toBe('ERR_REPRO_GIT_EXPORT_SUBST');
    expect((await failure(commitTree(repo.dir, 'HEAD'))).code).toBe('ERR_REPRO_GIT_LFS');
    expect(await entries(commitTree(repo.dir, 'HEAD', { lfs: 'keep' }))).toHaveLength(2);
  });

  it('goes through submodules at the commit that is recorded', async () => {
    const inner = await testRepo();
    inner.write('f', 'one');
    inner.commit();
    const repo = await testRepo();
    repo.git('submodule', '--quiet', 'add', inner.dir, 'sub');
    repo.commit();
    const before = await told(commitTree(repo.dir, 'HEAD', { submodules: 'recurse' }));
    repo.git('-C', 'sub', 'commit', '-q', '--allow-empty', '-m', 'later');
    repo.write('sub/f', 'two');
    expect(await told(commitTree(repo.dir, 'HEAD', { submodules: 'recurse' }))).toEqual(before);
    expect(before.map((line) => line.split(' ')[0])).toEqual(['.gitmodules', 'sub', 'sub/f']);
    expect((await failure(commitTree(repo.dir, 'HEAD'))).code).toBe('ERR_REPRO_GIT_SUBMODULE');
    expect(await entries(commitTree(repo.dir, 'HEAD', { submodules: 'skip' }))).toHaveLength(1);
  });

  it('says that there is no such commit', async () => {
    const repo = await sample();
    for (const name of ['nope', '--all', 'f'.repeat(40)]) {
      expect((await failure(commitTree(repo.dir, name))).code).toBe('ERR_REPRO_GIT_REVISION');
    }
  });

  it('does not keep Node running', async () => {
    const repo = await sample();
    const script = `
      import { commitTree } from '@repro/git';
      for await (const entry of await commitTree(${JSON.stringify(repo.dir)}, 'HEAD')) {
        if (entry.path === 'large') for await (const piece of entry.open()) break;
        else await entry.digest();
      }`;
    const started = performance.now();
    const { status, stderr } = await runProcess(process.execPath, ['--input-type=module', '-e', script], {
      cwd: path.resolve(import.meta.dirname, '..'),
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(performance.now() - started).toBeLessThan(1_900);
  });
});
