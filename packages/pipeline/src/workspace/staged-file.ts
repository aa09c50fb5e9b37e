import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { constants, copyFile, type FileHandle, open, rm } from 'node:fs/promises';
import { asChunks, type Bytes, type Digest, sha256 } from '@repro/core';
import { type FileBytes, fileBytes } from './file-bytes.ts';

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

/** Makes a file that is not there yet. Nothing is left of one that cannot be written to its end. */
export function stageFile(file: string, content: Bytes | FileBytes): Promise<StagedFile> {
  return 'file' in content ? copyNew(file, content.file) : writeNew(file, content);
}

async function writeNew(file: string, content: Bytes): Promise<StagedFile> {
  const sum = createHash('sha256');
  let parts: Uint8Array[] = [];
  let size = 0;
  let handle: FileHandle | undefined;
  try {
    for await (const chunk of asChunks(content)) {
      sum.update(chunk);
      size += chunk.length;
      parts.push(chunk);
      if (size <= SMALL) continue;
      handle ??= await open(file, 'wx');
      for (const part of parts) await writeAll(handle, part);
      parts = [];
    }
    const digest = { sha256: sum.digest('hex'), size };
    if (handle) return { digest, state: stateOf(file), settled: settle(handle) };
    const whole = writeWhole(file, parts);
    return { digest, state: stateOf(file), content: whole };
  } catch (error) {
    await handle?.close();
    // A half of an archive must not lie in failed/ as if it were one.
    if (handle) await rm(file, { force: true });
    throw error;
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) done += (await handle.write(bytes, done)).bytesWritten;
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

/**
 * Copies a file; where the file system can, without copying its blocks. The digest is that of the copy, so that nobody
 * can change the one and have the other believed.
 */
async function copyNew(file: string, from: string): Promise<StagedFile> {
  await copyFile(from, file, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  const settled = settle(await open(file, 'r+'));
  const state = stateOf(file);
  return { digest: await sha256(fileBytes(file)), state, settled };
}

/** Waits until the disk has a file: before that a crash of the machine could leave its name without its content. */
export async function settle(handle: FileHandle): Promise<void> {
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What changes when somebody writes to a file, and cannot be set back. */
export function stateOf(file: string): string {
  try {
    const { size, mtimeNs, ctimeNs, ino } = lstatSync(file, { bigint: true });
    return `${size}.${mtimeNs}.${ctimeNs}.${ino}`;
  } catch {
    return 'missing';
  }
}
