#!/usr/bin/env node
// How long the tools need to start, against Node itself: `--version`, and a run on ten small files.
//   node bench/startup.mjs [--runs 21] [--modules]
// Measured is what npm installs, the one file of each bin; with --modules the bins of the workspace.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments } from '../scripts/arguments.mjs';
import { readPackages, root } from '../scripts/sync/packages.mjs';
import { measure, printAim, printTable, ratio } from './lib/compare.mjs';

const { values } = readArguments(import.meta.url, {
  options: { runs: { type: 'string', default: '21' }, modules: { type: 'boolean', default: false } },
});
const runs = Number(values.runs);
const node = `'${process.execPath}'`;
if (!values.modules) execFileSync(process.execPath, [path.join(root, 'scripts/bundle.mjs')]);
const bins = readPackages()
  .filter((pkg) => pkg.manifest.bin)
  .map(({ dir, manifest }) => {
    const [name, file] = Object.entries(values.modules ? manifest.bin : manifest.publishConfig.bin)[0];
    return { name, file: path.join(root, dir, file) };
  });
const bin = (name) => `${node} '${bins.find((each) => each.name === name).file}'`;

const scratch = mkdtempSync(path.join(tmpdir(), 'repro-bench-'));
try {
  mkdirSync(path.join(scratch, 'tree'));
  for (let i = 0; i < 10; i++)
    writeFileSync(path.join(scratch, 'tree', `file-${i}.txt`), `content ${i}\n`.repeat(100));
  const prepare = measure(
    [
      {
        name: 'archive',
        line: `${bin('det-tar')} tree -o tree.tar.gz && ${bin('make-snapshot')} tree -o snapshot.json && ${bin('make-vel-manifest')} --artifact tree.tar.gz --snapshot snapshot.json --git-sha ${'0'.repeat(40)} -q -o vel.json`,
      },
    ],
    { runs: 1, cwd: scratch },
  );
  if (prepare.size !== 1) throw new Error('the inputs could not be made');
  const versions = measure(
    [
      { name: 'node -e 0', line: `${node} -e 0` },
      ...bins.map(({ name, file }) => ({ name: `${name} --version`, line: `${node} '${file}' --version` })),
    ],
    { runs, cwd: scratch },
  );
  const small = measure(
    [
      { name: 'node -e 0', line: `${node} -e 0` },
      { name: 'make-snapshot', line: `${bin('make-snapshot')} tree` },
      { name: 'det-tar', line: `${bin('det-tar')} tree -o out.tar.gz` },
      { name: 'verify-gzip-header', line: `${bin('verify-gzip-header')} tree.tar.gz` },
      { name: 'verify-tar-determinism', line: `${bin('verify-tar-determinism')} tree.tar.gz` },
      { name: 'safe-paths-check', line: `${bin('safe-paths-check')} tree.tar.gz` },
      { name: 'json-canonical-check', line: `${bin('json-canonical-check')} snapshot.json` },
      {
        name: 'vel-validator',
        line: `${bin('vel-validator')} vel.json --artifact tree.tar.gz --snapshot snapshot.json -q`,
      },
      { name: 'version-stamp', line: `${bin('version-stamp')} 1.2.3` },
    ],
    { runs, cwd: scratch },
  );
  report('--version', versions, 1.2);
  report('ten files', small, 1.5);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function report(title, results, aim) {
  printTable(title, results, ['node -e 0']);
  for (const name of results.keys()) {
    if (name !== 'node -e 0')
      printAim(`${title}: ${name} / node -e 0`, ratio(results, name, 'node -e 0'), aim);
  }
}
