#!/usr/bin/env node
// Keeps everything that is derived in step with its source; with --check it changes nothing and fails on drift.
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { layerProblems } from './sync/layers.mjs';
import { manifestFiles } from './sync/manifests.mjs';
import { readPackages, root } from './sync/packages.mjs';
import { schemaFiles, schemaProblems } from './sync/schemas.mjs';

const check = process.argv.includes('--check');
const packages = readPackages();
const files = new Map(packages.flatMap((pkg) => manifestFiles(pkg, packages)));
for (const pkg of packages) for (const [file, text] of await schemaFiles(pkg)) files.set(file, text);
const problems = [...layerProblems(packages), ...packages.flatMap(schemaProblems)];

for (const [file, text] of files) {
  const target = path.join(root, file);
  const present = existsSync(target) ? readFileSync(target, 'utf8') : undefined;
  if (present === text) continue;
  if (check) problems.push(`${file} is out of date: run \`pnpm sync\``);
  else write(target, text);
}

for (const problem of problems) console.error(`sync: error: ${problem}`);
if (problems.length > 0) process.exitCode = 1;

function write(target, text) {
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
  if (text.startsWith('#!')) chmodSync(target, 0o755);
}
