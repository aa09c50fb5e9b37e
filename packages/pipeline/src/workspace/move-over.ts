import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Digest } from '@repro/core';
import { formatSums, parseSums, SUMS } from '@repro/evidence';
import { finishedAtExit } from './at-exit.ts';
import { FAILED, removeFailed } from './failed.ts';
import { linkOnTheWay, refuseDirectory, refuseForeign, removeWithFolder } from './own-directory.ts';
import { readSums } from './read-sums.ts';
import { settle, writeNew } from './staged-file.ts';
import { inTurn } from './turn.ts';

/** The files of a release that is to be moved over. */
interface Staged {
  readonly digests: ReadonlyMap<string, Digest>;
  /** See `StagedFile`. */
  readonly settled: (name: string) => Promise<void> | undefined;
}

/**
 * The order is what makes it safe: everything is on the disk before the first name changes; the old SHA256SUMS goes first, so that from there on the directory is not whole;
 * the new one comes last. Files of an earlier run that this one no longer makes are removed; others are left alone.
 */
export async function commit(
  directory: string,
  staging: string,
  { digests, settled }: Staged,
): Promise<string> {
  const sums = new Map([...digests].map(([name, { sha256 }]) => [name, sha256]));
  await writeNew(path.join(staging, SUMS), Buffer.from(formatSums(sums)));
  const names = [...digests.keys(), SUMS];
  await Promise.all(names.map((name) => settled(name) ?? settle(path.join(staging, name))));
  await inTurn(directory, () => moveOver(directory, staging, digests));
  await rm(staging, { recursive: true, force: true });
  return directory;
}

async function moveOver(
  directory: string,
  staging: string,
  digests: ReadonlyMap<string, Digest>,
): Promise<void> {
  const stale = await staleFiles(directory, digests);
  for (const name of digests.keys()) {
    const link = linkOnTheWay(directory, name);
    if (link !== undefined) await refuseForeign(link);
    await refuseDirectory(path.join(directory, name));
  }
  const names = [...digests.keys()];
  const folders = new Set(names.map((name) => path.dirname(path.join(directory, name))));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  rmSync(path.join(directory, SUMS), { force: true });
  const finish = (): void => finishMove({ directory, staging, names, stale });
  await finishedAtExit(finish, async () => {
    // At one time: to give up what a large file of the last release held takes as long as to copy it.
    const move = (name: string): Promise<void> =>
      rename(path.join(staging, name), path.join(directory, name));
    await Promise.all(names.map(move));
    for (const name of stale) await removeWithFolder(directory, name);
    await move(SUMS);
  });
  // What an earlier run failed with is over.
  await removeFailed(path.join(directory, FAILED));
}

/** What is left of a move, by whatever of it was done, when there is no time to wait. */
function finishMove({ directory, staging, names, stale }: Move): void {
  for (const name of names) moveIfThere(path.join(staging, name), path.join(directory, name));
  for (const name of stale)
    if (linkOnTheWay(directory, name) === undefined) rmSync(path.join(directory, name), { force: true });
  moveIfThere(path.join(staging, SUMS), path.join(directory, SUMS));
  rmSync(staging, { recursive: true, force: true });
}

interface Move {
  readonly directory: string;
  readonly staging: string;
  readonly names: readonly string[];
  readonly stale: readonly string[];
}

/** What is not there any more was moved before, or is by a thread of this process just now. */
function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

async function staleFiles(
  directory: string,
  digests: ReadonlyMap<string, Digest>,
): Promise<readonly string[]> {
  const text = (await readSums(directory)) ?? '';
  return [...parseSums(text).keys()].filter((name) => !digests.has(name));
}
