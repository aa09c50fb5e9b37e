#!/usr/bin/env node
// `repro release`, every step of the flow, on a tree of 1,000 files and 100 MB: against `tar … | gzip -9` of that tree
// alone, without a cache and on the second run; what each step takes and what waits; and on ten files, against
// what Node itself needs to start.
//   node bench/release.mjs [--runs 3] [--files 1000] [--size MB] [--in SCRATCH_DIRECTORY]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { GNU_TAR_LINE } from '../packages/lib/archive/dist/write/tar/gnu.js';
import { readArguments } from '../scripts/arguments.mjs';
import { root } from '../scripts/sync/packages.mjs';
import { measure, printAim, printTable } from './lib/compare.mjs';
import { makeTree, sourceFiles } from './lib/trees.mjs';

const { values } = readArguments(import.meta.url, {
  options: {
    runs: { type: 'string', default: '3' },
    files: { type: 'string', default: '1000' },
    size: { type: 'string', default: '100' },
    in: { type: 'string', default: tmpdir() },
  },
});
const runs = Number(values.runs);
const node = `'${process.execPath}'`;
// What npm installs, the command in a few files.
execFileSync(process.execPath, [path.join(root, 'scripts/bundle.mjs'), 'repro']);
const repro = `${node} '${path.join(root, 'packages/pipeline/bundle/repro.cjs')}'`;

const scratch = mkdtempSync(path.join(values.in, 'repro-bench-'));
process.env.HOME = scratch;
process.env.XDG_CACHE_HOME = path.join(scratch, 'cache');
process.env.XDG_STATE_HOME = path.join(scratch, 'state');
try {
  const sources = sourceFiles(path.join(root, 'node_modules/.pnpm'));
  const bytes = makeTree(path.join(scratch, 'large'), sources, {
    files: Number(values.files),
    bytes: Number(values.size) * 1e6,
  });
  makeTree(path.join(scratch, 'small'), sources, { files: 10, bytes: 40_000 });
  // A file that is younger than the clock's tick is read again by every run.
  await setTimeout(2500);
  large(`${values.files} files, ${(bytes / 1e6).toFixed(0)} MB`);
  small();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function large(title) {
  const tar = GNU_TAR_LINE.replace('cd DIR', 'cd large').replace('OUT.tar', '-');
  // What looks like a secret in the packages that the tree is made of is known and accepted.
  const lint = `${node} '${path.join(root, 'packages/tools/secret-lint/bin/secret-lint.js')}'`;
  spawnSync('sh', ['-c', `${lint} large --write-baseline known --quiet`], { cwd: scratch });
  process.env.REPRO_SECURITY_SECRET_BASELINE = path.join(scratch, 'known');
  const fresh = `${repro} release large --no-cache --output-dir ../out-fresh --quiet`;
  const again = `${repro} release large --output-dir ../out-again --quiet`;
  const results = measure(
    [
      { name: 'repro release --no-cache', line: fresh },
      { name: 'repro release, again', line: again },
      { name: 'tar | gzip -9', line: `(${tar}) | gzip -9 > theirs.tar.gz` },
    ],
    { runs, cwd: scratch },
  );
  printTable(title, results, ['tar | gzip -9']);
  const ratio = (a, b) => results.get(a).wall / results.get(b).wall;
  printAim('repro release / tar | gzip -9', ratio('repro release --no-cache', 'tar | gzip -9'), 1);
  printAim('again / without cache', ratio('repro release, again', 'repro release --no-cache'), 0.2);
  printAim('peak memory', results.get('repro release --no-cache').rss, 300, 'MiB');
  sameArtifact();
  printSteps('out-fresh', 'Without cache');
  printSteps('out-again', 'Again');
}

function sameArtifact() {
  const [fresh, again] = ['out-fresh', 'out-again'].map((out) =>
    readFileSync(path.join(scratch, out, 'artifact.tar.gz')),
  );
  if (!fresh.equals(again)) throw new Error('the second run made another artifact');
}

/** Steps run at the same time, so that their shares add up to more than the whole. */
function printSteps(out, title) {
  const record = JSON.parse(readFileSync(path.join(scratch, out, 'run_record.json'), 'utf8'));
  const since = Date.parse(record.started_on);
  const whole = Date.parse(record.finished_on) - since;
  console.log(`\n${title}: ${whole} ms from the first step to the record`);
  for (const { name, started_on: started, duration_ms: took = 0, cached_from: cached } of record.steps) {
    if (started === undefined) continue;
    const begin = Date.parse(started) - since;
    const share = `${((100 * took) / whole).toFixed(0)} %`;
    const note = cached ? '  from the cache' : '';
    console.log(
      `  ${name.padEnd(36)} waits ${String(begin).padStart(6)} ms  runs ${String(took).padStart(6)} ms  ${share.padStart(5)}${note}`,
    );
  }
}

function small() {
  const results = measure(
    [
      { name: 'repro release --no-cache', line: `${repro} release small --no-cache --quiet` },
      { name: 'repro release, again', line: `${repro} release small --quiet` },
      { name: 'node -e 0', line: `${node} -e 0` },
    ],
    { runs: Math.max(runs, 5), cwd: scratch },
  );
  printTable('10 files', results, ['node -e 0']);
  const ratio = (a) => results.get(a).wall / results.get('node -e 0').wall;
  printAim('repro release / node -e 0', ratio('repro release --no-cache'), 8);
  printAim('repro release again / node -e 0', ratio('repro release, again'), 8);
}
