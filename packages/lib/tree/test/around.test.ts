import { describe, expect, it } from '@jest/globals';
import { directoryAround } from '@repro/tree';

/** Paths as an archive has them; one that ends with a slash is a directory. */
const around = (anchor: string | undefined, ...paths: readonly string[]): string =>
  directoryAround(
    paths.map((path) => ({ path: path.replace(/\/$/, ''), type: path.endsWith('/') ? 'dir' : 'file' })),
    anchor,
  );

describe('the directory around a tree', () => {
  it('is what all entries lie in, be the tree’s first a file or a directory', () => {
    expect(around('a', 'p/a', 'p/b')).toBe('p/');
    expect(around('.a', 'p/', 'p/q/', 'p/q/.a/', 'p/q/.a/x')).toBe('p/q/');
    expect(around('a', 'p/z/a', 'p/a')).toBe('p/');
  });

  it('is none where the tree has it too, something lies beside it, or nothing is known', () => {
    expect(around('p', 'p/', 'p/p')).toBe('');
    expect(around('a', 'a', 'p/a')).toBe('');
    expect(around('a', 'p/a', 'b')).toBe('');
    expect(around('a', 'p/a', 'q/')).toBe('');
    expect(around('a', 'p/b')).toBe('');
    expect(around(undefined, 'p/a')).toBe('');
    expect(around('a')).toBe('');
  });
});
