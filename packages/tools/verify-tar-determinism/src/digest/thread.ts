import { Worker } from 'node:worker_threads';
import type { Digest } from '@repro/core';

/** Bytes to hash, in memory that changes hands; without memory the request is for the digest. */
export interface Request {
  readonly room?: ArrayBuffer;
  readonly size: number;
}

/** The memory back, or the digest. */
export type Answer = { readonly room: ArrayBuffer } | { readonly sha256: string };

/** Bytes of one piece of memory, and how many pieces there are: more would only wait. */
const roomSize = 1024 * 1024;
const rooms = 3;

/**
 * Passes bytes on and hashes them on another thread. That thread takes some twenty milliseconds to start.
 * `digest` is fulfilled when `bytes` has been read to its end.
 */
export function sha256OnThread(source: AsyncIterable<Uint8Array>): {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly digest: Promise<Digest>;
} {
  const thread = startThread();
  async function* pass(): AsyncGenerator<Uint8Array, void, undefined> {
    let ended = false;
    try {
      for await (const chunk of source) {
        for (let at = 0; at < chunk.length; at += roomSize)
          await thread.send(chunk.subarray(at, at + roomSize));
        yield chunk;
      }
      thread.end();
      ended = true;
    } finally {
      if (!ended) thread.stop();
    }
  }
  return { bytes: pass(), digest: thread.digest };
}

interface HashThread {
  /** Hands over a copy; waits while the thread has all the memory there is. */
  send(piece: Uint8Array): Promise<void>;
  end(): void;
  stop(): void;
  readonly digest: Promise<Digest>;
}

function startThread(): HashThread {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { execArgv: [] });
  const free = Array.from({ length: rooms }, () => new ArrayBuffer(roomSize));
  let total = 0;
  let wake = (): void => {};
  let failure: Error | undefined;
  const digest = new Promise<Digest>((resolve, reject) => {
    worker.on('message', (answer: Answer) => {
      if ('sha256' in answer) resolve({ sha256: answer.sha256, size: total });
      else free.push(answer.room);
      wake();
    });
    worker.on('error', (error: Error) => {
      failure = error;
      reject(error);
      wake();
    });
  });
  // Whoever reads the bytes hears of a failure there.
  digest.catch(() => {});
  async function takeRoom(): Promise<ArrayBuffer> {
    for (;;) {
      if (failure) throw failure;
      const room = free.pop();
      if (room) return room;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  return {
    digest,
    async send(piece) {
      const room = await takeRoom();
      new Uint8Array(room).set(piece);
      total += piece.length;
      worker.postMessage({ room, size: piece.length } satisfies Request, [room]);
    },
    end: () => worker.postMessage({ size: 0 } satisfies Request),
    stop: () => void worker.terminate(),
  };
}
