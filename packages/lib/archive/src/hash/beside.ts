import type { Digest } from '@repro/core';
import { asChunks, type Bytes } from '@repro/core/bytes';
import { ReproError } from '@repro/core/error';
import { pending } from '../bytes/pending.ts';
import { hashRooms } from './rooms.ts';

/** Where bytes come from, when they are to be put into memory that is there already. */
export interface Filler {
  /** Puts the next bytes into `room` and returns how many, 0 at the end. */
  fill(room: Uint8Array): number | Promise<number>;
  /** Lets go of the source. */
  close(): unknown;
}

/**
 * Hashes bytes while they pass, as `sha256Through` does, but on another thread once there are many of them. Both threads
 * read the same memory, so a piece of `bytes` is valid only until the next one is asked for.
 */
export function sha256Beside(source: Filler): { bytes: AsyncIterable<Uint8Array>; digest: Promise<Digest> } {
  const { promise, resolve, reject } = pending<Digest>();
  async function* pass(): AsyncGenerator<Uint8Array, void, undefined> {
    const hasher = hashRooms();
    try {
      for (;;) {
        const room = await hasher.room();
        const size = await source.fill(room);
        if (size === 0) break;
        hasher.take(room, size);
        yield size === room.length ? room : room.subarray(0, size);
      }
      resolve(await hasher.digest());
    } catch (error) {
      reject(error);
      throw error;
    } finally {
      // Without effect when the digest is settled: what is left is a reader that stopped before the end.
      reject(new ReproError('ERR_REPRO_INCOMPLETE', 'the bytes to be hashed were not read to their end'));
      hasher.stop();
      await source.close();
    }
  }
  return { bytes: pass(), digest: promise };
}

/** A stream, copied into the memory. */
export function streamFiller(source: Bytes): Filler {
  const chunks = asChunks(source);
  let rest: Uint8Array = new Uint8Array(0);
  return {
    async fill(room) {
      let filled = 0;
      while (filled < room.length) {
        if (rest.length === 0) {
          const step = await chunks.next();
          if (step.done) break;
          rest = step.value;
        }
        const part = rest.subarray(0, room.length - filled);
        room.set(part, filled);
        filled += part.length;
        rest = rest.subarray(part.length);
      }
      return filled;
    },
    close: () => chunks.return(),
  };
}
