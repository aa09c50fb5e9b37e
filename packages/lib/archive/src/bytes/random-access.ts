import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { ReproError } from '@repro/core/error';
import { systemError } from '@repro/core/system-error';
import type { Filler } from '../hash/beside.ts';
import type { RandomAccess } from '../tar/types.ts';

/** Bytes in memory, to be read at any position. */
export function memoryAccess(bytes: Uint8Array): RandomAccess {
  return {
    size: bytes.length,
    readAt(target, position) {
      const part = bytes.subarray(position, position + target.length);
      target.set(part);
      return part.length;
    },
  };
}

/** A file that is open for reading at any position. */
export interface FileAccess extends RandomAccess {
  /**
   * Closes the file; without effect when that is done.
   * @throws ERR_REPRO_CHANGED when it changed since it was opened: what was read may be of two versions
   */
  close(): void;
  /** Closes the file without a look at it, for those who have failed already; without effect when that is done. */
  abandon(): void;
}

/**
 * Opens the regular file at `path`.
 * @throws ERR_REPRO_NOT_FOUND, ERR_REPRO_IS_A_DIRECTORY and what else the system says
 */
export function fileAccess(path: string): FileAccess {
  const fd = opened(path);
  const before = fstatSync(fd, { bigint: true });
  let isOpen = true;
  // Once: by then the number may be that of somebody else's file.
  function abandon(): void {
    if (isOpen) closeSync(fd);
    isOpen = false;
  }
  return {
    size: Number(before.size),
    readAt: (target, position) => readSync(fd, target, 0, target.length, position),
    abandon,
    close() {
      if (!isOpen) return;
      const after = fstatSync(fd, { bigint: true });
      abandon();
      if (after.size === before.size && after.mtimeNs === before.mtimeNs && after.ctimeNs === before.ctimeNs)
        return;
      throw new ReproError('ERR_REPRO_CHANGED', `${path} changed while it was read`, {
        hint: 'read a copy that nobody writes to',
      });
    },
  };
}

/** So many reads take some hundredths of a second. */
const READS_IN_A_ROW = 1024;

/**
 * Opens the regular file at `path` for one who reads some of it, such as headers, one after another. That is done without
 * waiting, but not for long: a file may have more holes than anybody can read to their end, and `signal` has to be heard.
 */
export function skimmedFile(path: string, signal?: AbortSignal): FileAccess {
  const file = fileAccess(path);
  let reads = 0;
  async function readLater(target: Uint8Array, position: number): Promise<number> {
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
    return file.readAt(target, position);
  }
  return {
    ...file,
    readAt: (target, position) =>
      ++reads % READS_IN_A_ROW === 0 ? readLater(target, position) : file.readAt(target, position),
    // Whoever is told to stop learns no more of the file.
    close: () => (signal?.aborted ? file.abandon() : file.close()),
  };
}

/** All bytes of `access` from `start` to `end`, in pieces of memory of their own. */
export async function* chunksOf(
  access: RandomAccess,
  start = 0,
  end = access.size,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = start; at < end; ) {
    const piece = Buffer.allocUnsafe(Math.min(1024 * 1024, end - at));
    const size = await access.readAt(piece, at);
    if (size === 0) return;
    yield piece.subarray(0, size);
    at += size;
  }
}

/**
 * The bytes of the file at `path`, from its start. They are read where they are asked for: whoever hashes them on another
 * thread has nothing else to wait for here, and a third thread would cost more than it saves.
 */
export function fileFiller(path: string, signal?: AbortSignal): Filler {
  let fd: number | undefined;
  return {
    fill(room) {
      signal?.throwIfAborted();
      fd ??= opened(path);
      return readSync(fd, room);
    },
    close() {
      if (fd !== undefined) closeSync(fd);
    },
  };
}

function opened(path: string): number {
  try {
    const fd = openSync(path, 'r');
    // A directory can be opened, and is refused when it is read, where nobody knows its name any more.
    if (!fstatSync(fd).isDirectory()) return fd;
    closeSync(fd);
    throw Object.assign(new Error('is a directory'), { code: 'EISDIR' });
  } catch (error) {
    throw systemError(error, path) ?? error;
  }
}
