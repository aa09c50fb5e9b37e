import { closeSync, constants, openSync, readSync } from 'node:fs';
import { reasonOf } from '@repro/cli-kit';
import { ReproError } from '@repro/core/error';
import type { FileEntry } from '../facts.ts';
import { HEAD_SIZE } from '../options.ts';

/**
 * A link put in the file's place is not followed, and a pipe there not waited for: both would let somebody who writes
 * into the tree make us read, or wait for, what they like.
 */
const FLAGS =
  constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/** One for all files: what was read is judged before the next file is. */
const buffer = Buffer.allocUnsafeSlow(HEAD_SIZE);

/**
 * The first bytes of a file on disk, with one open and one read; good until the next call.
 * @throws ERR_REPRO_UNREADABLE
 */
export function headOnDisk({ disk, rawDisk, path }: FileEntry): Uint8Array {
  const file = disk ?? rawDisk;
  try {
    const descriptor = openSync(file as string | Buffer, FLAGS);
    try {
      return buffer.subarray(0, readSync(descriptor, buffer, 0, HEAD_SIZE, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    throw new ReproError('ERR_REPRO_UNREADABLE', problemOf(cause), { cause, at: { path } });
  }
}

const OWN_WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'it was listed and is gone',
  ENOTDIR: 'it was listed and is gone',
  ELOOP: 'it was a file when it was listed, and is a link',
  ENXIO: 'it was a file when it was listed, and is a socket',
  ESPIPE: 'it was a file when it was listed, and is a pipe',
  EISDIR: 'it was a file when it was listed, and is a directory',
};

/** What an error of the system means for a file that was listed, in a few words. */
export function problemOf(cause: unknown): string {
  return reasonOf(cause, OWN_WORDS);
}
