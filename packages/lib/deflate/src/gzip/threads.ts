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

/** Starts `count` threads. @throws ERR_REPRO_WORKER, and from `run`, when a thread is lost */
export function startThreads(count: number, level: number): Threads {
  const setup: Setup = { module: compiledModule(), level };
  const threads: Thread[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  };
  try {
    while (threads.length < count) threads.push(startThread(setup));
  } catch (cause) {
    void stop();
    throw lost(cause as Error);
  }
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
    stop,
  };
}

function startThread(setup: Setup): Thread {
  // Flags of the process are not for the thread: --input-type, which comes with -e, would keep it from starting.
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: setup, execArgv: [] });
  const thread: Thread = { worker, online: false, failure: undefined, waiting: [] };
  const fail = (cause: Error): void => {
    thread.failure ??= lost(cause);
    for (const settle of thread.waiting.splice(0)) settle(thread.failure);
  };
  worker.once('online', () => (thread.online = true));
  worker.on('message', (reply: Reply) => thread.waiting.shift()?.(reply));
  worker.on('error', fail);
  // Nobody has to have failed: what runs in the thread may end it.
  worker.on('exit', (status) => fail(new Error(`exit status ${status}`)));
  return thread;
}

function lost(cause: Error): Error {
  const [why = ''] = cause.message.split('\n');
  return Object.assign(new Error(`a thread ended before its work: ${why}`, { cause }), {
    code: 'ERR_REPRO_WORKER',
    hint: 'run again with fewer workers: 0 needs no thread',
  });
}

async function ask(thread: Thread, block: Block): Promise<Reply | Error> {
  if (thread.failure) return thread.failure;
  thread.worker.postMessage(block, [block.buffer.buffer]);
  return new Promise((resolve) => thread.waiting.push(resolve));
}
