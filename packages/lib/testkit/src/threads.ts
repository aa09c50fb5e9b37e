import { expect } from '@jest/globals';
import { runProcess } from './process.ts';

/** What is done to threads, as statements in which `worker.Worker` makes them and `Worker` is the real one. */
export type ThreadFault = string;

/** No thread can be started. */
export const noThreads: ThreadFault =
  'worker.Worker = class { constructor() { throw new Error("no threads here"); } };';

/** Each thread runs `code`, a script of CommonJS, in place of its own module; limits are those of a Worker. */
export function threadsOf(code: string, limits = '{}'): ThreadFault {
  return `
  worker.Worker = class extends Worker {
    constructor(file, options) { super(${JSON.stringify(code)}, { ...options, eval: true, resourceLimits: ${limits} }); }
  };`;
}

/** Each thread has no memory left. */
export const noMemory: ThreadFault = threadsOf(
  'const all = []; for (;;) all.push(new Array(1e5).fill(all.length + 0.5))',
  '{ maxOldGenerationSizeMb: 8 }',
);

/**
 * Does `work`, the statements of a module, in a process of its own with such threads. Tells what it wrote: `done` when it got to its end, or
 * the code, message and hint of the error that it ended with.
 */
export async function workWithThreads(
  work: string,
  fault: ThreadFault,
  { cwd }: { readonly cwd: string },
): Promise<string> {
  const program = `
    import { syncBuiltinESMExports } from 'node:module';
    import worker from 'node:worker_threads';
    const { Worker } = worker;
    ${fault}
    syncBuiltinESMExports();
    try {
      ${work}
      console.log('done');
    } catch ({ code, message, hint }) {
      console.log([code, message, hint].join('; '));
    }`;
  const args = ['--input-type=module', '-e', program];
  const { status, stdout, stderr } = await runProcess(process.execPath, args, { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.toString();
}
