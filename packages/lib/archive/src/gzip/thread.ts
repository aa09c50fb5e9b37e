import { startThread } from '@repro/tree/thread';
import { bell } from '../bytes/bell.ts';
import type { ByteReader } from '../bytes/reader.ts';
import { type PackedError, unpackError } from '../bytes/thread-error.ts';
import type { GzipAnomaly } from './anomalies.ts';
import type { GzipInfo } from './file.ts';
import { type GzipLimits, PATIENCE } from './limits.ts';
import type { ReadOptions } from './member.ts';

/** What the thread begins with: its limits, and the shared memory that it fills with content. */
export interface Task {
  readonly limits: GzipLimits;
  readonly rooms: readonly Uint8Array<SharedArrayBuffer>[];
}

/** What it is told: the next bytes of the file, none at its end; or the number of a room that it may fill again. */
export type Told = { readonly bytes: Uint8Array } | { readonly free: number };

/** What the thread tells, in the order of the file; `used` says that it has gone on to the next bytes. */
export type Said =
  | { readonly room: number; readonly size: number }
  | { readonly anomaly: GzipAnomaly }
  | { readonly info: GzipInfo }
  | { readonly error: PackedError }
  | 'used';

/** Pieces of the file that are on their way to the thread, so that it never waits for this one, and their bytes. */
const AHEAD = 4;
const PIECE = 256 * 1024;
/** Shared memory: content that may wait for this thread. */
const ROOMS = 3;
const ROOM = 1024 * 1024;

/** Reads a gzip file as `readFile` does, but inflates and sums it up on a thread of its own. */
export async function* readOnThread(
  reader: ByteReader,
  { limits, tell, reuse }: ReadOptions,
): AsyncGenerator<Uint8Array, GzipInfo, undefined> {
  const rooms = Array.from({ length: ROOMS }, () => new Uint8Array(new SharedArrayBuffer(ROOM)));
  const thread = talk(reader, { limits, rooms });
  try {
    for (;;) {
      const said = await thread.next();
      if ('room' in said) {
        const view = (rooms[said.room] as Uint8Array).subarray(0, said.size);
        yield reuse ? view : new Uint8Array(view);
        thread.send({ free: said.room });
      } else if ('anomaly' in said) tell(said.anomaly);
      else if ('info' in said) return said.info;
      else throw unpackError(said.error);
    }
  } finally {
    thread.stop();
  }
}

/** A thread that is fed from `reader` until it is stopped. */
function talk(reader: ByteReader, task: Task) {
  const queue: Exclude<Said, 'used'>[] = [];
  const news = bell();
  const state = { ahead: 0, stopped: false, failure: undefined as { readonly error: unknown } | undefined };
  const fail = (error: unknown): void => {
    state.failure ??= { error };
    news.ring();
  };
  const worker = startThread(new URL('./worker.js', import.meta.url), { workerData: task, lost: fail });
  const send = (told: Told, moved: ArrayBuffer[] = []): void => worker.postMessage(told, moved);
  worker.on('message', (said: Said) => {
    if (said === 'used') state.ahead--;
    else queue.push(said);
    news.ring();
  });

  async function feed(): Promise<void> {
    for (let size = 1; size > 0; state.ahead++) {
      while (state.ahead >= AHEAD && !state.stopped) await news.rung();
      if (state.stopped) return;
      // The source may go on using its memory, so the thread gets a copy: of the compressed bytes, which are few.
      const bytes = new Uint8Array(await reader.some(PIECE, PATIENCE));
      size = bytes.length;
      send({ bytes }, [bytes.buffer]);
    }
  }

  feed().catch(fail);
  return {
    send,
    async next(): Promise<Exclude<Said, 'used'>> {
      for (;;) {
        const said = queue.shift();
        if (said) return said;
        if (state.failure) throw state.failure.error;
        await news.rung();
      }
    },
    stop(): void {
      state.stopped = true;
      news.ring();
      void worker.terminate();
    },
  };
}
