import { randomBytes } from 'node:crypto';
import { type FileHandle, lstat, open, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { asChunks, type Bytes } from '@repro/core/bytes';
import { toReproError } from './errors.ts';

/**
 * Replaces a file in one step: the content goes to a new file beside it, is synced, and takes its name.
 * When anything fails the file stays as it was and nothing is left behind; only a process killed outright can
 * leave the hidden `.NAME.*.tmp`. A link is followed to the file it names; a device or pipe is written directly.
 * The random part of the temporary name keeps two writers apart and never reaches the bytes.
 */
export async function writeFileAtomic(target: string, content: Bytes, signal?: AbortSignal): Promise<void> {
  try {
    const present = await resolveTarget(target);
    if (present.special) await writeDirect(present.path, content);
    else await replace(present, content, signal);
  } catch (error) {
    throw toReproError(error, target);
  }
}

interface Target {
  readonly path: string;
  readonly special: boolean;
  /** Permission bits of the file that is replaced. */
  readonly mode?: number;
}

async function resolveTarget(target: string): Promise<Target> {
  const found = await lstat(target).catch(ignoreMissing);
  if (!found) return { path: target, special: false };
  if (found.isSymbolicLink()) {
    const real = await realpath(target).catch(ignoreMissing);
    return real === undefined ? { path: target, special: false } : resolveTarget(real);
  }
  if (found.isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR', path: target });
  return { path: target, special: !found.isFile(), mode: found.mode & 0o777 };
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

async function replace(target: Target, content: Bytes, signal: AbortSignal | undefined): Promise<void> {
  const suffix = randomBytes(6).toString('hex');
  const temporary = path.join(path.dirname(target.path), `.${path.basename(target.path)}.${suffix}.tmp`);
  const file = await open(temporary, 'wx', target.mode ?? 0o666);
  try {
    try {
      await writeAll(file, content, signal);
      if (target.mode !== undefined) await file.chmod(target.mode);
      await file.sync();
    } finally {
      await file.close();
    }
    signal?.throwIfAborted();
    await rename(temporary, target.path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function writeDirect(target: string, content: Bytes): Promise<void> {
  const file = await open(target, 'w');
  try {
    await writeAll(file, content);
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, content: Bytes, signal?: AbortSignal): Promise<void> {
  for await (const chunk of asChunks(content)) {
    signal?.throwIfAborted();
    for (let written = 0; written < chunk.length; ) {
      written += (await file.write(chunk, written)).bytesWritten;
    }
  }
}
