import { beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { attributeLookup } from '../src/attributes/evaluate.ts';
import { parseAttributes } from '../src/attributes/parse.ts';
import { compilePattern } from '../src/attributes/pattern.ts';
import { encodeKey } from '../src/tree/names.ts';
import { type TestRepo, testRepo } from './repo.ts';

let repo: TestRepo;
beforeAll(async () => {
  repo = await testRepo();
});

const names = ['export-ignore', 'export-subst', 'filter'];

/** What git says of each path: name -> value, for what is specified. */
function peer(files: Record<string, string>, paths: readonly string[]): Record<string, string>[] {
  repo.git('rm', '-q', '-r', '--cached', '--ignore-unmatch', '.');
  for (const [file, content] of Object.entries(files)) {
    const blob = repo.feed(content, 'hash-object', '-w', '--stdin').trim();
    repo.git('update-index', '--add', '--cacheinfo', `100644,${blob},${file}`);
  }
  const answer = repo.feed(
    paths.map((name) => `${name}\0`).join(''),
    'check-attr',
    '--cached',
    '-z',
    '--stdin',
    ...names,
  );
  const fields = answer.split('\0');
  return paths.map((_, i) => {
    const values = names.map((name, j): [string, string] => [
      name,
      fields[(i * names.length + j) * 3 + 2] ?? '',
    ]);
    return Object.fromEntries(values.filter(([, value]) => value !== 'unspecified'));
  });
}

function ours(files: Record<string, string>, paths: readonly string[]): Record<string, string>[] {
  const parsed = new Map(
    Object.entries(files).map(([file, content]) => [
      encodeKey(file.slice(0, -'.gitattributes'.length)),
      parseAttributes(Buffer.from(content).toString('latin1')),
    ]),
  );
  const lookup = attributeLookup(parsed) ?? (() => ({}));
  return paths.map((name) => {
    const found = lookup(encodeKey(name.replace(/\/$/, '')), name.endsWith('/'));
    const entries = Object.entries(found).filter(([, value]) => value !== undefined);
    return Object.fromEntries(
      entries.map(([key, value]) => [
        key,
        value === true ? 'set' : value === false ? 'unset' : String(value),
      ]),
    );
  });
}

const samplePaths = [
  'a',
  'b',
  'ab',
  'a.c',
  'a.h',
  'a/',
  'a/b',
  'a/b/',
  'a/b/c',
  'a/b/c/d.c',
  'x/a',
  'x/y/a/b',
  'foo/bar',
  'x/foo/bar',
  '.hidden',
  'a b',
  'ü',
  'dir/ü.c',
  '[x]',
  '*',
  'a*b',
  '-',
  ']',
  'A',
  'file1.txt',
  'file12.txt',
  'deep/er/file9.txt',
  'a\\b',
  '!a',
  '#a',
  'a/b/',
  'export/',
  'tests/',
  'sub/tests/',
];

describe('attributes agree with git check-attr', () => {
  it.each([
    'a',
    '/a',
    'a/',
    '/a/',
    'a/b',
    '/a/b',
    'a/*',
    'a/**',
    '**/a',
    '**/a/b',
    'a/**/b',
    '**',
    '/**',
    '/**/',
    '**/',
    '*',
    '*.c',
    '/*.c',
    '**/*.c',
    '*/*.c',
    'a**',
    'a**b',
    'x/**/b',
    'x/**/**/b',
    '?',
    '??',
    '[ab]',
    '[!a]',
    '[^a]',
    '[a-c]',
    '[]x]',
    '[]]',
    '[!]]',
    '[x',
    '[a-',
    'file[0-9].txt',
    'file[[:digit:]].txt',
    'file[[:digit:]][[:digit:]].txt',
    '[[:upper:]]',
    '[[:nope:]]',
    '[a\\]]',
    '\\[x\\]',
    '\\*',
    'a\\*b',
    '\\',
    'a\\',
    '\\!a',
    '\\#a',
    '"a b"',
    '"\\303\\274"',
    '"ü"',
    '"a\\\\\\\\b"',
    'ü',
    '?ü',
    '??',
    '"unterminated',
    '"a"b',
    'a\\/b',
    '.hidden',
    '.*',
    'foo/bar',
    'foo/',
    'tests/',
    'sub/*',
    'x/y/**/b',
    '[--9]',
    '[+--]',
    '[a-c-e]',
    '!a',
    '#a',
    '[attr]',
    '[/]',
    'a[/]b',
  ])('for the pattern %j', (pattern) => {
    const files = { '.gitattributes': `${pattern} export-ignore\n` };
    expect(ours(files, samplePaths)).toEqual(peer(files, samplePaths));
  });

  it.each<[string, Record<string, string>]>([
    [
      'the last line',
      { '.gitattributes': '* export-ignore\n*.c -export-ignore\n*.h !export-ignore\n*.h export-subst\n' },
    ],
    [
      'a nearer file',
      {
        '.gitattributes': '* export-ignore\n',
        'a/.gitattributes': 'b !export-ignore\nc -export-ignore\n',
        'a/b/.gitattributes': '/c export-subst\n',
      },
    ],
    ['a value', { '.gitattributes': 'a export-ignore=yes filter=lfs\nb filter=\nab -filter\n' }],
    [
      'macros',
      {
        '.gitattributes':
          '[attr]big filter=lfs -diff export-ignore\n*.c big\na -big\nb big -export-ignore\nab -export-ignore big\nx/* !big\n',
      },
    ],
    [
      'macros of macros',
      { '.gitattributes': '[attr]one two\n[attr]two one export-ignore\na one\nb two\nab one !two\n' },
    ],
    [
      'a macro that is defined twice',
      { '.gitattributes': '[attr]m export-ignore\n[attr]m export-subst\na m\n' },
    ],
    [
      'a macro below the top',
      { '.gitattributes': 'a export-ignore\n', 'a/.gitattributes': '[attr]m export-ignore\nb m\n' },
    ],
    [
      'one attribute twice on a line',
      { '.gitattributes': 'a export-ignore -export-ignore\nb -export-ignore export-ignore\n' },
    ],
    [
      'carriage returns, tabs, blanks, comments',
      { '.gitattributes': 'a export-ignore\r\n\t b\texport-subst \r\n\n  # c\n#a -export-ignore\n' },
    ],
    [
      'a word that is no name',
      { '.gitattributes': 'a export-ignore $bad\nb --export-ignore\nab export-ignore -\n' },
    ],
    [
      'a line that is too long',
      { '.gitattributes': `a export-ignore\na -export-ignore ${'x '.repeat(1100)}\n` },
    ],
    ['no line end', { '.gitattributes': 'a export-ignore' }],
  ])('for %s', (_what, files) => {
    expect(ours(files, samplePaths)).toEqual(peer(files, samplePaths));
  });

  it('for a file that begins with a byte order mark, which git skips when it reads the work tree', async () => {
    const text = '\ufeffa export-ignore\nb export-subst\n';
    const other = await testRepo();
    other.write('.gitattributes', text);
    expect(other.git('check-attr', 'export-ignore', 'a').trim()).toBe('a: export-ignore: set');
    expect(ours({ '.gitattributes': text }, ['a'])).toEqual([{ 'export-ignore': 'set' }]);
  });

  it('for patterns and paths made at random', () => {
    const unit = fc.constantFrom(
      'a',
      'b',
      '*',
      '**',
      '?',
      '/',
      '[ab]',
      '[!a]',
      '[a-b]',
      '\\',
      '\\a',
      '[',
      ']',
      '-',
      '.',
    );
    const pattern = fc.array(unit, { minLength: 1, maxLength: 7 }).map((units) => units.join(''));
    const name = fc
      .array(fc.constantFrom('a', 'b', 'ab', '.', 'aa', 'b-', '*', '\\'), { minLength: 1, maxLength: 2 })
      .map((parts) => parts.join(''))
      .filter((text) => !/^\.+$/.test(text));
    const place = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    const lines = fc.array(pattern, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lines, fc.array(place, { minLength: 1, maxLength: 12 }), (patterns, paths) => {
        const values = ['export-ignore', '-export-ignore', '!export-ignore', 'export-subst', 'filter=x'];
        const text = patterns.map((one, i) => `${one} ${values[i % values.length]}\n`).join('');
        const both = [...paths, ...paths.map((one) => `${one}/`)];
        const files = { '.gitattributes': text };
        expect(ours(files, both)).toEqual(peer(files, both));
      }),
      { numRuns: 60, seed: 20251 },
    );
  }, 60_000);
});

describe('a pattern', () => {
  it('made to stall a matcher does not', () => {
    const started = performance.now();
    const name = 'a'.repeat(4000);
    expect(compilePattern(`${'*a'.repeat(500)}b`)(name, false)).toBe(false);
    expect(compilePattern(`x/${'**/a/'.repeat(100)}b`)(`x/${'a/'.repeat(1500)}c`, false)).toBe(false);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
