#!/usr/bin/env node
// det-tar against GNU tar with the published flags, alone and piped into gzip -9, on a tree of many source files, and
// on one large file: whole processes in turn, medians, ratios.
//   node bench/det-tar.mjs [--runs 5] [--files 38218] [--size MiB of the large file] [--in SCRATCH_DIRECTORY]
// The files are those that are installed here, over and over: what deflate makes of a file does not reach back to
// its last copy. gzip -9 takes most of the time; --no-gzip leaves it out.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { GNU_TAR_LINE } from '../packages/lib/archive/dist/write/tar/gnu.js';
import { root } from '../scripts/sync/packages.mjs';
import { measure, printAim, printTable } from './lib/compare.mjs';

const { values } = parseArgs({
  allowNegative: true,
  options: {
    runs: { type: 'string', default: '5' },
    files: { type: 'string', default: '38218' },
    size: { type: 'string', default: '1024' },
    gzip: { type: 'boolean', default: true },
    in: { type: 'string', default: tmpdir() },
  },
});
const runs = Number(values.runs);
const detTar = `'${process.execPath}' '${path.join(root, 'packages/tools/det-tar/bin/det-tar.js')}'`;

/** The published line, with its output on stdout. */
function gnuTar(directory) {
  return `(${GNU_TAR_LINE.replace('cd DIR', `cd ${directory}`).replace('OUT.tar', '-')})`;
}

const scratch = mkdtempSync(path.join(values.in, 'repro-bench-'));
try {
  const sources = sourceFiles(path.join(root, 'node_modules/.pnpm'));
  const bytes = makeTree(path.join(scratch, 'tree'), sources);
  makeFile(path.join(scratch, 'large/file'), sources);
  const title = `${values.files} files, ${(bytes / 1e6).toFixed(0)} MB`;
  uncompressed(title);
  if (values.gzip) compressed(title);
  large();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function uncompressed(title) {
  const results = measure(
    [
      { name: 'det-tar', line: `${detTar} tree --compression none > ours.tar` },
      { name: 'det-tar --workers 1', line: `${detTar} tree --compression none --workers 1 > ours.tar` },
      { name: 'GNU tar', line: `${gnuTar('tree')} > theirs.tar` },
    ],
    { runs, cwd: scratch },
  );
  sameBytes('ours.tar', 'theirs.tar');
  printTable(`${title}, not compressed`, results, ['GNU tar']);
  printAim('det-tar / GNU tar', ratio(results, 'det-tar', 'GNU tar'), 1.3);
  printAim('peak memory', results.get('det-tar').rss, 250, 'MiB');
}

function compressed(title) {
  const results = measure(
    [
      { name: 'det-tar', line: `${detTar} tree > ours.tar.gz` },
      { name: 'det-tar --workers 1', line: `${detTar} tree --workers 1 > one.tar.gz` },
      { name: 'det-tar zstd', line: `${detTar} tree --compression zstd > ours.tar.zst` },
      { name: 'tar | gzip -9', line: `${gnuTar('tree')} | gzip -9 > theirs.tar.gz` },
      { name: 'tar | gzip -6', line: `${gnuTar('tree')} | gzip -6 > six.tar.gz` },
    ],
    { runs: Math.min(runs, 3), cwd: scratch },
  );
  sameBytes('ours.tar.gz', 'one.tar.gz');
  printTable(`${title}, compressed`, results, ['tar | gzip -9', 'tar | gzip -6']);
  const sizes = ['ours.tar.gz', 'ours.tar.zst', 'theirs.tar.gz', 'six.tar.gz'].map(
    (name) => `${name} ${statSync(path.join(scratch, name)).size}`,
  );
  console.log(`  bytes: ${sizes.join(', ')}`);
  printAim('det-tar / tar | gzip -9', ratio(results, 'det-tar', 'tar | gzip -9'), 0.35);
  const size = (name) => statSync(path.join(scratch, name)).size;
  printAim('its size', size('ours.tar.gz') / size('theirs.tar.gz'), 1.04);
}

function large() {
  const results = measure(
    [
      { name: 'none', line: `${detTar} large --compression none > /dev/null` },
      { name: 'gzip, 1 worker', line: `${detTar} large --workers 1 > /dev/null` },
      { name: 'gzip, 2 workers', line: `${detTar} large --workers 2 > /dev/null` },
      { name: 'zstd, 2 workers', line: `${detTar} large --compression zstd --workers 2 > /dev/null` },
      { name: 'GNU tar', line: `${gnuTar('large')} | cat > /dev/null` },
    ],
    { runs: 1, cwd: scratch },
  );
  printTable(`one file of ${values.size} MiB`, results, ['GNU tar']);
  printAim('peak memory, 1 worker', results.get('gzip, 1 worker').rss, 150, 'MiB');
  printAim('peak memory, 2 workers', results.get('gzip, 2 workers').rss, 250, 'MiB');
}

function ratio(results, ours, theirs) {
  return results.get(ours).wall / results.get(theirs).wall;
}

function sameBytes(one, other) {
  const [a, b] = [one, other].map((name) => readFileSync(path.join(scratch, name)));
  if (!a.equals(b)) throw new Error(`${one} and ${other} differ`);
}

/** The files of at most 10 MB below a directory, in the order of their paths. */
function sourceFiles(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size <= 1e7)
    .sort()
    .map((file) => readFileSync(file));
}

function makeTree(directory, sources) {
  let bytes = 0;
  for (let i = 0; i < Number(values.files); i++) {
    const folder = path.join(
      directory,
      `d${i % 40}`,
      `e${Math.floor(i / 40) % 12}`,
      `p${Math.floor(i / 12)}`,
    );
    const content = sources[i % sources.length];
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `file-${i % 12}.ts`), content);
    bytes += content.length;
  }
  return bytes;
}

function makeFile(file, sources) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '');
  let left = Number(values.size) * 2 ** 20;
  for (let i = 0; left > 0; i++) {
    const content = sources[i % sources.length].subarray(0, left);
    writeFileSync(file, content, { flag: 'a' });
    left -= content.length;
  }
}
