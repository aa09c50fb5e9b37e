import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Bytes } from '@repro/core';
import { asChunks } from '@repro/core/bytes';
import { memoryAccess } from '../bytes/random-access.ts';
import type { RandomAccess } from '../tar/types.ts';
import { archiveError } from './errors.ts';

/** What is kept in memory rather than in a temporary file, unless a caller says otherwise. */
export const SPOOL_MEMORY: number = 64 * 1024 ** 2;

/** Where a stream may be kept. */
export interface SpoolLimits {
  /** Bytes kept in memory; more go into a temporary file. */
  readonly memory: number;
  /** Bytes kept at all. */
  readonly total: number;
}

/** A stream that was read to its end and can be read again at any position. */
export interface Spool extends RandomAccess {
  /** Gives back memory and temporary file; without effect when that is done. */
  close(): void;
}

/**
 * Keeps all of a stream: in memory while it is small, else in a temporary file that only its owner can read.
 * @throws ERR_REPRO_ARCHIVE_SPOOL when there are more bytes than may be kept
 */
export async function spool(source: Bytes, limits: SpoolLimits): Promise<Spool> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let file: TemporaryFile | undefined;
  try {
    for await (const chunk of asChunks(source)) {
      size += chunk.length;
      if (size > limits.total) throw archiveError('SPOOL', `more than ${limits.total} bytes to be kept`);
      if (size > limits.memory) file ??= temporaryFile(parts.splice(0));
      if (file) file.append(chunk);
      else parts.push(chunk);
    }
  } catch (error) {
    file?.close();
    throw error;
  }
  return file ?? { ...memoryAccess(Buffer.concat(parts)), close() {} };
}

interface TemporaryFile extends Spool {
  append(chunk: Uint8Array): void;
}

function temporaryFile(start: readonly Uint8Array[]): TemporaryFile {
  const folder = mkdtempSync(path.join(tmpdir(), 'repro-archive-'));
  const fd = openSync(path.join(folder, 'spool'), 'wx+', 0o600);
  // Where the system allows it the name is gone at once, so that not even a killed process leaves the file behind.
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  let removed = tryTo(remove);
  let isOpen = true;
  let size = 0;
  const file: TemporaryFile = {
    get size() {
      return size;
    },
    append(chunk) {
      for (let at = 0; at < chunk.length; ) at += writeSync(fd, chunk, at, chunk.length - at, size + at);
      size += chunk.length;
    },
    readAt: (target, position) => readSync(fd, target, 0, target.length, position),
    close() {
      // Once: by then the number may be that of somebody else's file.
      if (isOpen) closeSync(fd);
      isOpen = false;
      removed ||= tryTo(remove);
    },
  };
  for (const chunk of start) file.append(chunk);
  return file;
}

function tryTo(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
