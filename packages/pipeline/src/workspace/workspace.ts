import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { mkdir, readdir, rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Bytes, collect, compareBytes, type Digest } from '@repro/core';
import { systemError } from '@repro/core/system-error';
import { parseSums, SUMS } from '@repro/evidence';
import { removeDead } from './dead.ts';
import { FAILED, removeFailed, setAside } from './failed.ts';
import { fileBytes } from './file-bytes.ts';
import { makeDirectory } from './make-directory.ts';
import { commit } from './move-over.ts';
import { linkOnTheWay, refuseForeign, removeWithFolder } from './own-directory.ts';
import { readSums } from './read-sums.ts';
import { type StagedFile, stateOf, writeNew } from './staged-file.ts';

const READ_LIMIT = 64 * 1024 * 1024;

/**
 * The files of one run on their way to the output directory.
 * They are made in a hidden staging directory inside it (same file system, outside the source that is captured)
 * and moved over only when all of them are there: a run that fails or is killed leaves the last release as it was.
 */
export interface Workspace {
  /** The output directory, absolute. */
  readonly directory: string;
  /** Writes a file by its name relative to the output directory, and gives its digest. */
  write(name: string, content: Bytes): Promise<Digest>;
  /** The absolute path of a staged file. */
  path(name: string): string;
  /** The bytes of a staged file. */
  open(name: string): Bytes;
  /** The whole of a staged file, at most `limit` bytes: 64 MiB unless given. */
  read(name: string, limit?: number): Promise<Uint8Array>;
  /** What has been written, by name. */
  readonly digests: ReadonlyMap<string, Digest>;
  /** The files that are no longer as they were written, by the file system's word on size, times and inode. */
  changed(): Promise<readonly string[]>;
  /** Moves everything over, in place of what an earlier run left, and gives the output directory. */
  commit(): Promise<string>;
  /** Keeps what a run that failed has made, in `failed/`, and gives that directory; the output one if there is nothing to keep. */
  setAside(): Promise<string>;
  /** Removes the staging directory; safe to call at any time. */
  discard(): Promise<void>;
}

/** Opens a workspace for `directory`, which is made when it is missing. */
export async function openWorkspace(directory: string): Promise<Workspace> {
  await refuseForeign(directory);
  const isNew = await makeDirectory(directory);
  // The name keeps two runs apart; it reaches no document.
  const staging = path.join(directory, `.staging-${randomBytes(6).toString('hex')}`);
  await mkdir(staging);
  if (!isNew) await removeDead(directory, staging);
  const digests = new Map<string, Digest>();
  const files = new Map<string, StagedFile>();
  let kept = false;
  const inStaging = (name: string): string => path.join(staging, name);
  const bytesOf = (name: string): Bytes => files.get(name)?.content ?? fileBytes(inStaging(name));
  return {
    directory,
    digests,
    path: inStaging,
    open: bytesOf,
    read: async (name, limit = READ_LIMIT) => collect(bytesOf(name), limit, name),
    async write(name, content) {
      makeFolder(staging, name);
      // A later step may make a file of an earlier release anew.
      files.delete(name);
      if (digests.delete(name)) rmSync(inStaging(name), { force: true });
      const made = await writeNew(inStaging(name), content).catch((error: NodeJS.ErrnoException) => {
        // That of a write to an open file names no place.
        throw (error.path === undefined && systemError(error, directory)) || error;
      });
      // Whether the disk took it matters to a run that comes to its end.
      made.settled?.catch(() => {});
      files.set(name, made);
      digests.set(name, made.digest);
      return made.digest;
    },
    async changed() {
      const found = [...files].filter(([name, { state }]) => stateOf(inStaging(name)) !== state);
      return found.map(([name]) => name).sort(compareBytes);
    },
    commit: () => commit(directory, staging, { digests, settled: (name) => files.get(name)?.settled }),
    async setAside() {
      if (digests.size === 0) return directory;
      const place = await setAside(staging, path.join(directory, FAILED));
      kept = place === staging;
      return place ?? directory;
    },
    async discard() {
      // A step that was stopped may just be writing its last file.
      if (!kept) await rm(staging, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
      // Only an empty directory goes.
      if (isNew) await rmdir(directory).catch(() => {});
    },
  };
}

/** Not the staging directory itself: a step that outlives its run must not bring it back. */
function makeFolder(staging: string, name: string): void {
  let folder = staging;
  for (const part of name.split('/').slice(0, -1)) {
    folder = path.join(folder, part);
    try {
      mkdirSync(folder);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/**
 * Removes what runs left in an output directory and nothing else: the files that its SHA256SUMS names, staging
 * directories, and the directory itself when that empties it. Gives the names of what was removed.
 * @throws ERR_REPRO_OUTPUT for a link, behind which the release of another may lie
 */
export async function cleanOutput(directory: string): Promise<readonly string[]> {
  if (!(await stat(directory).catch(() => undefined))?.isDirectory()) return [];
  await refuseForeign(directory);
  const text = (await readSums(directory)) ?? '';
  const names: string[] = [];
  for (const name of parseSums(text).keys()) {
    if (linkOnTheWay(directory, name) === undefined) names.push(name);
  }
  for (const name of names) await removeWithFolder(directory, name);
  const staging = (await readdir(directory)).filter((name) => name.startsWith('.staging-'));
  for (const name of staging) await rm(path.join(directory, name), { recursive: true, force: true });
  const failed = await removeFailed(path.join(directory, FAILED));
  const removed = [...names, ...staging, ...failed, ...(text === '' ? [] : [SUMS])];
  if (text !== '') await rm(path.join(directory, SUMS), { force: true });
  await rmdir(directory).catch(() => {});
  return removed;
}
