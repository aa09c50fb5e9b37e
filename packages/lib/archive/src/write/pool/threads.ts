import type { Worker } from 'node:worker_threads';
import { startThread } from '@repro/tree/thread';
import type { CodecSpec } from '../codec.ts';
import type { Report, SharedJob } from './worker.ts';

/** Threads that make blocks beside this one. They can be started before the job is known, which hides their start. */
export interface Threads {
  /** How many there are. */
  count(): number;
  /** Starts another one. */
  start(): void;
  /** Gives all of them the job; called once, and none is started after it. */
  assign(job: SharedJob): void;
  /** Whether the report on `block` is there. */
  has(block: number): boolean;
  /** Takes the report on `block` if it is there; an error when a thread died. */
  take(block: number): Report | Error | undefined;
  /** Fulfilled at the next report, or at once if one came since the last call. */
  nextReport(): Promise<void>;
  stop(): Promise<void>;
}

/** No threads yet. Each loads the codec while it waits for the job. */
export function createThreads(codec: CodecSpec): Threads {
  const workers: Worker[] = [];
  const reports = new Map<number, Report>();
  let failure: Error | undefined;
  let wake: (() => void) | undefined;
  let news = false;
  const notify = (): void => {
    news = true;
    wake?.();
  };
  return {
    count: () => workers.length,
    start() {
      const worker = startThread(new URL('./worker.js', import.meta.url), {
        workerData: codec,
        hint: 'run again with one thread: --workers 1',
        lost(error) {
          failure = error;
          notify();
        },
      });
      worker.on('message', (report: Report) => {
        reports.set(report.block, report);
        notify();
      });
      workers.push(worker);
    },
    assign(job) {
      for (const worker of workers) worker.postMessage(job);
    },
    has: (block) => reports.has(block),
    take(block) {
      const report = reports.get(block);
      reports.delete(block);
      return report ?? failure;
    },
    async nextReport() {
      if (!news) await new Promise<void>((resolve) => (wake = resolve));
      news = false;
    },
    async stop() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
