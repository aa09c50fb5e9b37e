import { lstatSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { temporaryDirectory } from '@repro/testkit';
import { entryFrom } from '../src/directory/entry-at.ts';

it('tells hard links apart by inodes that are not safe as ordinary numbers', async () => {
  const disk = path.join(await temporaryDirectory(), 'file');
  writeFileSync(disk, 'content');
  const { dev, ino } = lstatSync(disk, { bigint: true });
  // As a file system tells it that keeps something else in the upper bits, such as overlayfs.
  const stats = Object.assign(lstatSync(disk), { nlink: 2, ino: 2 ** 60 });
  expect(entryFrom({ path: 'file', disk }, stats).inode).toBe(`${dev}:${ino}`);
  rmSync(disk);
  expect(() => entryFrom({ path: 'file', disk }, stats)).toThrow(
    expect.objectContaining({ code: 'ERR_REPRO_VANISHED' }),
  );
});
