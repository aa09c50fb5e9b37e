import { lstatSync } from 'node:fs';
import { lstat, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { ReproError } from '@repro/core';

/** An output directory must be a directory of its own, not a link to somewhere else. */
export async function refuseForeign(directory: string): Promise<void> {
  const found = await lstat(directory).catch(() => undefined);
  if (!found || found.isDirectory()) return;
  throw new ReproError(
    'ERR_REPRO_OUTPUT',
    `${directory}: expected a directory, found ${found.isSymbolicLink() ? 'a link' : 'a file'}`,
    {
      hint: 'choose another output directory',
    },
  );
}

/** No file takes the place of a directory, and when that comes out others have been moved. */
export async function refuseDirectory(file: string): Promise<void> {
  if (!(await lstat(file).catch(() => undefined))?.isDirectory()) return;
  throw new ReproError('ERR_REPRO_OUTPUT', `${file}: expected a file, found a directory`, {
    hint: 'remove it, or choose another output directory',
  });
}

/**
 * The first part of the way to a file that is there and no directory. A source that somebody else wrote may hold the
 * output directory with links in it, so that a name which looks to be inside leads anywhere.
 */
export function linkOnTheWay(directory: string, name: string): string | undefined {
  let folder = directory;
  for (const part of name.split('/').slice(0, -1)) {
    folder = path.join(folder, part);
    const found = lstatSync(folder, { bigint: true, throwIfNoEntry: false });
    if (found && !found.isDirectory()) return folder;
  }
  return undefined;
}

/** Removes a file of an output directory, and its folder with the last one in it. */
export async function removeWithFolder(directory: string, name: string): Promise<void> {
  if (linkOnTheWay(directory, name) !== undefined) return;
  await rm(path.join(directory, name), { force: true });
  const folder = path.dirname(path.join(directory, name));
  if (folder !== directory) await rmdir(folder).catch(() => {});
}
