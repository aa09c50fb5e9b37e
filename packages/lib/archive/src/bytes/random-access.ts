import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { ReproError } from '@repro/core/error';
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
   * Closes the file.
   * @throws ERR_REPRO_CHANGED when it changed since it was opened: what was read may be of two versions
   */
  close(): void;
  /** Closes the file without a look at it, for those who have failed already. */
  abandon(): void;
}

/** Opens the regular file at `path`. */
export function fileAccess(path: string): FileAccess {
  const fd = openSync(path, 'r');
  const before = fstatSync(fd, { bigint: true });
  return {
    size: Number(before.size),
    readAt: (target, position) => readSync(fd, target, 0, target.length, position),
    abandon: () => closeSync(fd),
    close() {
      const after = fstatSync(fd, { bigint: true });
      closeSync(fd);
      if (after.size === before.size && after.mtimeNs === before.mtimeNs && after.ctimeNs === before.ctimeNs)
        return;
      throw new ReproError('ERR_REPRO_CHANGED', `${path} changed while it was read`, {
        hint: 'read a copy that nobody writes to',
      });
    },
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
      fd ??= openSync(path, 'r');
      return readSync(fd, room);
    },
    close() {
      if (fd !== undefined) closeSync(fd);
    },
  };
}
