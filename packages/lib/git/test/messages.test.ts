import path from 'node:path';
import { expect, it } from '@jest/globals';
import { historyMessages } from '@repro/git';
import { failure, type TestRepo, testRepo } from './repo.ts';

/** `commit message`, the commit by the name that is given to it. */
async function told(
  { dir }: Pick<TestRepo, 'dir'>,
  names: Readonly<Record<string, string>>,
  since?: string,
): Promise<string[]> {
  const found: string[] = [];
  for await (const { commit, content } of historyMessages(dir, { since })) {
    const parts: Uint8Array[] = [];
    for await (const part of content) parts.push(part);
    found.push(`${names[commit] ?? commit} ${Buffer.concat(parts).toString('latin1')}`);
  }
  return found;
}

it('messages are told as they were written, of every branch, parents first', async () => {
  const repo = await testRepo();
  const first = repo.commit('first\n\nand more\n');
  repo.git('checkout', '-q', '-b', 'side');
  const second = repo.commit('second');
  repo.git('checkout', '-q', 'main');
  const names = { [first]: '1', [second]: '2' };
  expect(await told(repo, names)).toEqual(['1 first\n\nand more\n', '2 second\n']);
  expect(await told(repo, names, 'HEAD')).toEqual([]);
  repo.write('d/a', '');
  const third = repo.commit('third');
  expect(await told({ dir: path.join(repo.dir, 'd') }, { [third]: '3' }, first)).toEqual(['3 third\n']);
});

it('annotated tags are told behind the commits, by their names, with the commit at their end', async () => {
  const repo = await testRepo();
  const first = repo.commit('first');
  repo.git('tag', '-a', 'v1', '-m', 'one');
  repo.git('tag', 'light');
  repo.write('a', '');
  const second = repo.commit('second');
  repo.git('tag', '-a', 'a2', '-m', 'two\n\nand more');
  repo.git('tag', '-a', 'of-a-tag', 'v1', '-m', 'outer');
  repo.git('tag', '-a', 'of-a-blob', `${second}:a`, '-m', 'no commit');
  const found: [string, string | undefined][] = [];
  for await (const { commit, tag } of historyMessages(repo.dir)) found.push([commit, tag]);
  expect(found).toEqual([
    [first, undefined],
    [second, undefined],
    [second, 'a2'],
    [first, 'of-a-tag'],
    [first, 'v1'],
  ]);
  const names = { [first]: '1', [second]: '2' };
  expect((await told(repo, names)).slice(2)).toEqual(['2 two\n\nand more\n', '1 outer\n', '1 one\n']);
  expect(await told(repo, names, first)).toEqual(['2 second\n', '2 two\n\nand more\n']);
});

it('what a commit holds before its message is no part of it', async () => {
  const repo = await testRepo();
  const tree = repo.feed('', 'write-tree').trim();
  const person = 'A <a@b.c> 1700000000 +0000';
  const head = `tree ${tree}\nauthor ${person}\ncommitter ${person}\n`;
  const make = (text: string): string => {
    const args = ['hash-object', '-t', 'commit', '-w', '--stdin', '--literally'];
    const sha = repo.feed(Buffer.from(text, 'latin1'), ...args).trim();
    repo.git('update-ref', `refs/heads/${sha}`, sha);
    return sha;
  };
  const signed = make(`${head}gpgsig -----BEGIN\n \n abc\n -----END\nencoding latin1\n\nsign\xe9\0behind\n`);
  const empty = make(`${head}\n`);
  const long = make(`${head}\n${'x'.repeat(300_000)}\n\ny`);
  const found = await told(repo, { [signed]: 'signed', [empty]: 'empty', [long]: 'long' });
  expect(found.sort()).toEqual(['empty ', `long ${'x'.repeat(300_000)}\n\ny`, 'signed sign\xe9\0behind\n']);
});

it('there are none before the first commit, and not all in a shallow clone', async () => {
  const repo = await testRepo();
  expect(await told(repo, {})).toEqual([]);
  repo.commit('1');
  repo.commit('2');
  const clone = await testRepo();
  clone.git('fetch', '-q', '--depth=1', `file://${repo.dir}`, 'main');
  clone.git('reset', '-q', '--hard', 'FETCH_HEAD');
  expect(await failure(told(clone, {}))).toMatchObject({ code: 'ERR_REPRO_GIT_SHALLOW' });
});
