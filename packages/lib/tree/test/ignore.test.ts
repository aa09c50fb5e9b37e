import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { plant, temporaryDirectory } from '@repro/testkit';
import { ignoredPaths, isIgnored, memoryTree, type WalkOptions, walk, without } from '@repro/tree';
import { expandBraces } from '../src/ignore/braces.ts';
import { compileGlob } from '../src/ignore/glob.ts';
import { failureOf, paths } from './helpers.ts';

const files = {
  'README.md': '',
  'docs/api.md': '',
  'docs/build/index.html': '',
  'build/out.js': '',
  'src/a.js': '',
  'src/a.test.js': '',
  'src/deep/er/b.js': '',
  'src/é.js': '',
  '.hidden/x': '',
};
let root: string;
beforeAll(async () => {
  root = await temporaryDirectory();
  plant(root, files);
});

/** The files (no directories) that are left. */
async function left(options: WalkOptions): Promise<string[]> {
  const walked = await paths(walk(root, options));
  const filtered = await paths(without(walk(root, { builtin: 'none' }), options));
  expect(filtered).toEqual(walked);
  return walked.filter((name) => name in files);
}
const gone = async (...ignore: string[]): Promise<string[]> => {
  const rest = await left({ ignore });
  return Object.keys(files)
    .filter((name) => !rest.includes(name))
    .sort();
};

describe('ignore patterns', () => {
  it.each([
    [['*.md'], ['README.md', 'docs/api.md']],
    [['/*.md'], ['README.md']],
    [['build'], ['build/out.js', 'docs/build/index.html']],
    [['/build'], ['build/out.js']],
    [['docs/build'], ['docs/build/index.html']],
    [['er/'], ['src/deep/er/b.js']],
    [['a.js/'], []],
    [['src/*.js'], ['src/a.js', 'src/a.test.js', 'src/é.js']],
    [['src/**/*.js'], ['src/a.js', 'src/a.test.js', 'src/deep/er/b.js', 'src/é.js']],
    [['**/er/**'], ['src/deep/er/b.js']],
    [['*'], Object.keys(files).sort()],
    [
      ['*.js', '!a.js'],
      ['build/out.js', 'src/a.test.js', 'src/deep/er/b.js', 'src/é.js'],
    ],
    [
      ['!a.js', '*.js'],
      ['build/out.js', 'src/a.js', 'src/a.test.js', 'src/deep/er/b.js', 'src/é.js'],
    ],
    [
      ['src', '!src/a.js'],
      ['src/a.js', 'src/a.test.js', 'src/deep/er/b.js', 'src/é.js'],
    ],
    [['*.{md,html}'], ['README.md', 'docs/api.md', 'docs/build/index.html']],
    [['é.js'], ['src/é.js']],
    [['[a-b].js'], ['src/a.js', 'src/deep/er/b.js']],
    [[''], []],
    [['['], []],
    [['\\'], []],
  ])('%j take away %j', async (patterns, expected) => {
    expect(await gone(...patterns)).toEqual(expected);
  });

  it('tell which of them decided about anything', async () => {
    const told = new Set<number>();
    const ignore = ['*.md', 'nothing', '{b,x}uild', 'README.md', '!src/a.js'];
    await paths(walk(root, { ignore, onPattern: (index) => told.add(index) }));
    expect([...told].sort()).toEqual([0, 2, 3, 4]);
  });

  it('are passed by exact paths', async () => {
    const rest = await left({ exclude: ['src', 'docs/api.md', '*.md'], ignore: ['!src'] });
    expect(rest).toEqual(['.hidden/x', 'README.md', 'build/out.js', 'docs/build/index.html']);
  });

  it('are refused when longer than any path', async () => {
    const failure = await failureOf(() => paths(walk(root, { ignore: ['a'.repeat(9000)] })));
    expect(failure.code).toBe('ERR_REPRO_TOO_LONG');
  });

  it('are refused when there are too many', async () => {
    const failure = await failureOf(() =>
      paths(walk(root, { ignore: Array.from({ length: 10_001 }, () => 'a') })),
    );
    expect(failure.code).toBe('ERR_REPRO_TOO_MANY');
  });

  it('hold for trees that come from elsewhere, and for what lies below', async () => {
    const tree = memoryTree({ 'a/b/c': '', 'a/d': '', 'a-b': '', e: '' });
    expect(await paths(without(tree, { ignore: ['/a/b/'] }))).toEqual(['a-b', 'a/d', 'e']);
    expect(await paths(without(tree, { exclude: ['a'] }))).toEqual(['a-b', 'e']);
    expect(isIgnored('a/b/c', { ignore: ['/a/b/'] })).toBe(true);
    expect(isIgnored('a/b', { ignore: ['/a/b/'] })).toBe(false);
    expect(isIgnored('dist/x', { builtin: 'source' })).toBe(true);
    const ignored = ignoredPaths({ ignore: ['/a/b/', '!/a/b/c'] });
    expect(['a/b/c', 'a/b', 'b/a/b/c'].map(ignored)).toEqual([true, false, false]);
    expect(await paths(without(memoryTree({ '.git/config': '' }), {}))).toEqual(['.git/config']);
  });
});

describe('built-in patterns', () => {
  const tree = {
    '.git/config': '',
    'sub/.git': 'gitdir: elsewhere',
    'node_modules/x/index.js': '',
    'sub/node_modules/y': '',
    'lib/x.pyc': '',
    'dist/out.js': '',
    'lib/dist/kept.js': '',
    'build/kept.js': '',
    'snapshot.json': '',
    '.github/workflow.yml': '',
  };

  it('leave out version control, also its files in linked work trees; build output where asked', async () => {
    const here = await temporaryDirectory();
    plant(here, tree);
    const names = async (options: WalkOptions) =>
      (await paths(walk(here, options))).filter((name) => name in tree);
    const output = [
      'dist/out.js',
      'lib/x.pyc',
      'node_modules/x/index.js',
      'snapshot.json',
      'sub/node_modules/y',
    ];
    const kept = ['.github/workflow.yml', 'build/kept.js', 'lib/dist/kept.js'];
    expect(await names({ builtin: 'none' })).toEqual(Object.keys(tree).sort());
    expect(await names({})).toEqual([...kept, ...output].sort());
    expect(await names({ builtin: 'source' })).toEqual(kept);
    expect(await names({ builtin: 'source', ignore: ['!dist'] })).toEqual([...kept, 'dist/out.js'].sort());
  });
});

describe('a glob', () => {
  it.each([
    ['a?c', ['abc'], ['ac', 'a/c', 'abbc']],
    ['a*c', ['ac', 'abc', 'abbc'], ['a/c', 'abcd']],
    ['a/**/c', ['a/c', 'a/b/c', 'a/b/b/c'], ['ac', 'a/bc', 'a/b/cc']],
    ['a/**', ['a/b', 'a/b/c'], ['a', 'ab']],
    ['**/c', ['c', 'b/c', 'a/b/c'], ['bc', 'a/bc']],
    ['[!a-c]x', ['dx', '!x'], ['ax', '/x', 'x']],
    ['[^a-c]x', ['dx'], ['bx']],
    ['[]-]x', [']x', '-x'], ['ax']],
    ['[a\\]]x', ['ax', ']x'], ['\\x']],
    ['[[:digit:]_]', ['7', '_'], ['a', ':']],
    ['[[:nonsense:]]', [], ['n', ':']],
    ['[[:]', ['[', ':'], ['x']],
    ['\\*', ['*'], ['a', '\\*']],
    ['a\\', [], ['a', 'a\\']],
    ['[ab', [], ['a', '[ab']],
    ['***/x', ['x', 'a/x'], ['ax']],
    ['a**b', ['ab', 'axb'], ['a/b']],
    ['**/**/b', ['b', 'a/b', 'a/a/b'], ['ab']],
    ['a/**/**/', [], ['a', 'a/b']],
    ['*?*?', ['ab', 'abc'], ['a', 'a/b']],
  ])('%s', (pattern, yes, no) => {
    const matches = compileGlob(pattern);
    expect(yes.filter((text) => !matches(text))).toEqual([]);
    expect(no.filter(matches)).toEqual([]);
  });

  it('takes no longer than its length times that of the text', () => {
    const text = `${'a'.repeat(4000)}b`;
    for (const pattern of [`${'*a'.repeat(1000)}c`, `${'**/'.repeat(1000)}c`, 'a*'.repeat(1000)]) {
      const start = process.cpuUsage();
      compileGlob(pattern)(text);
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(10_000); // backtracking would take years
    }
  });
});

describe('braces', () => {
  it.each([
    ['a', ['a']],
    ['{a,b}', ['a', 'b']],
    ['x{a,b}{1,2}', ['xa1', 'xa2', 'xb1', 'xb2']],
    ['{a,{b,c}d}', ['a', 'bd', 'cd']],
    ['{a,}x', ['ax', 'x']],
    ['{a}', ['{a}']],
    ['{a,b', ['{a,b']],
    ['\\{a,b}', ['\\{a,b}']],
    ['[{a,b}]', ['[{a,b}]']],
    ['{a}{b,c}', ['{a}b', '{a}c']],
  ])('%s stands for %j', (pattern, expected) => expect(expandBraces(pattern)).toEqual(expected));

  it('do not fill the memory', async () => {
    const failure = await failureOf(() => expandBraces('{a,b}'.repeat(60)));
    expect(failure.code).toBe('ERR_REPRO_TOO_MANY');
  });
});

describe('.gitignore', () => {
  it('is read only when asked for, and never through a link', async () => {
    const here = await temporaryDirectory();
    plant(here, { a: '', b: '', '.gitignore': 'a\n', 'sub/a': '', 'sub/b': '', patterns: 'b\n' });
    symlinkSync('../patterns', path.join(here, 'sub/.gitignore'));
    expect(await paths(walk(here))).toContain('a');
    expect(await paths(walk(here, { gitignore: true }))).toEqual([
      '.gitignore',
      'b',
      'patterns',
      'sub',
      'sub/.gitignore',
      'sub/b',
    ]);
    expect(await paths(walk(here, { gitignore: true, ignore: ['!a', 'b'] }))).toContain('sub/a');
  });

  it('may be a directory, and may not be huge', async () => {
    const here = await temporaryDirectory();
    mkdirSync(path.join(here, '.gitignore'));
    plant(here, { a: '' });
    expect(await paths(walk(here, { gitignore: true }))).toEqual(['.gitignore', 'a']);
    plant(here, { 'sub/x': '' });
    writeFileSync(path.join(here, 'sub/.gitignore'), Buffer.alloc(2 ** 20 + 1, 'a\n'));
    const failure = await failureOf(() => paths(walk(here, { gitignore: true })));
    expect(failure).toMatchObject({
      code: 'ERR_REPRO_TOO_LARGE',
      message: expect.stringContaining('sub/.gitignore'),
    });
  });
});
