#!/usr/bin/env node
// Keeps everything that is derived in step with its source; with --check it changes nothing and fails on drift.
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArguments } from './arguments.mjs';
import { hookFiles } from './sync/hooks.mjs';
import { layerProblems } from './sync/layers.mjs';
import { manifestFiles } from './sync/manifests.mjs';
import { readPackages, root } from './sync/packages.mjs';
import { licenceProblems, packagingProblems } from './sync/packaging.mjs';
import { documentFiles, documentProblems } from './sync/readme.mjs';
import { schemaFiles, schemaProblems } from './sync/schemas.mjs';
import { planFiles } from './sync/secret-plan.mjs';

const { check } = readArguments(import.meta.url, { options: { check: { type: 'boolean' } } }).values;
const packages = readPackages();
const files = new Map(packages.flatMap((pkg) => manifestFiles(pkg, packages)));
for (const pkg of packages) for (const [file, text] of await schemaFiles(pkg)) files.set(file, text);
for (const [file, text] of hookFiles(packages)) files.set(file, text);
const built = isBuilt(packages) ? [...(await documentFiles(packages)), ...(await planFiles(packages))] : [];
for (const [file, text] of built) files.set(file, text);
const problems = [
  ...layerProblems(packages),
  ...packages.flatMap(schemaProblems),
  ...documentProblems(packages),
  ...packages.flatMap(packagingProblems),
  ...licenceProblems(),
];

for (const [file, text] of files) {
  const target = path.join(root, file);
  const present = existsSync(target) ? readFileSync(target, 'utf8') : undefined;
  if (present === text) continue;
  if (check) problems.push(`${file} is out of date: run \`pnpm sync\``);
  else write(target, text);
}

for (const problem of problems) console.error(`sync: error: ${problem}`);
if (problems.length > 0) process.exitCode = 1;

/** Documents tell what the built commands say of themselves, plans what they look for; before the first build there is nothing to ask. */
function isBuilt(all) {
  const missing = all.filter(({ dir }) => !existsSync(path.join(root, dir, 'dist/index.js')));
  if (missing.length > 0)
    console.error(`sync: note: documents and plans are left as they are until ${missing[0].name} is built`);
  return missing.length === 0;
}

function write(target, text) {
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
  if (text.startsWith('#!')) chmodSync(target, 0o755);
}
