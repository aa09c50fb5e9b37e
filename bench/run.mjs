#!/usr/bin/env node
// Every measurement, one after the other: each compares whole processes side by side and prints the ratios.
//   node bench/run.mjs              all of them
//   node bench/run.mjs --record     and keeps what was found in bench/results/, from which the README's table is made
//   node bench/run.mjs --only det-tar
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { readArguments, refuseArguments } from '../scripts/arguments.mjs';

const benches = ['det-tar', 'snapshot', 'readers', 'secret-lint', 'release', 'canonical-json', 'startup'];

const { values } = readArguments(import.meta.url, {
  options: { record: { type: 'boolean' }, only: { type: 'string' } },
});
const here = (file) => fileURLToPath(new URL(file, import.meta.url));

console.log(`${cpus().length} × ${cpus()[0].model}, Node ${process.versions.node}`);
const chosen = values.only === undefined ? benches : benches.filter((each) => each === values.only);
if (chosen.length === 0) refuseArguments(import.meta.url, `--only takes one of ${benches.join(', ')}`);
for (const name of chosen) {
  console.log(`\n== ${name}`);
  const env = { ...process.env, ...(values.record && { REPRO_BENCH_RECORD: here(`results/${name}.json`) }) };
  const { status } = spawnSync(process.execPath, [here(`${name}.mjs`)], { stdio: 'inherit', env });
  if (status !== 0) process.exitCode = 1;
}
if (values.record) spawnSync(process.execPath, [here('readme.mjs')], { stdio: 'inherit' });
