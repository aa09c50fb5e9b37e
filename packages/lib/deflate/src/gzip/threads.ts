import { Worker } from 'node:worker_threads';
import { compiledModule } from '../engine.ts';
import type { Block } from './cut.ts';
import type { Reply, Setup } from './worker.ts';

/** Threads that compress blocks. */
export interface Threads {
  /** Whether a thread is up; lets the event loop turn while none is. */
  up(): Promise<boolean>;
  /** Gives a block, whose buffer goes with it, to the thread that has least to do. Asked for only when one is up. */
  run(block: Block): Promise<Reply>;
  stop(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  online: boolean;
  failure: Error | undefined;
  /** The blocks that it holds, in order: a thread answers in the order in which it was asked. */
  readonly waiting: ((outcome: Reply | Error) => void)[];
}

/** Starts `count` threads. */
export function startThreads(count: number, level: number): Threads {
  const setup: Setup = { module: compiledModule(), level };
  const threads = Array.from({ length: count }, () => startThread(setup));
  const online = (): Thread[] => threads.filter((thread) => thread.online);
  return {
    async up() {
      if (online().length === 0) await new Promise((resolve) => setImmediate(resolve));
      return online().length > 0;
    },
    async run(block) {
      const thread = online().reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
      const outcome = await ask(thread, block);
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
    async stop() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(setup: Setup): Thread {
  // Flags of the process are not for the thread: --input-type, which comes with -e, would keep it from starting.
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: setup, execArgv: [] });
  const thread: Thread = { worker, online: false, failure: undefined, waiting: [] };
  worker.once('online', () => (thread.online = true));
  worker.on('message', (reply: Reply) => thread.waiting.shift()?.(reply));
  worker.on('error', (error) => {
    thread.failure = error;
    for (const settle of thread.waiting.splice(0)) settle(error);
  });
  return thread;
}

async function ask({ worker, waiting, failure }: Thread, block: Block): Promise<Reply | Error> {
  if (failure) return failure;
  worker.postMessage(block, [block.buffer.buffer]);
  return new Promise((resolve) => waiting.push(resolve));
}
