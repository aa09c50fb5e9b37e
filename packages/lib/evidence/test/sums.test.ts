import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { formatSums, sumsProblems, treeFiles } from '@repro/evidence';
import { memoryTree } from '@repro/tree';

const hex = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('a release held against its sums', () => {
  const files = { VERSION: '1.2.3\n', 'artifact.tar.gz': 'abc' };
  const sums = formatSums(new Map(Object.entries(files).map(([name, text]) => [name, hex(text)])));
  const problems = async (tree: Parameters<typeof memoryTree>[0]) =>
    sumsProblems(await treeFiles('dist', memoryTree(tree)));

  it('has no problem when every file is the one that was summed, however the lines are ordered', async () => {
    expect(await problems({ ...files, SHA256SUMS: sums })).toEqual([]);
    const reversed = `${sums.trimEnd().split('\n').reverse().join('\n')}\n`;
    expect(await problems({ ...files, SHA256SUMS: reversed })).toEqual([]);
  });

  it('tells what changed, what is missing and what nobody summed, links among it', async () => {
    const found = await problems({
      'artifact.tar.gz': 'abd',
      'a.txt': '',
      evil: { type: 'symlink', link: '/etc/passwd' },
      SHA256SUMS: sums,
    });
    expect(found).toEqual([
      { kind: 'missing', path: 'VERSION' },
      { kind: 'changed', path: 'artifact.tar.gz', expected: hex('abc'), found: hex('abd') },
      { kind: 'unlisted', path: 'a.txt' },
      { kind: 'unlisted', path: 'evil' },
    ]);
  });

  it.each([
    ['an empty line', `${sums}\n`],
    ['a line of another form', `${sums}# and more\n`],
    ['a name twice', `${hex('other')}  VERSION\n${sums}`],
    ['a name that leads out', `${sums}${hex('x')}  ../x\n`],
  ])('tells %s', async (_, text) => {
    expect(await problems({ ...files, SHA256SUMS: text })).toEqual([{ kind: 'form', path: 'SHA256SUMS' }]);
  });
});
