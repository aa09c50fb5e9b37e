import { readFile, rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Context } from '@repro/cli-kit';
import { temporaryDirectory } from '@repro/testkit';
import { rewrite } from '../src/cli/rewrite.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await temporaryDirectory();
});

const context = {
  signal: new AbortController().signal,
  read: async (name: string) => readFile(name),
  writeFile: async (name: string, content: Uint8Array) => writeFile(name, content),
} as unknown as Context;

const before = Buffer.from('before\n');
const after = Buffer.from('after\n');

/** Two files on disk, and what a repair makes of them. */
async function prepared() {
  const files = ['a', 'b'].map((name) => ({ path: name, disk: path.join(cwd, name), bytes: before }));
  for (const { disk } of files) await writeFile(disk, before);
  const texts = {
    contents: new Map(files.map((file) => [file.path, after])),
    originals: new Map(files.map((file) => [file.path, before])),
  };
  return { files, texts };
}
const read = (name: string): Promise<string> => readFile(path.join(cwd, name), 'utf8');

describe('what a repair writes', () => {
  it('takes the place of what was judged', async () => {
    const { files, texts } = await prepared();
    await rewrite(files, texts, context);
    expect([await read('a'), await read('b')]).toEqual(['after\n', 'after\n']);
  });

  it.each([
    ['was saved anew', async (file: string) => writeFile(file, 'by hand\n')],
    ['is gone', async (file: string) => rename(file, `${file}.old`)],
    [
      'is a link to another by now',
      async (file: string) => {
        await writeFile(`${file}.other`, 'precious\n');
        await rename(file, `${file}.old`);
        await symlink(`${file}.other`, file);
      },
    ],
  ])('takes the place of nothing where a file %s', async (_, change) => {
    const { files, texts } = await prepared();
    await change(path.join(cwd, 'b'));
    await expect(rewrite(files, texts, context)).rejects.toMatchObject({
      code: 'ERR_REPRO_CHANGED',
      message: 'b: changed while it was judged',
    });
    expect(await read('a')).toBe('before\n');
    expect(await read('b').catch(() => 'gone')).not.toBe('after\n');
  });
});
