import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { needs, plant, temporaryDirectory, unprivileged } from '@repro/testkit';
import { scan, walk } from '@repro/tree';
import * as fc from 'fast-check';
import { all, failureOf, itOnLinux, paths } from './helpers.ts';

describe('the order of a walk', () => {
  it('is that of the bytes of full paths', async () => {
    const root = await temporaryDirectory();
    plant(root, { 'a/f': '', 'a/b/c': '', 'a-b': '', 'a.txt': '', a0: '', B: '', 'a/f-': '' });
    expect(await paths(walk(root))).toEqual(['B', 'a', 'a-b', 'a.txt', 'a/b', 'a/b/c', 'a/f', 'a/f-', 'a0']);
  });

  it('puts what is above U+FFFF after what is below it, as UTF-8 does and UTF-16 does not', async () => {
    const root = await temporaryDirectory();
    plant(root, { '\u{1F600}': '', '\uFFFD': '', '\uE000': '', é: '', 'e\u0301': '' });
    expect(await paths(walk(root))).toEqual(['e\u0301', 'é', '\uE000', '\uFFFD', '\u{1F600}']);
  });

  needs('find', 'sort')('is that of `find | LC_ALL=C sort` for any names', async () => {
    const name = fc
      .stringMatching(/^[-.!a~ \n\\*é\u{1F600}\uFFEE]{1,4}$/u)
      .filter((text) => !/^\.{1,2}$/.test(text));
    const tree = fc.array(fc.array(name, { minLength: 1, maxLength: 4 }), { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(tree, async (directories) => {
        const root = await temporaryDirectory();
        for (const names of directories) mkdirSync(path.join(root, ...names), { recursive: true });
        const command = "find . -mindepth 1 -printf '%P\\0' | LC_ALL=C sort -z";
        const expected = execFileSync('sh', ['-c', command], { cwd: root })
          .toString()
          .split('\0')
          .slice(0, -1);
        expect(await paths(walk(root))).toEqual(expected);
        expect(await paths(scan(root))).toEqual(expected);
        rmSync(root, { recursive: true });
      }),
      { numRuns: 40 },
    );
  });
});

describe('the root of a walk', () => {
  it('may be given as one likes', async () => {
    const base = await temporaryDirectory();
    plant(base, { 'tree/a/b': 'x', link: ['tree'] });
    const tree = path.join(base, 'tree');
    const relative = path.relative(process.cwd(), tree);
    for (const root of [tree, `${tree}/`, `${tree}//.`, relative, path.join(base, 'link'), `${base}/link/`]) {
      expect(await paths(walk(root))).toEqual(['a', 'a/b']);
    }
  });

  it('may be empty', async () => {
    expect(await paths(walk(await temporaryDirectory()))).toEqual([]);
  });

  it('must be a directory that can be read', async () => {
    const root = await temporaryDirectory();
    plant(root, { file: '', loop: ['loop'], 'closed/x': '' });
    chmodSync(path.join(root, 'closed'), 0);
    chmodSync(root, 0o755);
    const fail = (name: string) => failureOf(() => paths(walk(path.join(root, name))));
    expect(await fail('missing')).toMatchObject({ code: 'ERR_REPRO_NOT_FOUND', hint: 'check the path' });
    expect(await failureOf(() => paths(walk('')))).toMatchObject({
      code: 'ERR_REPRO_NOT_FOUND',
      hint: 'give . for the current directory',
    });
    expect(await fail('file')).toMatchObject({ code: 'ERR_REPRO_NOT_A_DIRECTORY' });
    expect(await fail('file/below')).toMatchObject({
      code: 'ERR_REPRO_NOT_A_DIRECTORY',
      hint: 'give the root of a source tree',
    });
    expect(await fail('n'.repeat(300))).toMatchObject({ code: 'ERR_REPRO_TOO_LONG' });
    const hint = 'give the path of the directory itself';
    expect(await fail('loop')).toMatchObject({ code: 'ERR_REPRO_LINK_LOOP', hint });
    expect(await unprivileged(() => fail('closed'))).toMatchObject({ code: 'ERR_REPRO_PERMISSION' });
  });
});

describe('the entries of a walk', () => {
  it('tell type, size, mode and target, and links are not followed', async () => {
    const root = await temporaryDirectory();
    plant(root, { 'dir/file': 'hello', up: ['..'], self: ['self'], dangling: ['no/where'] });
    chmodSync(path.join(root, 'dir/file'), 0o4751);
    const entries = await all(walk(root));
    expect(entries.map(({ path: name, type, size, link }) => ({ name, type, size, link }))).toEqual([
      { name: 'dangling', type: 'symlink', size: 0, link: 'no/where' },
      { name: 'dir', type: 'dir', size: 0, link: undefined },
      { name: 'dir/file', type: 'file', size: 5, link: undefined },
      { name: 'self', type: 'symlink', size: 0, link: 'self' },
      { name: 'up', type: 'symlink', size: 0, link: '..' },
    ]);
    expect(entries[2]).toMatchObject({ mode: 0o4751, disk: path.join(root, 'dir/file') });
  });

  it('share their inode when they are hard links', async () => {
    const root = await temporaryDirectory();
    plant(root, { a: 'x', c: 'x' });
    linkSync(path.join(root, 'a'), path.join(root, 'b'));
    const [a, b, c] = await all(walk(root));
    expect(a?.inode).toMatch(/^\d+:\d+$/);
    expect(b?.inode).toBe(a?.inode);
    expect(c && 'inode' in c).toBe(false);
  });

  needs('mkfifo')('are of type other when no archive should hold them', async () => {
    const root = await temporaryDirectory();
    execFileSync('mkfifo', [path.join(root, 'pipe')]);
    const server = createServer().listen(path.join(root, 'socket'));
    try {
      expect(await all(walk(root))).toMatchObject([
        { path: 'pipe', type: 'other', special: 'fifo' },
        { path: 'socket', type: 'other', special: 'socket' },
      ]);
    } finally {
      server.close();
    }
  });

  itOnLinux('keep a name that is not UTF-8 in its bytes, and can be read', async () => {
    const root = await temporaryDirectory();
    const bytes = (text: string) => Buffer.concat([Buffer.from(`${root}/`), Buffer.from(text, 'latin1')]);
    mkdirSync(bytes('d\xff'));
    writeFileSync(bytes('d\xff/f'), 'inside');
    writeFileSync(bytes('d\xff/\xc3('), 'odd');
    symlinkSync(Buffer.from('to\xfe', 'latin1'), bytes('link'));
    plant(root, { 'd\ufffd': 'a true U+FFFD', 'd~': '' });
    const entries = await all(walk(root));
    expect(
      entries.map(({ path: name, rawPath }) => [name, rawPath && Buffer.from(rawPath).toString('latin1')]),
    ).toEqual([
      ['d~', undefined],
      ['d\ufffd', undefined],
      ['d\ufffd', 'd\xff'],
      ['d\ufffd/f', 'd\xff/f'],
      ['d\ufffd/\ufffd(', 'd\xff/\xc3('],
      ['link', undefined],
    ]);
    expect(await entries[4]?.digest()).toMatchObject({ size: 3 });
    expect(entries[4]?.disk).toBeUndefined();
    expect(entries[5]).toMatchObject({ link: 'to\ufffd', rawLink: Buffer.from('to\xfe', 'latin1') });
  });
});

describe('a walk that cannot go on', () => {
  it('names the directory that it may not list', async () => {
    const root = await temporaryDirectory();
    plant(root, { 'open/a': '', 'open/closed/secret': '' });
    chmodSync(root, 0o755);
    chmodSync(path.join(root, 'open/closed'), 0o311);
    const failure = await unprivileged(() => failureOf(() => paths(walk(root))));
    expect(failure).toMatchObject({
      code: 'ERR_REPRO_PERMISSION',
      message: 'open/closed: permission denied',
    });
    expect(failure.hint).toContain('ignore');
  });

  it('calls a root that cannot be listed as it was given', async () => {
    const root = await temporaryDirectory();
    chmodSync(root, 0o311);
    const told: unknown[] = [];
    const failure = await unprivileged(() =>
      failureOf(() => paths(walk(root, { onUnlisted: (error) => void told.push(error) }))),
    );
    expect(failure).toEqual({
      code: 'ERR_REPRO_PERMISSION',
      message: `${root}: permission denied`,
      hint: 'check the permissions of the path',
    });
    expect(told).toEqual([]);
  });

  it('goes on past that directory when somebody wants to be told', async () => {
    const root = await temporaryDirectory();
    plant(root, { 'open/a': '', 'open/closed/secret': '', z: '' });
    chmodSync(root, 0o755);
    chmodSync(path.join(root, 'open/closed'), 0o311);
    const told: unknown[] = [];
    const onUnlisted = (error: Error, name: string) => void told.push([name, error.message]);
    expect(await unprivileged(() => paths(walk(root, { onUnlisted })))).toEqual([
      'open',
      'open/a',
      'open/closed',
      'z',
    ]);
    expect(told).toEqual([['open/closed', 'open/closed: permission denied']]);
    const missing = await failureOf(() => paths(walk(path.join(root, 'missing'), { onUnlisted })));
    expect(missing.code).toBe('ERR_REPRO_NOT_FOUND');
  });

  it('says so when an entry is gone, or something else, between listing and looking', async () => {
    const root = await temporaryDirectory();
    plant(root, { a: '', b: '', 'c/d': '' });
    const spoil = async (change: () => void) => {
      const entries = walk(root)[Symbol.asyncIterator]();
      await entries.next();
      change();
      return failureOf(async () => {
        while (!(await entries.next()).done);
      });
    };
    expect(await spoil(() => rmSync(path.join(root, 'b')))).toMatchObject({
      code: 'ERR_REPRO_VANISHED',
      message: 'b: it was listed and is gone',
    });
    expect(
      await spoil(() => {
        rmSync(path.join(root, 'c'), { recursive: true });
        symlinkSync('/etc', path.join(root, 'c'));
      }),
    ).toMatchObject({ code: 'ERR_REPRO_CHANGED', message: expect.stringMatching(/^c: /) });
  });

  it.each([
    ['the directory', 'a'],
    ['one above it', 'a/b'],
  ])('says so when a link takes the place of %s before it is listed', async (_, met) => {
    const outside = await temporaryDirectory();
    plant(outside, { 'b/secret': '' });
    const root = await temporaryDirectory();
    plant(root, { 'a/b/c': '' });
    const failure = await failureOf(() => {
      for (const { path: name } of scan(root)) {
        if (name !== met) continue;
        renameSync(path.join(root, 'a'), path.join(root, 'old'));
        symlinkSync(outside, path.join(root, 'a'));
      }
    });
    expect(failure).toMatchObject({
      code: 'ERR_REPRO_CHANGED',
      message: 'a: it was replaced while the tree was read',
    });
  });

  it('finds the types of names on file systems that do not list them', async () => {
    const root = await temporaryDirectory();
    plant(root, { 'é/f': '', link: ['é'], 'a-b': '' });
    const script = `
      const { default: fs } = await import('node:fs');
      const { syncBuiltinESMExports } = await import('node:module');
      const { readdirSync } = fs;
      fs.readdirSync = (where, options) => {
        if (options.encoding === 'latin1') throw Object.assign(new Error('no such file'), { syscall: 'lstat', code: 'ENOENT' });
        return readdirSync(where, options);
      };
      syncBuiltinESMExports();
      const { scan } = await import(${JSON.stringify(import.meta.resolve('@repro/tree'))});
      console.log(JSON.stringify([...scan('.')].map(({ path, type }) => [path, type])));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
    expect(JSON.parse(output.toString())).toEqual([
      ['a-b', 'file'],
      ['link', 'symlink'],
      ['é', 'dir'],
      ['é/f', 'file'],
    ]);
  });

  it('stops at its limits', async () => {
    const root = await temporaryDirectory();
    plant(root, { 'a/b/c/d': '', 'e/é': '' });
    const fail = (limits: object) => failureOf(() => paths(walk(root, limits)));
    expect(await fail({ maxEntries: 5 })).toMatchObject({ code: 'ERR_REPRO_TOO_MANY' });
    expect(await fail({ maxDepth: 3 })).toMatchObject({ code: 'ERR_REPRO_TOO_DEEP' });
    expect(await fail({ maxPathBytes: 3 })).toMatchObject({ code: 'ERR_REPRO_TOO_LONG' });
    expect(await paths(walk(root, { maxEntries: 6, maxDepth: 4, maxPathBytes: 7 }))).toHaveLength(6);
  });

  it('stops when asked to', async () => {
    const root = await temporaryDirectory();
    plant(root, { a: '', b: '' });
    const controller = new AbortController();
    const entries = walk(root, { signal: controller.signal })[Symbol.asyncIterator]();
    await entries.next();
    controller.abort(new Error('enough'));
    await expect(entries.next()).rejects.toThrow('enough');
  });

  itOnLinux('comes to an end in directories as deep as the system allows, and deeper', async () => {
    const root = await temporaryDirectory();
    // Deeper than any path can be opened: each chain can, and is then moved to the end of the one before.
    const chain = (name: string) => path.join(root, `${name}/`.repeat(900));
    for (const name of ['a', 'b', 'c']) mkdirSync(chain(name), { recursive: true });
    renameSync(path.join(root, 'b'), path.join(chain('c'), 'b'));
    renameSync(path.join(root, 'c'), path.join(chain('a'), 'c'));
    const failure = await failureOf(() => paths(walk(root, { maxDepth: 100_000, maxPathBytes: 100_000 })));
    expect(failure.code).toBe('ERR_REPRO_TOO_LONG');
    expect((await failureOf(() => paths(walk(root)))).code).toBe('ERR_REPRO_TOO_DEEP');
    execFileSync('rm', ['-rf', path.join(root, 'a')]);
  });
});
