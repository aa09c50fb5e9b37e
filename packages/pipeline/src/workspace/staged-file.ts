import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { asChunks, type Bytes, type Digest } from '@repro/core';

/** A file as it was written. */
export interface StagedFile {
  readonly digest: Digest;
  /** What changes when somebody writes to it. */
  readonly state: string;
  /** Its content, when it is small. */
  readonly content?: Uint8Array | undefined;
  /** Ends when the disk has it; that of a large file is begun at once, while other steps run. */
  readonly settled?: Promise<void> | undefined;
}

/**
 * Up to this size a file is written by one call and its content is kept: the documents of a release, which several steps
 * read. Five turns of the system's threads for each of them, and as many to read it, would be half of a short run.
 */
const SMALL = 1024 * 1024;
/**
 * The least that is written of a larger one at once. Whoever makes the bytes hears of other threads only while this one
 * waits: with pieces of a MiB they were idle.
 */
const PIECE = 128 * 1024;

/**
 * Makes a file that is not there yet. Nothing is left of one that cannot be written to its end. The pieces of `content` are
 * held after the next one is asked for, so none may be of memory that is used again.
 */
export async function writeNew(file: string, content: Bytes): Promise<StagedFile> {
  const sum = createHash('sha256');
  const large = largeFile(file);
  let parts: Uint8Array[] = [];
  let held = 0;
  let size = 0;
  try {
    for await (const chunk of asChunks(content)) {
      sum.update(chunk);
      size += chunk.length;
      held += chunk.length;
      parts.push(chunk);
      if (size <= SMALL || held < PIECE) continue;
      await large.write(parts);
      parts = [];
      held = 0;
    }
    const digest = { sha256: sum.digest('hex'), size };
    if (size <= SMALL) return { digest, content: writeWhole(file, parts), state: stateOf(file) };
    if (held > 0) await large.write(parts);
    return { digest, ...(await large.end()) };
  } catch (error) {
    await large.abandon();
    throw error;
  }
}

/** A file that is written while what comes next is made and hashed. */
function largeFile(file: string) {
  let handle: FileHandle | undefined;
  let writing = Promise.resolve();
  return {
    /** Begins to write, once what came before is written. */
    async write(parts: readonly Uint8Array[]): Promise<void> {
      handle ??= await open(file, 'wx');
      await writing;
      writing = writeAll(handle, parts);
      // It is told to whoever comes next.
      writing.catch(() => {});
    },
    async end(): Promise<Pick<StagedFile, 'state' | 'settled'>> {
      await writing;
      return { state: stateOf(file), settled: sync(handle as FileHandle) };
    },
    /** A half of an archive must not lie in failed/ as if it were one. */
    async abandon(): Promise<void> {
      await writing.catch(() => {});
      await handle?.close();
      if (handle) await rm(file, { force: true });
    },
  };
}

async function writeAll(handle: FileHandle, parts: readonly Uint8Array[]): Promise<void> {
  let { bytesWritten: done } = await handle.writev(parts);
  for (const part of parts) {
    // What did not fit at once.
    if (done < part.length) await handle.writeFile(part.subarray(done));
    done = Math.max(0, done - part.length);
  }
}

function writeWhole(file: string, parts: readonly Uint8Array[]): Uint8Array {
  const content = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
  const descriptor = openSync(file, 'wx');
  try {
    writeFileSync(descriptor, content);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  return content;
}

/** Waits until the disk has a file: before that a crash of the machine could leave its name without its content. */
export async function settle(file: string): Promise<void> {
  await sync(await open(file, 'r+'));
}

async function sync(handle: FileHandle): Promise<void> {
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The state of what is not there. */
export const MISSING = 'missing';

/** What changes when somebody writes to a file, and cannot be set back. */
export function stateOf(file: string): string {
  try {
    const { size, mtimeNs, ctimeNs, ino } = lstatSync(file, { bigint: true });
    return `${size}.${mtimeNs}.${ctimeNs}.${ino}`;
  } catch {
    return MISSING;
  }
}
