import { claimNow, setLimit } from './claim.ts';
import { blockMaker, CONTROL, type Job, type Piece } from './job.ts';
import { unpackError } from './thread-error.ts';
import type { Threads } from './threads.ts';
import type { Report } from './worker.ts';

/** How many finished blocks may wait for their turn, for every thread. */
const AHEAD = 4;

/** After so many blocks made alone, the event loop has its turn. */
const TURN = 16;

/**
 * All blocks of a job in order. This thread makes blocks too, beside `threads`, which have the job already;
 * who makes which is left to chance and does not show in the bytes.
 */
export async function* pieces(
  job: Job,
  threads: Threads,
  signal?: AbortSignal,
): AsyncGenerator<Piece, void, undefined> {
  const make = await blockMaker(job);
  const own = new Map<number, Piece>();
  const ahead = (threads.count() + 1) * AHEAD;
  for (let block = 0; block < job.blocks; block++) {
    setLimit(job.control, Math.min(job.blocks, block + ahead));
    yield await pieceOf(block);
    own.delete(block);
  }

  async function pieceOf(block: number): Promise<Piece> {
    for (;;) {
      signal?.throwIfAborted();
      const done = own.get(block) ?? threads.take(block);
      if (done) return settle(done);
      const claimed = claimNow(job.control);
      if (claimed === undefined) await threads.nextReport();
      else own.set(claimed, make(claimed));
      // Lets reports, signals and timers in: a block takes some milliseconds.
      if (threads.count() > 0 || block % TURN === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

function settle(report: Report | Error): Piece {
  if (report instanceof Error) throw report;
  if ('error' in report) throw unpackError(report.error);
  return report;
}

/** Counters for a new job. */
export function createControl(): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(Object.keys(CONTROL).length * 4));
}
