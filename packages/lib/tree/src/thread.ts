import type { Worker, WorkerOptions } from 'node:worker_threads';
import { ReproError } from '@repro/core/error';

/** How a thread is started. */
export interface ThreadOptions extends Omit<WorkerOptions, 'execArgv'> {
  /** What to do about a thread that is lost. */
  readonly hint?: string;
  /** Told once that the thread ended before its work. A thread that ends by itself with the status 0 has done it. */
  readonly lost: (error: ReproError) => void;
}

/**
 * Starts a thread.
 * @throws ERR_REPRO_WORKER when there is no room for one; `lost` is given the same when it fails or is ended
 */
export function startThread(file: URL, { lost, hint, ...options }: ThreadOptions): Worker {
  // Taken where it is used: it takes a millisecond to load.
  const { Worker: Thread } = process.getBuiltinModule('node:worker_threads');
  let worker: Worker;
  try {
    // Flags of the process are not for the thread: --input-type, which comes with -e, would keep it from starting.
    worker = new Thread(file, { ...options, execArgv: [] });
  } catch (cause) {
    throw lostThread(cause as Error, hint);
  }
  let isLost = false;
  const fail = (cause: Error): void => {
    if (!isLost) lost(lostThread(cause, hint));
    isLost = true;
  };
  worker.on('error', fail);
  worker.on('exit', (status) => {
    if (status !== 0) fail(new Error(`exit status ${status}`));
  });
  return worker;
}

function lostThread(cause: Error, hint = 'run again, with more memory if there was too little'): ReproError {
  const [why = ''] = cause.message.split('\n');
  return new ReproError('ERR_REPRO_WORKER', `a thread ended before its work: ${why}`, {
    hint,
    cause,
  });
}
