import { Worker } from 'node:worker_threads';
import { claimNow, setLimit } from './claim.ts';
import { blockMaker, CONTROL, type Job, type Piece } from './job.ts';
import { unpackError } from './thread-error.ts';
import type { Report } from './worker.ts';

/** How many finished blocks may wait for their turn, for every thread. */
const AHEAD = 4;

/** What makes blocks beside this thread. */
interface Threads {
  /** The report on `block` if it is there. */
  take(block: number): Report | Error | undefined;
  /** Fulfilled at the next report, or at once if one came since the last call. */
  nextReport(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * All blocks of a job in order. This thread makes blocks too, and `threads - 1` others beside it; who makes which
 * is left to chance and does not show in the bytes.
 */
export async function* pieces(
  job: Job,
  threads: number,
  signal?: AbortSignal,
): AsyncGenerator<Piece, void, undefined> {
  const make = await blockMaker(job);
  const own = new Map<number, Piece>();
  const others = startThreads(job, threads - 1);
  try {
    for (let block = 0; block < job.blocks; block++) {
      setLimit(job.control, Math.min(job.blocks, block + threads * AHEAD));
      yield await pieceOf(block);
      own.delete(block);
    }
  } finally {
    await others.stop();
  }

  async function pieceOf(block: number): Promise<Piece> {
    for (;;) {
      signal?.throwIfAborted();
      const done = own.get(block) ?? others.take(block);
      if (done) return settle(done);
      const claimed = claimNow(job.control);
      if (claimed === undefined) await others.nextReport();
      else own.set(claimed, make(claimed));
      // Lets reports, signals and timers in: a block takes some milliseconds.
      if (threads > 1 || block % 16 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

function settle(report: Report | Error): Piece {
  if (report instanceof Error) throw report;
  if ('error' in report) throw unpackError(report.error);
  return report;
}

function startThreads(job: Job, count: number): Threads {
  const reports = new Map<number, Report>();
  let failure: Error | undefined;
  let wake: (() => void) | undefined;
  let woken = false;
  const notify = (): void => {
    woken = true;
    wake?.();
  };
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: job });
    worker.on('message', (report: Report) => {
      reports.set(report.block, report);
      notify();
    });
    worker.on('error', (error: Error) => {
      failure = error;
      notify();
    });
    return worker;
  });
  return {
    take(block) {
      const report = reports.get(block);
      reports.delete(block);
      return report ?? failure;
    },
    async nextReport() {
      if (!woken) await new Promise<void>((resolve) => (wake = resolve));
      woken = false;
    },
    async stop() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** Counters for a job of `blocks` blocks. */
export function createControl(): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(Object.keys(CONTROL).length * 4));
}
