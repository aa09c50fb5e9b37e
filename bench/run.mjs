#!/usr/bin/env node
// Every measurement, one after the other: each compares whole processes side by side and prints the ratios.
//   node bench/run.mjs
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const benches = ['startup', 'snapshot', 'det-tar', 'readers', 'release', 'canonical-json'];

console.log(`${cpus().length} × ${cpus()[0].model}, Node ${process.versions.node}`);
for (const name of benches) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(`./${name}.mjs`, import.meta.url))], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
