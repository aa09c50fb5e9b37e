import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect } from '@jest/globals';
import { needs, plant, temporaryDirectory } from '@repro/testkit';
import { walk } from '@repro/tree';
import * as fc from 'fast-check';
import { all } from './helpers.ts';

const names = [
  'a',
  'b',
  'ab',
  'a b',
  'a ',
  'foo',
  'foobar',
  'bar',
  'é',
  '.x',
  '-',
  ']',
  '#a',
  '!b',
  'A',
  'x*',
  'a\\',
];
const scopes = ['', 'a/', 'foo/bar/'];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'ab', 'foo', 'bar', 'é', '.x', 'o') },
  { weight: 6, arbitrary: fc.constantFrom('*', '**', '?', '/', '/**/', '**/', '/**', '***') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '[ab]',
      '[!a]',
      '[^b]',
      '[a-f]',
      '[]-]',
      '[[:alpha:]]',
      '[',
      ']',
      '[\\]]',
      '[a/]',
      '[[:x:]]',
      '[b-a]',
      '[-a]',
      '[a-]',
      '[+--]',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\\', '\\*', '\\ ', ' ', '  ', '#', '\\#', '!', '\\!', '\t', '-', '\\/'),
  },
);
const pattern = fc
  .tuple(
    fc.constantFrom('', '', '', '!', '/'),
    fc.array(piece, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', '', '/'),
  )
  .map(([start, pieces, end]) => start + pieces.join('') + end);
const gitignore = fc
  .tuple(
    fc.array(pattern, { maxLength: 5 }),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\ufeff'),
    fc.boolean(),
  )
  .map(([lines, eol, mark, ended]) => mark + lines.join(eol) + (ended ? eol : ''));

let root: string;
beforeAll(async () => {
  root = await temporaryDirectory();
  for (const name of names)
    plant(root, { [`a/${name}`]: '', [`foo/bar/${name}/f`]: '', [`foo/${name}.js`]: '' });
  for (const name of names)
    plant(root, ['a', 'foo'].includes(name) ? { [`${name}/z/a`]: '' } : { [name]: '' });
  execFileSync('git', ['init', '-q', root]);
  rmSync(path.join(root, '.git/info/exclude'), { force: true });
});

describe('.gitignore rules', () => {
  needs('git')('leave the files that git leaves, whatever the patterns', async () => {
    const cases = fc.tuple(gitignore, gitignore, gitignore);
    await fc.assert(
      fc.asyncProperty(cases, async (contents) => {
        contents.forEach((content, i) => writeFileSync(path.join(root, `${scopes[i]}.gitignore`), content));
        const ours = (await all(walk(root, { gitignore: true })))
          .filter(({ type }) => type !== 'dir')
          .map((entry) => entry.path);
        expect(ours).toEqual(git());
      }),
      { numRuns: Number(process.env['REPRO_RUNS'] ?? 300) },
    );
  });
});

/** The untracked files that git does not ignore. */
function git(): string[] {
  const args = ['-c', 'core.excludesFile=/dev/null', 'ls-files', '--others', '--exclude-standard', '-z'];
  const env = { PATH: process.env['PATH'], HOME: root, GIT_CONFIG_NOSYSTEM: '1' };
  const listing = execFileSync('git', args, { cwd: root, env }).toString();
  return listing
    .split('\0')
    .slice(0, -1)
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
