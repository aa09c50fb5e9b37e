import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { runProcess } from '@repro/testkit';

const cwd = fileURLToPath(new URL('..', import.meta.url));

/** Compresses eight blocks with two threads that are made by `fault`; tells how it ended. */
async function withThreads(fault: string): Promise<string> {
  const program = `
    import { syncBuiltinESMExports } from 'node:module';
    import worker from 'node:worker_threads';
    import { BLOCK_SIZE, gzip } from '@repro/deflate';
    const { Worker } = worker;
    ${fault}
    syncBuiltinESMExports();
    const bytes = new Uint8Array(8 * BLOCK_SIZE);
    let isUp = false;
    process.on('worker', (thread) => thread.once('online', () => (isUp = true)));
    async function* source() {
      for (let i = 0; i < 8; i++) {
        // Threads are started for the third: until one is up, blocks are compressed without them.
        while (i === 5 && !isUp) await new Promise((done) => setTimeout(done, 5));
        yield bytes.subarray(i * BLOCK_SIZE, (i + 1) * BLOCK_SIZE);
      }
    }
    try {
      for await (const _ of gzip(source(), { workers: 2 }));
      console.log('done');
    } catch ({ code, message, hint }) {
      console.log([code, message, hint].join('; '));
    }`;
  const args = ['--input-type=module', '-e', program];
  const { status, stdout, stderr } = await runProcess(process.execPath, args, { cwd });
  expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' });
  return stdout.toString();
}

const instead = (code: string, limits = '{}'): string => `
  worker.Worker = class extends Worker {
    constructor(file, options) { super(${JSON.stringify(code)}, { ...options, eval: true, resourceLimits: ${limits} }); }
  };`;

describe('a thread that', () => {
  it.each([
    [
      'cannot be started',
      'worker.Worker = class { constructor() { throw new Error("no threads here"); } };',
      'no threads here',
    ],
    [
      'cannot be started after another one',
      `let count = 0;
      worker.Worker = class extends Worker {
        constructor(...args) { if (count++ > 0) throw new Error('no second one'); super(...args); }
      };`,
      'no second one',
    ],
    ['cannot load its module', instead('require("./not-there.js")'), "Cannot find module './not-there.js'"],
    [
      'fails in its work',
      instead('require("node:worker_threads").parentPort.on("message", () => { throw new Error("lost"); })'),
      'lost',
    ],
    [
      'is ended from outside',
      instead('require("node:worker_threads").parentPort.on("message", () => process.exit(1))'),
      'exit status 1',
    ],
    [
      'comes to its end',
      instead('require("node:worker_threads").parentPort.once("message", () => {})'),
      'exit status 0',
    ],
    [
      'has no memory left',
      instead(
        'const all = []; for (;;) all.push(new Array(1e5).fill(all.length + 0.5))',
        '{ maxOldGenerationSizeMb: 8 }',
      ),
      'memory limit',
    ],
  ])('%s is a coded error, and no wait for ever', async (_, fault, message) => {
    const told = await withThreads(fault);
    expect(told).toMatch(
      /^ERR_REPRO_WORKER; a thread ended before its work: .+; run again with fewer workers: 0 needs no thread\n$/,
    );
    expect(told).toContain(message);
  });
});
