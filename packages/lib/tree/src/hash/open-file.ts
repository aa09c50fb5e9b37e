import { closeSync, constants, fstatSync, openSync, type Stats } from 'node:fs';

/** The errno-like code of the error for a file that changed while it was read: as data it can cross from a worker. */
export const CHANGED = 'ECHANGED';

/**
 * A link that was put in the file's place is not followed, and a pipe there does not block for a writer:
 * both would let somebody who writes into the tree make us read, or wait for, what they like.
 */
const FLAGS =
  constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/** A regular file that is open, and its state on opening. */
export interface OpenFile {
  readonly fd: number;
  readonly state: Stats;
  readonly size: number;
}

/**
 * Opens a regular file.
 * @param size what it must be, when it is known
 * @throws the system's error, or one of code ECHANGED when it is no regular file or of another size.
 */
export function openFile(file: string | Uint8Array, size?: number): OpenFile {
  const fd = openSync(file as string | Buffer, FLAGS);
  try {
    const state = fstatSync(fd);
    if (!state.isFile()) throw changedFile('it was replaced by something that is no file');
    const found = state.size;
    if (size !== undefined && found !== size) throw changedFile(`it had ${size} bytes and now has ${found}`);
    return { fd, state, size: found };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

/**
 * Checks that an open file is as it was on opening, after `read` bytes of it came.
 * Times are compared as milliseconds with their fraction, in steps of a quarter microsecond: far less than any clock's tick.
 * @throws an error of code ECHANGED
 */
export function verifyUnchanged({ fd, state, size }: OpenFile, read: number): void {
  const now = fstatSync(fd);
  const same = now.size === state.size && now.mtimeMs === state.mtimeMs && now.ctimeMs === state.ctimeMs;
  if (!same) throw changedFile('it changed while it was read');
  if (read !== size) throw changedFile(`${size} bytes were expected and ${read} read`);
}

function changedFile(message: string): Error {
  return Object.assign(new Error(message), { code: CHANGED });
}
