import { execFileSync } from 'node:child_process';
import { appendFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { packTar } from '@repro/archive/write';
import { walk } from '@repro/tree';
import { continuityCheck } from '../../src/write/pool/continuity.ts';
import type { Piece } from '../../src/write/pool/job.ts';
import { layOut } from '../../src/write/tar/lay-out.ts';
import { bytesOf } from './gnu-tar.ts';
import { makeTree } from './odd-trees.ts';
import { inProcess } from './threads.ts';
import { entriesOf, file, treeOf } from './trees.ts';

const changed = { code: 'ERR_REPRO_CHANGED' };
const vanished = { code: 'ERR_REPRO_VANISHED' };
const plain = { compression: 'none' } as const;

/** Other bytes under the same size and mtime: the ctime is what tells. */
function rewrite(path: string): void {
  execFileSync('cp', ['-p', path, `${path}.before`]);
  writeFileSync(path, 'CONTENT');
  execFileSync('touch', ['-r', `${path}.before`, path]);
}

describe('a file that is not what it was when it was listed', () => {
  it.each([
    ['grew', (path: string) => appendFileSync(path, 'x'), changed],
    ['shrank', (path: string) => truncateSync(path, 1), changed],
    ['was written to', (path: string) => writeFileSync(path, 'CONTENT'), changed],
    ['was written to, and its time put back', rewrite, changed],
    [
      'was replaced by one of its size and time',
      (path: string) => {
        execFileSync('cp', ['-p', path, `${path}.new`]);
        renameSync(`${path}.new`, path);
      },
      changed,
    ],
    ['is gone', (path: string) => rmSync(path), vanished],
    [
      'became a link',
      (path: string) => {
        rmSync(path);
        symlinkSync('/etc/passwd', path);
      },
      changed,
    ],
    [
      'became a directory',
      (path: string) => {
        rmSync(path);
        execFileSync('mkdir', [path]);
      },
      changed,
    ],
    [
      'became a pipe',
      (path: string) => {
        rmSync(path);
        execFileSync('mkfifo', [path]);
      },
      changed,
    ],
  ] as const)('%s', async (_, change, error) => {
    const directory = await makeTree({ a: 'before', b: 'content', c: 'after' });
    const entries = await entriesOf(walk(directory));
    // The system's clock for times goes on in ticks of some milliseconds.
    await setTimeout(20);
    change(`${directory}/b`);
    await expect(bytesOf(packTar(treeOf(...entries)))).rejects.toMatchObject({
      ...error,
      message: expect.stringMatching(/^b: /),
    });
  });

  it('fails the same way in a thread', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `f${String(i).padStart(2, '0')}`);
    const directory = await makeTree(Object.fromEntries(names.map((name) => [name, 'x'.repeat(300_000)])));
    const entries = await entriesOf(walk(directory));
    rmSync(`${directory}/f30`);
    for (const workers of [1, 2, 4]) {
      const packed = bytesOf(packTar(treeOf(...entries), { workers, level: 1 }));
      await expect(packed).rejects.toMatchObject({
        ...vanished,
        name: 'ReproError',
        message: expect.stringMatching(/^f30: /),
      });
    }
  });
});

describe('a large file of which the first blocks are written', () => {
  const content = 'y'.repeat(5_000_000);
  it.each([
    ['is written to', (path: string) => writeFileSync(path, content.replace('y', 'z'))],
    [
      'is replaced',
      (path: string) => {
        writeFileSync(`${path}.new`, content);
        renameSync(`${path}.new`, path);
      },
    ],
  ])('%s', async (_, change) => {
    const directory = await makeTree({ large: content });
    const stream = packTar(walk(directory), { ...plain, workers: 1 });
    expect((await stream.next()).done).toBe(false);
    await setTimeout(20);
    change(`${directory}/large`);
    await expect(bytesOf(stream)).rejects.toMatchObject({
      ...changed,
      message: expect.stringMatching(/^large: /),
    });
  });
});

describe('while the consumer waits for its write', () => {
  const waiting = async (change: 'before' | 'after') => {
    const directory = await makeTree({ large: 'x'.repeat(4_000_000) });
    const stream = packTar(walk(directory), { ...plain, workers: 1 });
    await stream.next();
    if (change === 'before') rmSync(`${directory}/large`);
    await setTimeout(50);
    if (change === 'after') rmSync(`${directory}/large`);
    return stream;
  };

  it('the next block is made', async () => {
    const stream = await waiting('after');
    expect((await stream.next()).value).toHaveLength(2 ** 20);
    await expect(stream.next()).rejects.toMatchObject(vanished);
  });

  it('what fails fails when the block is asked for', async () => {
    const stream = await waiting('before');
    await expect(stream.next()).rejects.toMatchObject(vanished);
  });
});

const piece = (block: number, more: Partial<Piece> = {}): Piece => ({
  block,
  bytes: new Uint8Array(0),
  size: 0,
  crc: 0,
  history: undefined,
  ending: undefined,
  ...more,
});

describe('blocks that were made from different states of the files', () => {
  const layout = layOut([file('a', [Buffer.alloc(2000)]), file('b', [Buffer.alloc(10)])]);
  it('are told by a history that is not how the block before ended', () => {
    const check = continuityCheck(layout, 1024);
    check(piece(0, { ending: 7 }));
    expect(() => check(piece(1, { history: 7, ending: 8 }))).not.toThrow();
    expect(() => check(piece(2, { history: 7 }))).toThrow(
      expect.objectContaining({ ...changed, message: expect.stringMatching(/^a: /) }),
    );
  });
});

describe('a consumer', () => {
  it('that stops early leaves no thread behind', async () => {
    const directory = await makeTree({ a: 'x'.repeat(8_000_000), b: 'y'.repeat(8_000_000) });
    const { status, stdout, stderr } = await inProcess(
      directory,
      `const stream = packTar(walk(directory), { workers: 3 });
      await stream.next();
      await stream.next();
      await stream.return();
      console.log(started());`,
    );
    // A thread that still ran would keep the process, and the test would not end.
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '2\n', stderr: '' });
  });

  it('can stop the work with a signal', async () => {
    const directory = await makeTree({ a: 'x'.repeat(8_000_000) });
    const controller = new AbortController();
    const stream = packTar(walk(directory), { workers: 2, signal: controller.signal });
    await stream.next();
    controller.abort(new Error('enough'));
    await expect(bytesOf(stream)).rejects.toThrow('enough');
  });
});
