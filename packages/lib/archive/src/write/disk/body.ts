import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { ReproError } from '@repro/core/error';

const HOLD_STILL = 'nothing may change in the tree while it is read; stop what writes there and run again';

/** What part of which file to read. */
export interface Part {
  /** Path on disk. */
  readonly path: string | Uint8Array;
  /** For messages. */
  readonly name: string;
  /** Bytes the file had when it was listed. */
  readonly size: number;
  /** Its times then, as in `Entry`. */
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  /** Offset in the file. */
  readonly from: number;
  readonly length: number;
}

/**
 * Never follows a link and never waits on a pipe: either could have taken the file's place since it was listed,
 * and a link would let whoever put it there choose what is archived.
 */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a part of a file into `out` at `at`, in one go and without waiting for the event loop. What is read is of the state
 * that was listed: it is looked at once more when it was read, so that all parts of a file are of one state of it.
 * @throws ERR_REPRO_CHANGED when the file is not the one that was listed, or changes while it is read
 */
export function readPart(part: Part, out: Uint8Array, at: number): void {
  const fd = openFile(part);
  try {
    try {
      readFully(fd, part, { out, at });
    } finally {
      // Also when reading failed: what is the matter with a directory or a pipe is that it took the file's place.
      verifyListed(fd, part);
    }
  } finally {
    closeSync(fd);
  }
}

function readFully(fd: number, part: Part, to: { out: Uint8Array; at: number }): void {
  for (let done = 0; done < part.length; ) {
    const count = readSync(fd, to.out, to.at + done, part.length - done, part.from + done);
    if (count === 0) throw changed(part.name, `went from ${part.size} to ${part.from + done} bytes`);
    done += count;
  }
}

/** Checks that an open file is in the state that was listed. Its ctime also tells one that took its name. */
function verifyListed(fd: number, { name, size, mtimeMs, ctimeMs }: Part): void {
  const found = fstatSync(fd);
  if (!found.isFile()) throw changed(name, 'was replaced');
  if (found.size !== size) throw changed(name, `went from ${size} to ${found.size} bytes`);
  const same = found.mtimeMs === mtimeMs && found.ctimeMs === ctimeMs;
  if (!same) throw changed(name, 'was written to or replaced');
}

function openFile({ path, name }: Part): number {
  try {
    return openSync(path instanceof Uint8Array ? Buffer.from(path) : path, FLAGS);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw vanished(name, error);
    if (code === 'ELOOP' || code === 'ENXIO' || code === 'ENOTDIR')
      throw changed(name, 'was replaced', error);
    throw error;
  }
}

/** The error for a file that did not hold still. */
export function changed(name: string, how: string, cause?: unknown): ReproError {
  return new ReproError('ERR_REPRO_CHANGED', `${name}: the file ${how} while it was archived`, {
    hint: HOLD_STILL,
    cause,
  });
}

function vanished(name: string, cause: unknown): ReproError {
  return new ReproError('ERR_REPRO_VANISHED', `${name}: it was listed and is gone`, {
    hint: HOLD_STILL,
    cause,
  });
}
