import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryDirectory } from '@repro/testkit';
import { writeKeyPair } from '../src/cli/key-files.ts';

/** What no file takes, as a disk that is full takes nothing. */
const unwritable = Symbol('full') as unknown as string;

describe('a pair of keys', () => {
  it.each([
    ['private', { privateKey: unwritable, publicKey: 'b' }],
    ['public', { privateKey: 'a', publicKey: unwritable }],
  ])('is not there when its %s key cannot be written', async (_, pair) => {
    const cwd = await temporaryDirectory();
    await expect(writeKeyPair(path.join(cwd, 'k'), { ...pair, hint: '' }, 'k')).rejects.toThrow();
    expect(await readdir(cwd)).toEqual([]);
  });

  it('leaves alone what is in its place', async () => {
    const cwd = await temporaryDirectory();
    await writeFile(path.join(cwd, 'k.pub'), 'mine');
    const pair = { privateKey: 'a', publicKey: 'b', hint: '' };
    await expect(writeKeyPair(path.join(cwd, 'k'), pair, 'k')).rejects.toMatchObject({
      code: 'ERR_REPRO_USAGE',
    });
    expect(await readdir(cwd)).toEqual(['k.pub']);
  });
});
