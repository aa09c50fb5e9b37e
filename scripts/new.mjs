#!/usr/bin/env node
// Makes a new tool that builds, passes its tests and can be published:
//   node scripts/new.mjs NAME "summary"      summary: one line, a verb first, without a full stop
//   --files-only                             write the files; install, build and documents are left to the caller
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArguments } from './arguments.mjs';
import { toolFiles } from './new/files.mjs';
import { readPackages, root } from './sync/packages.mjs';

const { values, positionals } = readArguments(import.meta.url, {
  options: { 'files-only': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [name, summary] = positionals;
const problem = problemOf(positionals);
if (problem) {
  console.error(`new: error: ${problem}`);
  console.error('new: hint: node scripts/new.mjs links-check "Check that links lead somewhere"');
  process.exitCode = 1;
} else make();

function problemOf([tool, text, ...more]) {
  if (tool === undefined || text === undefined || more.length > 0) return 'expected a name and a summary';
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(tool)) return `the name is '${tool}', expected words-with-dashes`;
  if (!/^[A-Z][^\n]*[^.\s]$/.test(text))
    return `the summary is '${text}', expected 'Verb and so on' without a full stop`;
  if (readPackages().some(({ base }) => base === tool)) return `there is a package called ${tool} already`;
  if (existsSync(path.join(root, 'packages/tools', tool))) return `packages/tools/${tool} exists already`;
  return undefined;
}

function make() {
  const files = toolFiles(name, summary);
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  const sources = files.map(([file]) => file).filter((file) => /\.(ts|schema\.json)$/.test(file));
  run(localBin('biome'), 'check', '--write', ...sources);
  // What a build needs; a document that only the built command can tell is still missing.
  run(process.execPath, 'scripts/sync.mjs');
  if (!values['files-only']) finish();
  console.log(
    `packages/tools/${name} is there. Next: its rules and cases, a row in README.md, and its changeset.`,
  );
}

function finish() {
  const { devEngines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  must(run('npx', '-y', `pnpm@${devEngines.packageManager.version}`, 'install'));
  must(run(localBin('tsc'), '-b', `packages/tools/${name}`));
  must(run(process.execPath, 'scripts/sync.mjs'));
  must(run('npm', 'test', '--prefix', `packages/tools/${name}`));
}

function localBin(program) {
  return path.join(root, 'node_modules/.bin', program);
}

function run(program, ...args) {
  return spawnSync(program, args, { cwd: root, stdio: 'inherit' }).status;
}

function must(status) {
  if (status !== 0) process.exit(1);
}
