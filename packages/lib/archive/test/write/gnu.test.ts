import { execFileSync } from 'node:child_process';
import { describe, expect } from '@jest/globals';
import { packTar } from '@repro/archive/write';
import { needs } from '@repro/testkit';
import { walk } from '@repro/tree';
import { bytesOf, gnuPrograms, gnuTar } from './gnu-tar.ts';
import { hardlink, link, makeTree, oddTrees, sparse } from './odd-trees.ts';
import { randomShape } from './random-tree.ts';

const itGnu = needs(...gnuPrograms);

const plainTar = (directory: string, options = {}): Promise<Buffer> =>
  bytesOf(packTar(walk(directory, { builtin: 'none' }), { compression: 'none', ...options }));

/** Says where two archives part instead of printing them. */
function expectSame(ours: Buffer, theirs: Buffer): void {
  const at = ours.findIndex((byte, i) => byte !== theirs[i]);
  const block = (bytes: Buffer): string =>
    at < 0 ? '' : bytes.subarray(at & ~511, (at & ~511) + 512).toString('latin1');
  expect({ length: ours.length, at, block: block(ours) }).toEqual({
    length: theirs.length,
    at: -1,
    block: block(theirs),
  });
}

describe('the published GNU tar line gives the same bytes', () => {
  itGnu.each(Object.keys(oddTrees))('%s', async (name) => {
    const directory = await makeTree(oddTrees[name]);
    expectSame(await plainTar(directory), await gnuTar(directory));
  });

  const seeds = Array.from({ length: 25 }, (_, i) => i + 1);
  itGnu.each(seeds)('a random tree, seed %i', async (seed) => {
    const directory = await makeTree(randomShape(seed));
    expectSame(await plainTar(directory), await gnuTar(directory));
  });

  const times = [1, 1_700_000_000, 2 ** 31, 2 ** 32, 2 ** 33 - 1, 2 ** 33, 253_402_300_799, -1, -86_400];
  itGnu.each(times)('with mtime %i', async (mtime) => {
    const directory = await makeTree({ a: '1', é: '2', 'd/e': '3' });
    expectSame(await plainTar(directory, { mtime }), await gnuTar(directory, { mtime }));
  });

  itGnu('with hard links kept', async () => {
    const target = 't'.repeat(120);
    const directory = await makeTree({
      ...oddTrees['hard links'],
      [target]: 'long',
      'u-link': (file) => execFileSync('ln', [file.replace('u-link', target), file]),
      é: (file) => execFileSync('ln', [file.replace('é', target), file]),
    });
    expectSame(await plainTar(directory, { hardlinks: true }), await gnuTar(directory, { hardlinks: true }));
  });

  itGnu('with symbolic links of several names, which are no hard links with either option', async () => {
    const directory = await makeTree({ a: link('f'), b: hardlink('a'), f: 'x', g: hardlink('f') });
    expectSame(await plainTar(directory), await gnuTar(directory));
    const kept = await plainTar(directory, { hardlinks: true });
    expect([0, 1, 2, 4].map((block) => String.fromCharCode(kept[block * 512 + 156]))).toEqual([...'2201']);
  });

  itGnu.each([2 ** 33 - 1, 2 ** 33, 2 ** 33 + 1])('the headers of a file of %i bytes', async (size) => {
    const directory = await makeTree({ big: sparse(size), bigé: sparse(size) });
    const flags = '--format=pax --mtime=@0 --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX';
    const records = `--pax-option='exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime,delete=mtime'`;
    for (const name of ['big', 'bigé']) {
      const line = `cd "$DIR" && LC_ALL=C tar ${flags} ${records} -cf - ${name} | head -c 2048`;
      const theirs = execFileSync('bash', ['-c', line], {
        env: { ...process.env, DIR: directory },
        stdio: 'pipe',
      });
      const other = name === 'big' ? 'bigé' : 'big';
      const ours = packTar(walk(directory, { ignore: [other] }), { compression: 'none' });
      const { value } = await ours.next();
      await ours.return();
      expectSame(Buffer.from(value as Uint8Array).subarray(0, 2048), theirs);
    }
  });
});
