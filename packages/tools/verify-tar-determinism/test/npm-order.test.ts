import { describe, expect, it } from '@jest/globals';
import { collate, compareNpm } from '../src/judge/npm-order.ts';

const printable = Array.from({ length: 94 }, (_, i) => String.fromCharCode(0x21 + i));

describe('the order of npm', () => {
  it('collates printable ASCII as English does', () => {
    const pairs = printable.flatMap((a) => printable.map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => !agrees(a, b))).toEqual([]);
  });

  it('collates words as English does', () => {
    const next = random(5);
    const pairs = Array.from({ length: 50_000 }, () => [word(next), word(next)] as const);
    expect(pairs.filter(([a, b]) => !agrees(a, b))).toEqual([]);
  });

  it('goes by extension, then name, then path', () => {
    const files = [
      'bin/cli',
      'LICENSE',
      'lib/a.js',
      'b.js',
      'lib/B.js',
      'package.json',
      'README.md',
      'index.d.ts',
    ];
    expect(files.toReversed().sort(compareNpm)).toEqual(files);
  });

  it('does not tell the order of what depends on the version of ICU', () => {
    expect(compareNpm('é.js', 'a.js')).toBe(0);
    expect(compareNpm('a b.js', 'a.js')).toBe(0);
  });
});

const agrees = (a: string, b: string): boolean =>
  Math.sign(collate(a, b)) === Math.sign(a.localeCompare(b, 'en'));

function word(next: () => number): string {
  const letters = ['a', 'A', 'b', 'B', '-', '_', '.', '1', '10', '/', '@'];
  return Array.from({ length: 1 + (next() % 5) }, () => letters[next() % letters.length]).join('');
}

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
