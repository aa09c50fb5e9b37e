import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { sha256 } from '@repro/core';
import { GNU_TAR_LINE, type PackOptions, pack, packRecorded } from '@repro/det-tar';
import { needs, plant, schemaValidator, temporaryDirectory } from '@repro/testkit';
import { memoryTree } from '@repro/tree';
import { escapingLinks } from '../src/links.ts';
import { bytesOf, memberNames, shell } from './helpers.ts';

const files = {
  'a/f': 'x',
  'a-b': 'y',
  'empty/dir': null,
  '.git/HEAD': 'ref',
  '.gitignore': '*.log\n',
  'debug.log': 'log',
  'node_modules/m/index.js': 'm',
  link: ['a/f'],
  '日本/é': '1',
} as const;

const tarOf = (directory: string, options: PackOptions = {}): Promise<Buffer> =>
  bytesOf(pack(directory, { compression: 'none', ...options }));

describe('pack of a directory', () => {
  it('takes all but version control', async () => {
    const tree = plant(await temporaryDirectory(), files);
    expect(memberNames(await tarOf(tree))).toEqual([
      '.gitignore',
      'a/',
      'a-b',
      'a/f',
      'debug.log',
      'empty/',
      'empty/dir/',
      'link',
      'node_modules/',
      'node_modules/m/',
      'node_modules/m/index.js',
      '日本/',
      '日本/é',
    ]);
  });

  it.each([
    [
      { builtin: 'source' },
      ['.gitignore', 'a/', 'a-b', 'a/f', 'debug.log', 'empty/', 'empty/dir/', 'link', '日本/', '日本/é'],
    ],
    [{ ignore: ['{a,empty,node_modules,日本}', '!a-b', '.*'] }, ['a-b', 'debug.log', 'link']],
    [{ gitignore: true, ignore: ['/*/'] }, ['.gitignore', 'a-b', 'link']],
    [{ selection: 'list', paths: ['a-b', './a/f', 'empty/'] }, ['a-b', 'a/f', 'empty/']],
    [{ selection: 'list', paths: Buffer.from('link\0a-b\0'), ignore: ['a-b'] }, ['link']],
    [
      { directories: false, exclude: ['node_modules', '.git', 'a'] },
      ['.gitignore', 'a-b', 'debug.log', 'link', '日本/é'],
    ],
    [{ prefix: 'p/q', ignore: ['*', '!a-b'] }, ['p/', 'p/q/', 'p/q/a-b']],
  ] as [PackOptions, string[]][])('with %j', async (options, names) => {
    const tree = plant(await temporaryDirectory(), files);
    expect(memberNames(await tarOf(tree, options))).toEqual(names);
  });

  const itGnu = needs('bash', 'find', 'sort', 'tar');
  itGnu('is what the published GNU tar line writes', async () => {
    const tree = plant(await temporaryDirectory(), {
      ...files,
      'x.sh': '#!/bin/sh\n',
      ['n'.repeat(120)]: 'long',
    });
    chmodSync(path.join(tree, 'x.sh'), 0o700);
    linkSync(path.join(tree, 'a-b'), path.join(tree, 'z-hard'));
    const line = GNU_TAR_LINE.replace('DIR', '"$DIR"').replace('OUT.tar', '-');
    expect((await tarOf(tree, { builtin: 'none' })).equals(shell(line, tree, { DIR: tree }))).toBe(true);
  });

  it('does not depend on how the directory is named', async () => {
    const base = await temporaryDirectory();
    plant(base, { 'tree/a/f': 'x', 'tree/é': 'y' });
    symlinkSync('tree', path.join(base, 'link'));
    const expected = await tarOf(path.join(base, 'tree'));
    for (const name of [
      'tree/',
      'link',
      './tree/../tree/.',
      path.relative(process.cwd(), path.join(base, 'tree')),
    ]) {
      const given = name.startsWith('..') ? name : `${base}/${name}`;
      expect((await tarOf(given)).equals(expected)).toBe(true);
    }
  });

  it('ends before the first byte when a name does not fit', async () => {
    const tree = plant(await temporaryDirectory(), { a: '1', passwd: ['/etc/passwd'] });
    const stream = pack(tree);
    await expect(stream.next()).rejects.toMatchObject({ code: 'ERR_REPRO_UNFIT_ENTRY' });
  });
});

describe('pack of git', () => {
  const git = (directory: string, ...args: string[]): void => {
    const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...identity, ...args], { cwd: directory, stdio: 'pipe' });
  };
  const itGit = needs('git');

  itGit('takes the index, or a commit whatever is on disk', async () => {
    const tree = plant(await temporaryDirectory(), {
      'src/a': '1',
      'src/run.sh': '2',
      'tests/t': '3',
      '.gitattributes': 'tests export-ignore\n',
      untracked: 'u',
    });
    chmodSync(path.join(tree, 'src/run.sh'), 0o744);
    git(tree, 'init', '-q');
    git(tree, 'add', 'src', 'tests', '.gitattributes');
    git(tree, 'commit', '-q', '-m', 'one');
    const names = ['.gitattributes', 'src/', 'src/a', 'src/run.sh'];
    const committed = await tarOf(tree, { selection: 'commit' });
    expect(memberNames(committed)).toEqual(names);
    expect((await tarOf(tree, { selection: 'git' })).equals(committed)).toBe(true);

    writeFileSync(path.join(tree, 'src/a'), 'changed');
    chmodSync(path.join(tree, 'src/a'), 0o777);
    expect((await tarOf(tree, { selection: 'commit', revision: 'HEAD' })).equals(committed)).toBe(true);
    const changed = await tarOf(tree, { selection: 'git' });
    expect(changed.includes('changed')).toBe(true);
    // The mode is git's: what the disk says of it depends on the machine.
    expect(memberNames(changed)).toEqual(names);
    expect(changed.subarray(1536).toString('latin1', 100, 107)).toBe('0000644');
  });

  itGit('needs no file that it leaves out', async () => {
    const tree = plant(await temporaryDirectory(), { a: '1', 'out/b': '2' });
    git(tree, 'init', '-q');
    git(tree, 'add', '.');
    const options = { selection: 'git', ignore: ['out'] } as const;
    const whole = await tarOf(tree, options);
    rmSync(path.join(tree, 'out/b'));
    expect((await tarOf(tree, options)).equals(whole)).toBe(true);
    await expect(tarOf(tree, { selection: 'git' })).rejects.toMatchObject({ code: 'ERR_REPRO_GIT_DELETED' });
  });
});

describe('packRecorded', () => {
  it('tells what was written, and fits the schema', async () => {
    const tree = plant(await temporaryDirectory(), { 'a/f': 'x'.repeat(600_000), b: 'y' });
    const tar = await tarOf(tree);
    const { bytes, record } = packRecorded(tree, { artifact: 'a.tar.gz', workers: 2 });
    const archive = await bytesOf(bytes);
    const found = await record;
    expect(schemaValidator('det-tar')(found)).toEqual([]);
    expect(found).toEqual({
      schema_version: '1.0',
      artifact: 'a.tar.gz',
      ...(await sha256(archive)),
      tar_size: tar.length,
      tar_sha256: (await sha256(tar)).sha256,
      entries: 3,
      format: 'tar-1+gzip-1:repro-deflate-1:level=6:block=524288',
    });
    expect(gunzipSync(archive).equals(tar)).toBe(true);
  });

  it.each(['none', 'gzip', 'zstd'] as const)(
    'fits the schema with compression %s, for a tree in memory',
    async (compression) => {
      const { bytes, record } = packRecorded(memoryTree({ a: '1' }), { compression });
      await bytesOf(bytes);
      expect(schemaValidator('det-tar')(await record)).toEqual([]);
    },
  );

  it('is rejected with what went wrong', async () => {
    const { bytes, record } = packRecorded(memoryTree({ a: { link: '/' } }));
    await expect(bytesOf(bytes)).rejects.toMatchObject({ code: 'ERR_REPRO_UNFIT_ENTRY' });
    await expect(record).rejects.toMatchObject({ code: 'ERR_REPRO_UNFIT_ENTRY' });
  });
});

describe('links that lead out of the tree', () => {
  const itRealpath = needs('realpath');
  /** Numbers from 0 to below `limit`, the same for the same seed (xorshift32). */
  const numbers = (seed: number) => {
    let state = Math.imul(seed, 0x9e3779b1) | 1;
    return (limit: number): number => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return (state >>> 0) % limit;
    };
  };

  itRealpath.each(Array.from({ length: 20 }, (_, i) => i + 1))(
    'are those that realpath finds outside, seed %i',
    async (seed) => {
      const next = numbers(seed);
      const root = await temporaryDirectory();
      const directories = ['', 'a/', 'a/b/', 'a/b/c/', 'd/', 'd/e/'];
      for (const directory of directories) mkdirSync(path.join(root, directory), { recursive: true });
      const names = ['l0', 'l1', 'a', 'b', 'c', 'd', 'e', '..', '..', '.', 'none'];
      const links = directories.flatMap((directory) =>
        [0, 1, 2].map((i) => {
          const link = Array.from({ length: 1 + next(4) }, () => names[next(names.length)]).join('/');
          symlinkSync(link, path.join(root, directory, `l${i}`));
          return { path: `${directory}l${i}`, link };
        }),
      );
      const found = escapingLinks(links as unknown as Parameters<typeof escapingLinks>[0]).map(
        (link) => link.path,
      );
      for (const { path: name } of links) {
        const target = realpath(path.join(root, name));
        if (target === undefined) continue;
        const outside = target !== root && !target.startsWith(`${root}/`);
        expect(`${name} ${found.includes(name)}`).toBe(`${name} ${outside}`);
      }
    },
  );

  /** Where it leads; undefined where `realpath` has no answer in time, as where links multiply. */
  function realpath(file: string): string | undefined {
    try {
      return execFileSync('realpath', ['-m', file], { stdio: 'pipe', timeout: 400 }).toString().trimEnd();
    } catch {
      return undefined;
    }
  }

  it('are found in linear time, in chains of any length', () => {
    const links = Array.from({ length: 100_000 }, (_, i) => ({ path: `l${i}`, link: `l${i + 1}/x/..` }));
    const all = [...links, { path: `l${links.length}`, link: '..' }];
    expect(escapingLinks(all as unknown as Parameters<typeof escapingLinks>[0]).length).toBe(100_001);
  });
});
