import { randomBytes } from 'node:crypto';
import { utimesSync } from 'node:fs';
import { constants, copyFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compareBytes } from '@repro/core';
import { makeDirectory } from '../workspace/make-directory.ts';

/** Puts a file in its place in one step, so that nobody ever reads a half. */
export async function placeFile(file: string, fill: (temporary: string) => Promise<void>): Promise<void> {
  await makeDirectory(path.dirname(file));
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await fill(temporary);
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Writes bytes so. */
export function placeBytes(file: string, bytes: Uint8Array): Promise<void> {
  return placeFile(file, (temporary) => writeFile(temporary, bytes));
}

/** Copies a file so; where the file system can, without copying its blocks. */
export function placeCopy(file: string, from: string): Promise<void> {
  return placeFile(file, (temporary) => copyFile(from, temporary, constants.COPYFILE_FICLONE));
}

/** Marks a file as used now, for `evict`. One that is gone by then is missed by nobody. */
export function touch(file: string, now: Date): void {
  try {
    utimesSync(file, now, now);
  } catch {}
}

interface Found {
  readonly file: string;
  readonly size: number;
  readonly used: number;
}

/**
 * Removes what was not used for the longest time until the directory holds at most `limit` bytes. A file that another
 * run is reading just then stays readable for it, and one that it misses it computes.
 */
export async function evict(directory: string, limit: number): Promise<void> {
  const files = await filesBelow(directory);
  let size = files.reduce((sum, file) => sum + file.size, 0);
  if (size <= limit) return;
  for (const { file, size: freed } of files.sort((a, b) => a.used - b.used || compareBytes(a.file, b.file))) {
    if (size <= limit) return;
    await rm(file, { force: true });
    size -= freed;
  }
}

async function filesBelow(directory: string): Promise<Found[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  const found = entries
    .filter((entry) => entry.isFile())
    .map(async (entry): Promise<Found[]> => {
      const file = path.join(entry.parentPath, entry.name);
      const stats = await stat(file).catch(() => undefined);
      return stats ? [{ file, size: stats.size, used: stats.mtimeMs }] : [];
    });
  return (await Promise.all(found)).flat();
}
