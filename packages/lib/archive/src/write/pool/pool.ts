import { unpackError } from '../../bytes/thread-error.ts';
import { claimNow, createControl, setLimit } from './claim.ts';
import { blockMaker, type Job, type Piece } from './job.ts';
import type { Threads } from './threads.ts';
import type { Report } from './worker.ts';

/**
 * All blocks of a job in order. This thread makes blocks too, beside `threads`, which are given the job here;
 * who makes which is left to chance and does not show in the bytes.
 */
export async function* pieces(
  job: Job,
  threads?: Threads,
  signal?: AbortSignal,
): AsyncGenerator<Piece, void, undefined> {
  const control = createControl();
  threads?.assign({ ...job, control });
  const make = await blockMaker(job);
  const own = new Map<number, Piece | Error>();
  const ahead = blocksAhead(threads);
  for (let block = 0; block < job.blocks; block++) {
    setLimit(control, Math.min(job.blocks, block + ahead));
    const piece = await pieceOf(block);
    own.delete(block);
    // While the consumer waits, as a rule for its write, this thread makes another one, unless the next is there: with
    // all done that may be, the others would wait for this thread to come back.
    const meanwhile = setImmediate(() => isDone(block + 1) || makeOne());
    try {
      yield piece;
    } finally {
      clearImmediate(meanwhile);
    }
  }

  async function pieceOf(block: number): Promise<Piece> {
    for (;;) {
      signal?.throwIfAborted();
      const done = own.get(block) ?? threads?.take(block);
      if (done) return settle(done);
      if (!makeOne()) await threads?.nextReport();
      // Lets reports, signals and timers in: a block takes some milliseconds.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  function isDone(block: number): boolean {
    return own.has(block) || threads?.has(block) === true;
  }

  /** Makes the next block that nobody has taken; false when there is none within the limit. */
  function makeOne(): boolean {
    const block = claimNow(control);
    if (block === undefined) return false;
    try {
      own.set(block, make(block));
    } catch (error) {
      own.set(block, error as Error); // it is thrown in its turn
    }
    return true;
  }
}

/** How many blocks may be made before the one whose turn it is has been used: some for every thread. */
export function blocksAhead(threads?: Threads): number {
  return ((threads?.count() ?? 0) + 1) * 4;
}

function settle(report: Report | Error): Piece {
  if (report instanceof Error) throw report;
  if ('error' in report) throw unpackError(report.error);
  return report;
}
