import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { plant, temporaryDirectory } from '@repro/testkit';
import { listed } from '@repro/tree';
import { all, failureOf, itOnLinux, paths } from './helpers.ts';

let root: string;
beforeAll(async () => {
  root = await temporaryDirectory();
  plant(root, { 'a/b': 'x', 'a/c': 'y', 'a-b': '', 'new\nline': '', link: ['a'], ' é ': '' });
});

describe('a list of paths', () => {
  it('is sorted, and each path is taken once, in one form', async () => {
    const given = ['a/c', './a/b', 'a//b', 'a/./b', 'a/', '.', './', '', 'a-b'];
    expect(await paths(listed(root, given))).toEqual(['a', 'a-b', 'a/b', 'a/c']);
    expect(await paths(listed(root, []))).toEqual([]);
  });

  it('is read from NUL or newline lists', async () => {
    expect(await paths(listed(root, Buffer.from('a/b\n./a-b\n\n é \n')))).toEqual([' é ', 'a-b', 'a/b']);
    expect(await paths(listed(root, Buffer.from('new\nline\0a/b\0')))).toEqual(['a/b', 'new\nline']);
    expect(await paths(listed(root, Buffer.from('a/b')))).toEqual(['a/b']);
    expect(await paths(listed(root, new Uint8Array()))).toEqual([]);
  });

  it('gives whole entries; a directory is itself only, and a link is a link', async () => {
    expect(await all(listed(root, ['a', 'link', 'a/b']))).toMatchObject([
      { path: 'a', type: 'dir' },
      { path: 'a/b', type: 'file', size: 1 },
      { path: 'link', type: 'symlink', link: 'a' },
    ]);
  });

  it.each([
    ['/etc/passwd', 'ERR_REPRO_PATH'],
    ['../x', 'ERR_REPRO_PATH'],
    ['a/../../x', 'ERR_REPRO_PATH'],
    ['link/b', 'ERR_REPRO_PATH'],
    ['a-b/x', 'ERR_REPRO_PATH'],
    ['a\0b', 'ERR_REPRO_PATH'],
    ['a/nothing', 'ERR_REPRO_NOT_FOUND'],
    ['nothing/at/all', 'ERR_REPRO_NOT_FOUND'],
  ])('refuses %j with %s', async (name, code) => {
    const failure = await failureOf(() => paths(listed(root, [name])));
    expect(failure).toMatchObject({ code, hint: expect.stringMatching(/./) });
  });

  it('calls a path that is not there as the list does, also where the directory above is missing', async () => {
    const failure = await failureOf(() => paths(listed(root, ['nothing/at/all'])));
    expect(failure.message).toBe('nothing/at/all: is listed and does not exist');
  });

  it('passes over what is not there when told so', async () => {
    const given = ['a-b', 'a/b', 'a/nothing', 'a-b/x', 'link/b', 'no/such/directory'];
    expect(await paths(listed(root, given, { missing: 'skip' }))).toEqual(['a-b', 'a/b']);
    const failure = await failureOf(() => paths(listed(root, ['../x'], { missing: 'skip' })));
    expect(failure.code).toBe('ERR_REPRO_PATH');
    const unlooked = await failureOf(() => paths(listed(root, ['x'.repeat(300)], { missing: 'skip' })));
    expect(unlooked.code).toBe('ERR_REPRO_TOO_LONG');
  });

  it('keeps to limits', async () => {
    const failure = await failureOf(() => paths(listed(root, ['a', 'a/b'], { maxEntries: 1 })));
    expect(failure.code).toBe('ERR_REPRO_TOO_MANY');
  });

  itOnLinux('takes names that are not UTF-8', async () => {
    const here = await temporaryDirectory();
    writeFileSync(Buffer.concat([Buffer.from(`${here}/`), Buffer.from([0xff])]), 'x');
    symlinkSync('a', path.join(here, 'z'));
    const list = Buffer.from([0x7a, 0, 0xff, 0]);
    expect(await all(listed(here, list))).toMatchObject([
      { path: 'z' },
      { path: '\ufffd', rawPath: Buffer.from([0xff]), size: 1 },
    ]);
  });
});
