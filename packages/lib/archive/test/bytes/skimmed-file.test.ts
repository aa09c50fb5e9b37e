import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { openArchive } from '@repro/archive/open';
import { skimmedFile } from '@repro/archive/random-access';
import { walkTar } from '@repro/archive/tar';
import { temporaryDirectory } from '@repro/testkit';
import { tarArchive, tarMember } from '@repro/testkit/tar';

const archive = tarArchive(tarMember({ name: 'a' }, Buffer.alloc(100_000, 'x')), tarMember({ name: 'b' }));
const changed = expect.objectContaining({ code: 'ERR_REPRO_CHANGED' });
let file = '';
beforeEach(async () => {
  file = path.join(await temporaryDirectory(), 'file');
  writeFileSync(file, archive);
});

describe('a file that is skimmed', () => {
  it('is read at any position', () => {
    const access = skimmedFile(file);
    const target = Buffer.alloc(700);
    expect([access.size, access.readAt(target, 100_000), access.readAt(target, archive.length)]).toEqual([
      archive.length,
      700,
      0,
    ]);
    expect(target.equals(archive.subarray(100_000, 100_700))).toBe(true);
    access.close();
  });

  it('is told to have changed, by whatever happened to it', () => {
    for (const change of [() => appendFileSync(file, 'x'), () => truncateSync(file, 1000)]) {
      const access = skimmedFile(file);
      change();
      expect(() => access.close()).toThrow(changed);
    }
  });

  it('lets others have a turn now and then, and ends when it is told to', async () => {
    const stop = new AbortController();
    const access = skimmedFile(file, stop.signal);
    const target = Buffer.alloc(1);
    let waited = 0;
    const read = async (times: number): Promise<void> => {
      for (let i = 0; i < times; i++) {
        const count = access.readAt(target, i);
        if (typeof count === 'number') continue;
        waited++;
        await count;
      }
    };
    await read(5000);
    expect(waited).toBe(4);
    const reading = read(5000);
    void turn().then(() => stop.abort(new Error('stopped')));
    await expect(reading).rejects.toThrow('stopped');
    appendFileSync(file, 'x');
    access.close();
  });
});

describe('openArchive with skim', () => {
  it('gives a plain tar archive in a file to be read by position, and lets go of it', async () => {
    const opened = await openArchive({ path: file }, { skim: true });
    if (opened.format === 'zip' || !opened.file) throw new Error('not as a file');
    expect((await walkTar(opened.file, {})).members).toBe(2);
    appendFileSync(file, '\0');
    expect(() => opened.close()).toThrow(changed);
  });

  it('and every other archive as a stream', async () => {
    writeFileSync(`${file}.gz`, gzipSync(archive));
    const digest = { skim: true, digest: true };
    for (const [source, options] of [
      [archive, { skim: true }],
      [{ path: `${file}.gz` }, { skim: true }],
      [{ path: file }, digest],
      [{ path: file }, {}],
    ] as const) {
      const opened = await openArchive(source, options);
      if (opened.format === 'zip') throw new Error('no tar');
      expect([opened.file, (await walkTar(opened.tar, {})).members]).toEqual([undefined, 2]);
      opened.close();
    }
    expect(readFileSync(file).equals(archive)).toBe(true);
  });
});
