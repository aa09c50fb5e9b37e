#!/usr/bin/env node
// det-tar against GNU tar with the published flags, alone and piped into gzip and pigz: on a large tree, a small one
// and one large file; whole processes in turn, ratios, memory, and where the time goes. Measured is what npm installs,
// but for the profile, which tells the modules of the workspace apart.
//   node bench/det-tar.mjs [--runs 3] [--tree DIRECTORY] [--size MiB of the large file] [--in SCRATCH_DIRECTORY]
// Without --tree it is the large tree of bench/lib/large-tree.mjs, which is fetched once and kept in the cache.
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GNU_TAR_LINE } from '../packages/lib/archive/dist/write/tar/gnu.js';
import { readArguments } from '../scripts/arguments.mjs';
import { root } from '../scripts/sync/packages.mjs';
import { measure, printAim, printTable, ratio } from './lib/compare.mjs';
import { largeTree, sizeOf } from './lib/large-tree.mjs';
import { printProfile } from './lib/profile.mjs';

const { values } = readArguments(import.meta.url, {
  options: {
    runs: { type: 'string', default: '3' },
    tree: { type: 'string' },
    size: { type: 'string', default: '1024' },
    in: { type: 'string', default: tmpdir() },
  },
});
const runs = Number(values.runs);
const tool = path.join(root, 'packages/tools/det-tar');
execFileSync(process.execPath, [path.join(root, 'scripts/bundle.mjs'), 'det-tar']);
const bin = path.join(tool, 'bundle/det-tar.cjs');
// The tree holds links of its own that lead out of it, and names that differ in case only.
const detTar = (tree, flags = '') =>
  `'${process.execPath}' '${bin}' '${tree}' --allow-escaping-links -q ${flags}`;

/** The published line, with its output on stdout. */
const gnuTar = (tree) => `(${GNU_TAR_LINE.replace('cd DIR', `cd '${tree}'`).replace('OUT.tar', '-')})`;

/** Parts of Linux, 6 MB: C in large files; programs, tests and Makefiles in small ones. */
const SMALL = ['block', 'kernel/bpf', 'scripts'];

const tree = values.tree ? path.resolve(values.tree) : largeTree();
const scratch = mkdtempSync(path.join(values.in, 'repro-bench-'));
try {
  const { files, bytes } = sizeOf(tree);
  const title = `${files} files, ${(bytes / 1e6).toFixed(0)} MB`;
  uncompressed(title);
  compressed(title);
  small();
  large();
  profile(title);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function uncompressed(title) {
  const results = measure(
    [
      { name: 'det-tar', line: `${detTar(tree, '--compression none')} > ours.tar` },
      { name: 'det-tar --workers 1', line: `${detTar(tree, '--compression none --workers 1')} > ours.tar` },
      { name: 'GNU tar', line: `${gnuTar(tree)} > theirs.tar` },
    ],
    { runs, cwd: scratch },
  );
  sameBytes('ours.tar', 'theirs.tar');
  printTable(`${title}, not compressed`, results, ['GNU tar']);
  printAim('det-tar / GNU tar', ratio(results, 'det-tar', 'GNU tar'), 1.3);
}

function compressed(title) {
  const results = measure(
    [
      { name: 'det-tar', line: `${detTar(tree)} > default.gz` },
      { name: 'det-tar --level 1', line: `${detTar(tree, '--level 1')} > fast.gz` },
      { name: 'det-tar --level 9', line: `${detTar(tree, '--level 9')} > best.gz` },
      { name: 'det-tar --workers 1', line: `${detTar(tree, '--workers 1')} > one.gz` },
      { name: 'det-tar --engine fflate', line: `${detTar(tree, '--engine fflate')} > fflate.gz` },
      { name: 'det-tar zstd', line: `${detTar(tree, '--compression zstd')} > zstd.zst` },
      { name: 'tar | gzip -9', line: `${gnuTar(tree)} | gzip -9 > gzip9.gz` },
      { name: 'tar | pigz -9 -p2', line: `${gnuTar(tree)} | pigz -9 -p2 > pigz9.gz` },
      { name: 'tar | pigz -6 -p2', line: `${gnuTar(tree)} | pigz -6 -p2 > pigz6.gz` },
    ],
    { runs, cwd: scratch, warm: false },
  );
  sameBytes('default.gz', 'one.gz');
  printTable(`${title}, compressed`, results, ['tar | gzip -9', 'tar | pigz -9 -p2', 'tar | pigz -6 -p2']);
  const size = (name) => statSync(path.join(scratch, name)).size;
  const names = [
    'default.gz',
    'fast.gz',
    'best.gz',
    'fflate.gz',
    'zstd.zst',
    'gzip9.gz',
    'pigz9.gz',
    'pigz6.gz',
  ];
  console.log(`  bytes: ${names.map((name) => `${name} ${size(name)}`).join(', ')}`);
  const against = (ours, theirs, aim) => printAim(`${ours} / ${theirs}`, ratio(results, ours, theirs), aim);
  against('det-tar', 'tar | gzip -9', 0.2);
  against('det-tar', 'tar | pigz -9 -p2', 0.42);
  against('det-tar --level 9', 'tar | pigz -9 -p2', 0.62);
  against('det-tar --level 1', 'tar | pigz -6 -p2', 0.65);
  against('det-tar --workers 1', 'tar | gzip -9', 0.4);
  printAim('size of default / gzip -9', size('default.gz') / size('gzip9.gz'), 1.005);
  printAim('size of best / gzip -9', size('best.gz') / size('gzip9.gz'), 1);
  printAim('memory, two workers', results.get('det-tar').rss, 230, 'MiB');
}

/**
 * A tree of some megabytes, where starting takes as long as working. Where the environment has Node 20 read certificates at each start, which
 * is no part of either program, it is measured without them as well.
 */
function small() {
  const directory = path.join(scratch, 'small');
  for (const part of SMALL)
    cpSync(path.join(tree, 'linux', part), path.join(directory, part), { recursive: true });
  const { files, bytes } = sizeOf(directory);
  const hasCertificates = Boolean(process.env.NODE_EXTRA_CA_CERTS);
  const bare = 'det-tar without NODE_EXTRA_CA_CERTS';
  const results = measure(
    [
      { name: 'det-tar', line: `${detTar(directory)} > ours.tar.gz` },
      ...(hasCertificates
        ? [{ name: bare, line: `unset NODE_EXTRA_CA_CERTS; ${detTar(directory)} > bare.tar.gz` }]
        : []),
      { name: 'tar | gzip -9', line: `${gnuTar(directory)} | gzip -9 > theirs.tar.gz` },
    ],
    { runs: runs * 3, cwd: scratch },
  );
  printTable(`${files} files, ${(bytes / 1e6).toFixed(1)} MB, compressed`, results, ['tar | gzip -9']);
  for (const way of ['det-tar', ...(hasCertificates ? [bare] : [])])
    printAim(`small tree: ${way} / tar | gzip -9`, ratio(results, way, 'tar | gzip -9'), 0.5);
}

/** One file as large as all of the tree, and one of half the size: memory must depend on neither. */
function large() {
  const sizes = [Number(values.size) / 2, Number(values.size)];
  for (const size of sizes) makeFile(path.join(scratch, `large-${size}/file`), size);
  const results = measure(
    sizes.flatMap((size) => [
      { name: `${size} MiB, 1 worker`, line: `${detTar(`large-${size}`, '--workers 1')} > /dev/null` },
      { name: `${size} MiB, 2 workers`, line: `${detTar(`large-${size}`, '--workers 2')} > /dev/null` },
    ]),
    { runs, cwd: scratch, warm: false },
  );
  printTable('one large file', results, []);
  const [half, whole] = sizes.map((size) => results.get(`${size} MiB, 2 workers`).rss);
  printAim('memory, one large file, two workers', whole, 230, 'MiB');
  printAim('memory, one large file / half of it', whole / half, 1.1);
}

function profile(title) {
  const flags = [
    '--allow-escaping-links',
    '-q',
    '--workers',
    '1',
    '--report',
    path.join(scratch, 'report.json'),
  ];
  printProfile(`${title}, one thread, with a record (SHA-256 of tar and file)`, [
    path.join(tool, 'bin/det-tar.js'),
    tree,
    ...flags,
    '-o',
    path.join(scratch, 'profiled.tar.gz'),
  ]);
}

function sameBytes(one, other) {
  const [a, b] = [one, other].map((name) => readFileSync(path.join(scratch, name)));
  if (!a.equals(b)) throw new Error(`${one} and ${other} differ`);
}

/** The first so many bytes of the tree's tar, which the first measurement left, over and over if it is shorter. */
function makeFile(file, mebibytes) {
  mkdirSync(path.dirname(file), { recursive: true });
  const source = openSync(path.join(scratch, 'ours.tar'), 'r');
  const target = openSync(file, 'w');
  const buffer = Buffer.alloc(2 ** 20);
  for (let i = 0, at = 0; i < mebibytes; i++, at += buffer.length) {
    if (readSync(source, buffer, 0, buffer.length, at) < buffer.length) at = -buffer.length;
    writeSync(target, buffer);
  }
  closeSync(source);
  closeSync(target);
}
