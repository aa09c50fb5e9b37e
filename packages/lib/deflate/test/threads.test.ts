import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { noMemory, noThreads, threadsOf, workWithThreads } from '@repro/testkit';

const cwd = fileURLToPath(new URL('..', import.meta.url));

/** Compresses eight blocks with two threads. */
const WORK = `
    const { BLOCK_SIZE, gzip } = await import('@repro/deflate');
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
    for await (const _ of gzip(source(), { workers: 2 }));`;

describe('a thread that', () => {
  it.each([
    ['cannot be started', noThreads, 'no threads here'],
    [
      'cannot be started after another one',
      `let count = 0;
      worker.Worker = class extends Worker {
        constructor(...args) { if (count++ > 0) throw new Error('no second one'); super(...args); }
      };`,
      'no second one',
    ],
    ['cannot load its module', threadsOf('require("./not-there.js")'), "Cannot find module './not-there.js'"],
    [
      'fails in its work',
      threadsOf(
        'require("node:worker_threads").parentPort.on("message", () => { throw new Error("lost"); })',
      ),
      'lost',
    ],
    [
      'is ended from outside',
      threadsOf('require("node:worker_threads").parentPort.on("message", () => process.exit(1))'),
      'exit status 1',
    ],
    [
      'comes to its end',
      threadsOf('require("node:worker_threads").parentPort.once("message", () => {})'),
      'exit status 0',
    ],
    ['has no memory left', noMemory, 'memory limit'],
  ])('%s is a coded error, and no wait for ever', async (_, fault, message) => {
    const told = await workWithThreads(WORK, fault, { cwd });
    expect(told).toMatch(
      /^ERR_REPRO_WORKER; a thread ended before its work: .+; run again with fewer workers: 0 needs no thread\n$/,
    );
    expect(told).toContain(message);
  });
});
