import type { Worker } from 'node:worker_threads';
import type { Digest } from '@repro/core';
import { startThread } from '@repro/tree/thread';
import { pending } from '../bytes/pending.ts';
import type { Answer, Request } from './worker.ts';

/** Bytes of one room: what two threads say to each other about it must be little beside hashing it. */
const ROOM = 1024 * 1024;
/** The rooms there are, so that the thread that hashes never waits. */
const ROOMS = 8;
/** Full rooms that take longer to hash than a thread to start. */
const WORTH_A_THREAD = 6;

/** Hashes what is put into memory of its own. */
export interface RoomHasher {
  /** Memory to be filled; waits while all of it is to be hashed. */
  room(): Promise<Uint8Array>;
  /** Takes the first `size` bytes of a room, after those of all rooms before. */
  take(room: Uint8Array, size: number): void;
  digest(): Promise<Digest>;
  stop(): void;
}

/** A hasher that has nothing to do yet, and no thread. */
export function hashRooms(): RoomHasher {
  const free: Uint8Array[] = [];
  /** Rooms in the order of their bytes: the thread is done with the first ones first. */
  const taken: { readonly room: Uint8Array; readonly size: number }[] = [];
  const answer = pending<string>();
  let made = 0;
  let total = 0;
  let worker: Worker | undefined;
  let failure: { readonly error: unknown } | undefined;
  let wake = (): void => {};

  function start(): void {
    worker = startThread(new URL('./worker.js', import.meta.url), {
      lost(error) {
        failure = { error };
        answer.reject(error);
        wake();
      },
    });
    worker.on('message', (said: Answer) => {
      if (typeof said === 'string') answer.resolve(said);
      else free.push((taken.shift() as { room: Uint8Array }).room);
      wake();
    });
    for (const { room, size } of taken) send(room, size);
  }

  function send(room: Uint8Array, size: number): void {
    worker?.postMessage({ room, size } satisfies Request);
  }

  return {
    async room() {
      for (;;) {
        if (failure) throw failure.error;
        const room = free.pop();
        if (room) return room;
        if (made < ROOMS) {
          made++;
          return new Uint8Array(new SharedArrayBuffer(ROOM));
        }
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    take(room, size) {
      total += size;
      taken.push({ room, size });
      if (worker) send(room, size);
      else if (taken.length === WORTH_A_THREAD) start();
    },
    async digest() {
      if (worker) send(new Uint8Array(0), 0);
      else {
        // Taken here: an archive that is hashed on a thread does not need it, and it takes a millisecond to load.
        const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
        for (const { room, size } of taken) hash.update(room.subarray(0, size));
        answer.resolve(hash.digest('hex'));
      }
      return { sha256: await answer.promise, size: total };
    },
    stop: () => void worker?.terminate(),
  };
}
