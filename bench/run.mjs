#!/usr/bin/env node
// Every measurement, one after the other: each compares whole processes side by side and prints the ratios.
//   node bench/run.mjs              all of them
//   node bench/run.mjs --record     and keeps what was found in bench/results/, from which the README's table is made
//   node bench/run.mjs --only det-tar
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const benches = ['det-tar', 'snapshot', 'readers', 'secret-lint', 'release', 'canonical-json', 'startup'];

const { values } = parseArgs({ options: { record: { type: 'boolean' }, only: { type: 'string' } } });
const here = (file) => fileURLToPath(new URL(file, import.meta.url));

console.log(`${cpus().length} × ${cpus()[0].model}, Node ${process.versions.node}`);
for (const name of benches.filter((each) => values.only === undefined || each === values.only)) {
  console.log(`\n== ${name}`);
  const env = { ...process.env, ...(values.record && { REPRO_BENCH_RECORD: here(`results/${name}.json`) }) };
  const { status } = spawnSync(process.execPath, [here(`${name}.mjs`)], { stdio: 'inherit', env });
  if (status !== 0) process.exitCode = 1;
}
if (values.record) spawnSync(process.execPath, [here('readme.mjs')], { stdio: 'inherit' });
