// Scans a tree with the engine of secret-lint alone, on two threads: what the tool can reach at best.
//   node bench/lib/secret-scan.mjs DIR [THREADS]
import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { createScanner } from '../../packages/tools/secret-lint/dist/engine/scanner.js';

const BATCH = 32;

if (isMainThread) {
  const [, , dir, threads = '2'] = process.argv;
  const files = [];
  list(dir, files);
  const next = new Int32Array(new SharedArrayBuffer(4));
  const others = Array.from(
    { length: Number(threads) - 1 },
    () => new Worker(new URL(import.meta.url), { workerData: { files, next } }),
  );
  const counts = [
    Promise.resolve(scanBatches(files, next)),
    ...others.map((worker) => new Promise((done) => worker.once('message', done))),
  ];
  const found = (await Promise.all(counts)).reduce((a, b) => a + b);
  console.log(`${files.length} files, ${found} findings`);
} else parentPort.postMessage(scanBatches(workerData.files, workerData.next));

function list(dir, files) {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const path = `${dir}/${entry.name}`;
    if (entry.isDirectory()) list(path, files);
    else if (entry.isFile()) files.push(path);
  }
}

function scanBatches(files, next) {
  const scanner = createScanner();
  let buffer = Buffer.allocUnsafeSlow(1024 * 1024);
  let found = 0;
  for (let at = Atomics.add(next, 0, BATCH); at < files.length; at = Atomics.add(next, 0, BATCH)) {
    for (const path of files.slice(at, at + BATCH)) {
      const file = openSync(path);
      const { size } = fstatSync(file);
      if (size > buffer.length) buffer = Buffer.allocUnsafeSlow(size);
      const length = readSync(file, buffer, 0, size, 0);
      closeSync(file);
      found += scanner.scan(buffer.subarray(0, length), { path }).length;
    }
  }
  return found;
}
