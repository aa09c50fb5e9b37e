#!/usr/bin/env node
// Feeds the readers with mutated inputs; every outcome but a value or a coded error is a defect.
//   node scripts/fuzz.mjs                      1,000,000 inputs over all readers
//   node scripts/fuzz.mjs --short              what CI runs
//   node scripts/fuzz.mjs --count N --seed N --only tar
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { readArguments, refuseArguments } from './arguments.mjs';
import { targets } from './fuzz/targets.mjs';

/** No reader may need longer for 256 small inputs. */
const HANG_MS = 60_000;

const { values } = readArguments(import.meta.url, {
  options: {
    short: { type: 'boolean' },
    count: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
  },
});
const total = Number(values.count ?? (values.short ? 20_000 : 1_000_000));
const seed = Number(values.seed ?? 1);
const chosen = Object.entries(targets).filter(([name]) => values.only === undefined || values.only === name);
if (chosen.length === 0)
  refuseArguments(import.meta.url, `--only takes one of ${Object.keys(targets).join(', ')}`);
const each = Math.ceil(total / chosen.length);

let inputs = 0;
let defects = 0;
for (const [name, url] of chosen) {
  const start = performance.now();
  const outcomes = await runTarget(name, url);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const shown = Object.entries(outcomes).sort(([, a], [, b]) => b - a);
  console.log(`${name}: ${each} inputs in ${seconds} s`);
  for (const [outcome, count] of shown) console.log(`  ${String(count).padStart(8)}  ${outcome}`);
  inputs += each;
}
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(`\n${inputs} inputs, seed ${seed}: ${defects} defects; at most ${memory} MiB resident`);
if (defects > 0) process.exitCode = 1;

async function runTarget(name, url) {
  const threads = Math.min(availableParallelism(), 8);
  const share = Math.ceil(each / threads);
  const parts = Array.from({ length: threads }, (_, i) => [i * share, Math.min(each, (i + 1) * share)]);
  const found = await Promise.all(parts.map(([first, last]) => runPart({ name, url, first, last })));
  const sum = {};
  for (const outcomes of found)
    for (const [key, count] of Object.entries(outcomes)) sum[key] = (sum[key] ?? 0) + count;
  return sum;
}

function runPart({ name, url, first, last }) {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./fuzz/worker.mjs', import.meta.url), {
      workerData: { url, seed, first, last },
    });
    let index = first;
    let timer;
    const finish = (outcomes) => {
      clearTimeout(timer);
      resolve(outcomes);
    };
    const defect = (text) => {
      defects++;
      console.log(`DEFECT in ${name}: ${text}`);
    };
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        defect(`no answer after input ${index} (--only ${name} --seed ${seed})`);
        void worker.terminate();
        finish({});
      }, HANG_MS);
    };
    watch();
    worker.on('message', (message) => {
      watch();
      if (message.index !== undefined) index = message.index;
      if (message.defect)
        defect(`input ${message.defect.index}: ${message.defect.stack}\n  ${message.defect.input}`);
      if (message.outcomes) finish(message.outcomes);
    });
    worker.on('error', (error) => {
      defect(`after input ${index}: ${error.stack}`);
      finish({});
    });
  });
}
