import { describe, expect, it } from '@jest/globals';
import { sha256 } from '@repro/core';
import { memoryTree, normalMode } from '@repro/tree';
import { all, failureOf, paths } from './helpers.ts';

describe('a tree in memory', () => {
  const tree = memoryTree({
    'a/f': 'é',
    'a-b': Uint8Array.of(0, 255),
    'a/': {},
    run: { content: '#!', mode: 0o755 },
    link: { link: 'a/f' },
    pipe: { type: 'other' },
  });

  it('holds what it was given, sorted', async () => {
    expect(await all(tree)).toMatchObject([
      { path: 'a', type: 'dir', mode: 0o755, size: 0 },
      { path: 'a-b', type: 'file', mode: 0o644, size: 2 },
      { path: 'a/f', type: 'file', size: 2 },
      { path: 'link', type: 'symlink', link: 'a/f', size: 0 },
      { path: 'pipe', type: 'other' },
      { path: 'run', mode: 0o755 },
    ]);
  });

  it('can be read more than once', async () => {
    const entry = (await all(tree))[2];
    const digest = await sha256(Buffer.from('é'));
    expect(await entry?.digest()).toEqual(digest);
    expect(await entry?.digest()).toEqual(digest);
    expect(await sha256(entry?.open() ?? new Uint8Array())).toEqual(digest);
    expect(await paths(tree)).toEqual(await paths(tree));
  });

  it.each(['', '/a', 'a//b', './a', 'a/..', '..'])('refuses the path %j', async (path) => {
    expect((await failureOf(() => memoryTree({ [path]: '' }))).code).toBe('ERR_REPRO_PATH');
  });

  it('refuses a path that is given twice', async () => {
    expect((await failureOf(() => memoryTree({ a: '', 'a/': {} }))).code).toBe('ERR_REPRO_PATH');
  });
});

describe('the normal mode', () => {
  it.each([
    ['file', 0o600, 0o644],
    ['file', 0o4444, 0o644],
    ['file', 0o100, 0o755],
    ['file', 0o001, 0o755],
    ['dir', 0o700, 0o755],
    ['dir', 0, 0o755],
    ['symlink', 0o777, 0o755],
    ['other', 0o666, 0o644],
  ] as const)('of a %s with %o is %o', (type, mode, expected) =>
    expect(normalMode({ type, mode })).toBe(expected),
  );
});
