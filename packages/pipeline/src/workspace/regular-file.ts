import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { ReproError } from '@repro/core/error';
import { systemError } from '@repro/core/system-error';
import { fileBytes } from './file-bytes.ts';

const PIECE = 64 * 1024;

/**
 * The first `most` bytes of a file that lies somewhere under a name of its own, such as a configuration in a source. That
 * source may be somebody else's: a pipe there would be waited at for ever, in a way that no signal ends, and a link to a
 * device without end would fill the memory.
 * @throws ERR_REPRO_SPECIAL_FILE for what is neither a file nor a directory, and the system's errors as `systemError` has them
 */
export async function readStart(file: string, most: number, name = file): Promise<Buffer> {
  try {
    // A pipe is opened at once so, where somebody may write to it or not.
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const found = await handle.stat();
      if (!found.isFile() && !found.isDirectory()) throw special(name);
      return await readUpTo(handle, most);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw systemError(error, name) ?? error;
  }
}

/**
 * The bytes of a file of a release, which may have come from anywhere: nothing else that lies there under its name is read.
 * @throws ERR_REPRO_SPECIAL_FILE, ERR_REPRO_IS_A_DIRECTORY, and the system's error
 */
export async function* regularBytes(file: string): AsyncGenerator<Uint8Array, void, undefined> {
  const found = await stat(file);
  if (found.isDirectory()) throw directory(file);
  if (!found.isFile()) throw special(file);
  yield* fileBytes(file);
}

async function readUpTo(handle: FileHandle, most: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let size = 0; size < most; ) {
    const piece = Buffer.allocUnsafe(Math.min(PIECE, most - size));
    const { bytesRead } = await handle.read(piece, 0, piece.length);
    if (bytesRead === 0) break;
    pieces.push(piece.subarray(0, bytesRead));
    size += bytesRead;
  }
  return Buffer.concat(pieces);
}

function special(name: string): ReproError {
  return new ReproError('ERR_REPRO_SPECIAL_FILE', `${name}: expected a file, found a pipe or a device`, {
    hint: 'put a regular file there, or remove it',
    at: { path: name },
  });
}

function directory(name: string): ReproError {
  return new ReproError('ERR_REPRO_IS_A_DIRECTORY', `${name}: expected a file, found a directory`, {
    hint: 'put a regular file there, or remove it',
    at: { path: name },
  });
}
