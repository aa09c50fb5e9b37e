import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { ReproError } from '@repro/core/error';

const HOLD_STILL = 'nothing may change in the tree while it is read; stop what writes there and run again';

/** What part of which file to read. */
export interface Part {
  /** Path on disk. */
  readonly path: string | Uint8Array;
  /** For messages. */
  readonly name: string;
  /** Bytes the file had when the layout was made. */
  readonly size: number;
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
 * Reads a part of a file into `out` at `at`, in one go and without waiting for the event loop.
 * @returns undefined when the part is the whole file; else a stamp: parts whose stamps agree are of one state of it
 * @throws ERR_REPRO_CHANGED when the file is not the one that was listed, or changes while it is read
 */
export function readPart(part: Part, out: Uint8Array, at: number): string | undefined {
  const fd = openFile(part);
  try {
    const before = fstatSync(fd);
    if (!before.isFile()) throw changed(part.name, 'was replaced');
    if (before.size !== part.size) throw changed(part.name, `went from ${part.size} to ${before.size} bytes`);
    readFully(fd, part, { out, at });
    const after = fstatSync(fd);
    const same =
      after.size === before.size && after.mtimeMs === before.mtimeMs && after.ctimeMs === before.ctimeMs;
    if (!same) throw changed(part.name, 'was written to');
    return part.length < part.size ? stampOf(after) : undefined;
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

/** What tells one state of a file from another; the inode tells a file that was replaced under the same name. */
function stampOf({ dev, ino, size, mtimeMs, ctimeMs }: Stats): string {
  return `${dev}:${ino}:${size}:${mtimeMs}:${ctimeMs}`;
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
