import { Worker } from 'node:worker_threads';
import { ReproError, type ReproErrorCode, type ReproErrorOptions } from '@repro/core/error';
import { bell } from '../bytes/bell.ts';
import type { ByteReader } from '../bytes/reader.ts';
import type { GzipAnomaly } from './anomalies.ts';
import type { GzipInfo } from './file.ts';
import type { ReadOptions } from './member.ts';

/** What the thread is told: the next bytes of the file, none at its end; or that a piece of content was taken. */
export type Told = { readonly bytes: Uint8Array } | 'taken';

/** What the thread tells, in the order of the file; `used` says that it has gone on to the next bytes. */
export type Said =
  | { readonly piece: Uint8Array }
  | { readonly anomaly: GzipAnomaly }
  | { readonly info: GzipInfo }
  | { readonly error: PackedError }
  | 'used';

/** A coded error as data: what crosses between threads keeps no fields of its own. */
export interface PackedError extends Pick<ReproErrorOptions, 'hint' | 'at'> {
  readonly code: ReproErrorCode;
  readonly message: string;
  /** The message of the error underneath. */
  readonly cause: string | undefined;
}

/** Pieces of the file that are on their way to the thread, so that it never waits for this one. */
const AHEAD = 4;
const LEAST_PIECE = 64 * 1024;
const MOST_PIECE = 128 * 1024;
/** Mebibytes of the thread's young objects. They keep zlib's memory, which is to be free soon and not when they are many. */
const YOUNG = 2;

/** Reads a gzip file as `readFile` does, but inflates and sums it up on a thread of its own. */
export async function* readOnThread(
  reader: ByteReader,
  { limits, tell }: ReadOptions,
): AsyncGenerator<Uint8Array, GzipInfo, undefined> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    workerData: limits,
  });
  const said: Exclude<Said, 'used'>[] = [];
  const news = bell();
  const state = { ahead: 0, stopped: false, failure: undefined as { readonly error: unknown } | undefined };
  const fail = (error: unknown): void => {
    state.failure ??= { error };
    news.ring();
  };
  worker.on('error', fail);
  worker.on('message', (message: Said) => {
    if (message === 'used') state.ahead--;
    else said.push(message);
    news.ring();
  });

  async function feed(): Promise<void> {
    for (let size = 1; size > 0; state.ahead++) {
      while (state.ahead >= AHEAD && !state.stopped) await news.rung();
      if (state.stopped) return;
      // The source may go on using its memory, so the thread gets a copy: of the compressed bytes, which are few.
      const bytes = new Uint8Array(await reader.next(LEAST_PIECE, MOST_PIECE));
      size = bytes.length;
      worker.postMessage({ bytes } satisfies Told, [bytes.buffer]);
    }
  }

  feed().catch(fail);
  try {
    for (;;) {
      const next = said.shift();
      if (next === undefined) {
        if (state.failure) throw state.failure.error;
        await news.rung();
      } else if ('piece' in next) {
        worker.postMessage('taken' satisfies Told);
        yield next.piece;
      } else if ('anomaly' in next) tell(next.anomaly);
      else if ('info' in next) return next.info;
      else throw unpack(next.error);
    }
  } finally {
    state.stopped = true;
    news.ring();
    void worker.terminate();
  }
}

function unpack({ code, message, hint, at, cause }: PackedError): ReproError {
  return new ReproError(code, message, { hint, at, ...(cause !== undefined && { cause: new Error(cause) }) });
}
