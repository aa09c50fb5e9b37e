import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type HistoricBlob, historyBlobs, stagedBlobs } from '@repro/git';
import { readChanges } from '../src/history/changes.ts';
import { failure, type TestRepo, testRepo } from './repo.ts';

/** `path=content@commit`, where the commit is told by its message. */
async function told(repo: TestRepo, blobs: AsyncIterable<HistoricBlob>): Promise<string[]> {
  const found: string[] = [];
  for await (const { path: file, commit, content } of blobs) {
    const parts: Uint8Array[] = [];
    for await (const part of content) parts.push(part);
    const subject = commit === undefined ? 'index' : repo.git('log', '-1', '--format=%s', commit).trim();
    found.push(`${file}=${Buffer.concat(parts).toString()}@${subject}`);
  }
  return found;
}

async function drain(blobs: AsyncIterable<HistoricBlob>): Promise<number> {
  let count = 0;
  for await (const _ of blobs) count++;
  return count;
}

describe('the blobs of a history', () => {
  it('are told once, with the commit and the path that first brought them', async () => {
    const repo = await testRepo();
    repo.write('a', 'one');
    repo.write('d/copy', 'two');
    repo.commit('first');
    repo.write('a', 'secret');
    repo.commit('second');
    repo.write('a', 'one');
    repo.write('later', 'two');
    repo.commit('third');
    expect(await told(repo, historyBlobs(repo.dir))).toEqual([
      'a=one@first',
      'd/copy=two@first',
      'a=secret@second',
    ]);
    expect(await told(repo, historyBlobs(path.join(repo.dir, 'd')))).toEqual(['copy=two@first']);
  });

  it('are those of all branches, of links, and of merges that add what no parent has', async () => {
    const repo = await testRepo();
    repo.write('a', '0');
    repo.commit('root');
    repo.git('checkout', '-q', '-b', 'side');
    repo.write('s', 'side');
    repo.link('l', 'to/nowhere');
    repo.commit('side');
    repo.git('checkout', '-q', 'main');
    repo.write('m', 'main');
    repo.commit('main');
    repo.git('merge', '-q', '--no-commit', '--no-ff', 'side');
    repo.write('a', 'evil');
    repo.commit('merge');
    const found = await told(repo, historyBlobs(repo.dir));
    expect(found.sort()).toEqual([
      'a=0@root',
      'a=evil@merge',
      'l=to/nowhere@side',
      'm=main@main',
      's=side@side',
    ]);
  });

  it('are the same that git lists', async () => {
    const repo = await testRepo();
    for (let i = 0; i < 40; i++) {
      repo.write(`f${i % 7}`, `content ${i}\n`);
      repo.write('ü\n/:weird', `${i % 3}`);
      repo.commit(`c${i}`);
    }
    const listed = execFileSync(
      'sh',
      [
        '-c',
        'git rev-list --objects --all | cut -c1-40 | git cat-file --batch-check | grep blob | cut -c1-40 | sort',
      ],
      { cwd: repo.dir, encoding: 'utf8' },
    );
    const names: string[] = [];
    for await (const { name } of historyBlobs(repo.dir)) names.push(name);
    expect(names.sort().join('\n')).toBe(listed.trim());
  });

  it('need not be read, or not to their end', async () => {
    const repo = await testRepo();
    for (let i = 0; i < 5; i++) repo.write(`f${i}`, Buffer.alloc(300_000, i));
    repo.commit();
    const sizes: number[] = [];
    for await (const { path: file, content } of historyBlobs(repo.dir)) {
      if (file === 'f1') continue;
      let size = 0;
      for await (const piece of content) {
        size += piece.length;
        if (file === 'f2') break;
      }
      sizes.push(size);
    }
    expect(sizes.filter((size) => size === 300_000)).toHaveLength(3);
  });

  it('may be missing one by one', async () => {
    const repo = await testRepo();
    repo.write('a', 'gone');
    repo.write('b', 'there');
    repo.commit();
    const gone = repo.git('rev-parse', 'HEAD:a').trim();
    rmSync(path.join(repo.dir, '.git/objects', gone.slice(0, 2), gone.slice(2)));
    const outcomes: string[] = [];
    for await (const { path: file, content } of historyBlobs(repo.dir)) {
      try {
        for await (const piece of content) outcomes.push(`${file}=${Buffer.from(piece).toString()}`);
      } catch (error) {
        outcomes.push(`${file}: ${(error as { code: string }).code}`);
      }
    }
    expect(outcomes).toEqual(['a: ERR_REPRO_GIT_OBJECT_MISSING', 'b=there']);
  });

  it('are none before the first commit', async () => {
    expect(await drain(historyBlobs((await testRepo()).dir))).toBe(0);
  });

  it('cannot all be told by a shallow clone', async () => {
    const repo = await testRepo();
    repo.write('a', '1');
    repo.commit();
    repo.write('a', '2');
    repo.commit();
    const clone = await testRepo();
    clone.git('fetch', '-q', '--depth=1', `file://${repo.dir}`, 'main');
    clone.git('reset', '-q', '--hard', 'FETCH_HEAD');
    expect(await failure(drain(historyBlobs(clone.dir)))).toMatchObject({ code: 'ERR_REPRO_GIT_SHALLOW' });
  });
});

describe('what is new since a revision', () => {
  it('is what later commits and the index brought', async () => {
    const repo = await testRepo();
    repo.write('a', 'old');
    repo.commit('old');
    repo.git('tag', 'v1');
    repo.write('a', 'removed again');
    repo.commit('new');
    repo.write('a', 'old');
    repo.commit('back');
    repo.write('b', 'staged');
    repo.git('add', 'b');
    repo.write('b', 'only on disk');
    const found = await told(repo, historyBlobs(repo.dir, { since: 'v1' }));
    expect(found).toEqual(['a=removed again@new', 'a=old@back', 'b=staged@index']);
  });

  it('needs a revision that is there', async () => {
    const repo = await testRepo();
    repo.write('a', '');
    repo.commit();
    const found = await failure(drain(historyBlobs(repo.dir, { since: '--all' })));
    expect(found).toMatchObject({ code: 'ERR_REPRO_GIT_REVISION' });
  });
});

describe('what is staged', () => {
  it('is what the index has otherwise than HEAD, as the index has it', async () => {
    const repo = await testRepo();
    repo.write('same', 'same');
    repo.write('gone', 'gone');
    repo.commit();
    repo.write('new', 'in the index');
    repo.git('add', 'new');
    repo.git('rm', '-q', 'gone');
    repo.write('new', 'on disk');
    repo.write('untracked', 'x');
    expect(await told(repo, stagedBlobs(repo.dir))).toEqual(['new=in the index@index']);
  });

  it('says where a file was that only has another name', async () => {
    const repo = await testRepo();
    repo.write('a', 'one\ntwo\nthree\n');
    repo.write('out/b', 'four');
    repo.write('c', 'five\nsix\nseven\n');
    repo.commit();
    repo.git('mv', 'a', 'd');
    repo.write('in/x', 'new');
    repo.git('mv', 'out/b', 'in/b');
    repo.git('mv', 'c', 'e');
    repo.write('e', 'five\nsix\nother\n');
    repo.git('add', '.');
    const moved = async (dir: string): Promise<string[]> => {
      const found: string[] = [];
      for await (const blob of stagedBlobs(dir)) found.push(`${blob.path} ${blob.movedFrom ?? ''}`);
      return found;
    };
    expect(await moved(repo.dir)).toEqual(['d a', 'e ', 'in/b out/b', 'in/x ']);
    expect(await moved(path.join(repo.dir, 'in'))).toEqual(['b ', 'x ']);
  });

  it('is all before the first commit, in either hash', async () => {
    for (const format of ['sha1', 'sha256']) {
      const repo = await testRepo(`--object-format=${format}`);
      repo.write('a', format);
      repo.git('add', 'a');
      expect(await told(repo, stagedBlobs(repo.dir))).toEqual([`a=${format}@index`]);
    }
  });

  it('cannot be told while a merge is not resolved', async () => {
    const repo = await testRepo();
    repo.write('a', '0');
    repo.commit();
    repo.git('checkout', '-q', '-b', 'side');
    repo.write('a', '1');
    repo.commit();
    repo.git('checkout', '-q', 'main');
    repo.write('a', '2');
    repo.commit();
    expect(() => repo.git('merge', 'side')).toThrow();
    expect(await failure(drain(stagedBlobs(repo.dir)))).toMatchObject({
      code: 'ERR_REPRO_GIT_UNMERGED',
      message: expect.stringContaining('a: a merge conflict is not resolved'),
    });
  });
});

it('answers of git that nobody expected are errors', async () => {
  async function* pieces(text: string): AsyncGenerator<Buffer> {
    yield Buffer.from(text);
  }
  const read = async (text: string): Promise<void> => {
    for await (const _ of readChanges(pieces(text)));
  };
  for (const text of ['nonsense\0', ':100644 x\0a\0', 'a'.repeat(40), `:${'x'.repeat(70_000)}`]) {
    expect((await failure(read(text))).code).toBe('ERR_REPRO_GIT_FAILED');
  }
});
