import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isReproError } from '@repro/core';
import { trackedTree } from '@repro/git';
import { entries, paths, repoAt, testRepo, text } from './repo.ts';

describe('trackedTree', () => {
  it('gives the tracked files and the directories above them, by the bytes of their paths', async () => {
    const repo = await testRepo();
    for (const name of ['a/f', 'a-b', 'a.b', 'a/b/c', 'ü/x', '\u{1f600}', '\uffee', 'z z/y'])
      repo.write(name, name);
    repo.commit();
    repo.write('untracked', '');
    mkdirSync(path.join(repo.dir, 'empty'));
    const expected = execFileSync('sort', {
      input: [
        'a',
        'a/f',
        'a-b',
        'a.b',
        'a/b',
        'a/b/c',
        'ü',
        'ü/x',
        '\u{1f600}',
        '\uffee',
        'z z',
        'z z/y',
      ].join('\n'),
      env: { LC_ALL: 'C', PATH: process.env['PATH'] },
      encoding: 'utf8',
    });
    expect(await paths(trackedTree(repo.dir))).toEqual(expected.trimEnd().split('\n'));
    expect(await paths(trackedTree(repo.dir, { directories: false }))).toEqual(
      expected
        .trimEnd()
        .split('\n')
        .filter((name) => !['a', 'a/b', 'ü', 'z z'].includes(name)),
    );
  });

  it('takes content from the work tree and the execute bit from the index', async () => {
    const repo = await testRepo();
    repo.write('plain', 'x');
    repo.write('tool', '#!/bin/sh\n', 0o755);
    repo.link('link', 'tool');
    repo.commit();
    repo.write('plain', 'changed', 0o777);
    repo.write('tool', 'changed too', 0o600);
    const [link, plain, tool] = await entries(trackedTree(repo.dir));
    expect(link).toMatchObject({ path: 'link', type: 'symlink', link: 'tool', size: 0 });
    expect(plain).toMatchObject({
      path: 'plain',
      type: 'file',
      mode: 0o644,
      size: 7,
      disk: path.join(repo.dir, 'plain'),
    });
    expect(tool).toMatchObject({ path: 'tool', type: 'file', mode: 0o755, size: 11 });
    expect(await text(plain)).toBe('changed');
  });

  it('keeps to the asked directory, with paths from there', async () => {
    const repo = await testRepo();
    for (const name of ['top', 'a/x', 'a/b/y', 'ab/z']) repo.write(name, name);
    repo.commit();
    const [b, y, x] = await entries(trackedTree(path.join(repo.dir, 'a')));
    expect([b?.path, y?.path, x?.path]).toEqual(['b', 'b/y', 'x']);
    expect(y?.disk).toBe(path.join(repo.dir, 'a/b/y'));
    expect(await text(y)).toBe('a/b/y');
  });

  it('keeps names that are not UTF-8', async () => {
    const repo = await testRepo();
    const name = Buffer.from([0x66, 0xff, 0x67]);
    writeFileSync(Buffer.concat([Buffer.from(`${repo.dir}/`), name]), 'x');
    repo.commit();
    const [entry] = await entries(trackedTree(repo.dir));
    expect(entry?.path).toBe('f\ufffdg');
    expect(Buffer.from(entry?.rawPath as Uint8Array)).toEqual(name);
    expect(await text(entry)).toBe('x');
  });

  it('can be walked again, and gives nothing for a repository without files', async () => {
    const repo = await testRepo();
    expect(await paths(trackedTree(repo.dir))).toEqual([]);
    repo.write('a', 'x');
    repo.commit();
    const tree = await trackedTree(repo.dir);
    expect(await paths(Promise.resolve(tree))).toEqual(['a']);
    expect(await paths(Promise.resolve(tree))).toEqual(['a']);
  });

  it('lists what git ls-files lists, in this repository too', async () => {
    const here = path.resolve(import.meta.dirname, '../../../..');
    const listed = repoAt(here).git('ls-files', '-z', '--', '.').split('\0').filter(Boolean).sort();
    const files: string[] = [];
    try {
      for await (const entry of await trackedTree(here, { directories: false })) files.push(entry.path);
    } catch (error) {
      // A file that is being moved while the test runs: what came before it still has to agree.
      if (!isReproError(error) || error.code !== 'ERR_REPRO_GIT_DELETED') throw error;
      expect(listed.slice(0, files.length)).toEqual(files);
      return;
    }
    expect(files).toEqual(listed);
  });
});
