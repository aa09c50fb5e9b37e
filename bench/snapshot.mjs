#!/usr/bin/env node
// make-snapshot against find | sort | xargs -P2 with sha256sum and openssl, on a tree of many files and on one large
// file: whole processes in turn, medians, ratios. With --cache the second run, which reads nothing, is measured too.
// Measured is what npm installs.
//   node bench/snapshot.mjs [--runs 7] [--files 38218] [--size MiB of the large file] [--in SCRATCH_DIRECTORY]
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments } from '../scripts/arguments.mjs';
import { root } from '../scripts/sync/packages.mjs';
import { measure, printAim, printTable, ratio } from './lib/compare.mjs';

const { values } = readArguments(import.meta.url, {
  options: {
    runs: { type: 'string', default: '7' },
    files: { type: 'string', default: '38218' },
    size: { type: 'string', default: '1024' },
    in: { type: 'string', default: tmpdir() },
  },
});
const runs = Number(values.runs);
execFileSync(process.execPath, [path.join(root, 'scripts/bundle.mjs'), 'make-snapshot']);
const tool = `'${process.execPath}' '${path.join(root, 'packages/tools/make-snapshot/bundle/make-snapshot.cjs')}'`;

const scratch = mkdtempSync(path.join(values.in, 'repro-bench-'));
try {
  const noise = randomBytes(2 ** 24, 1);
  const bytes = makeTree(path.join(scratch, 'tree'), Number(values.files), noise);
  makeFile(path.join(scratch, 'large/file'), Number(values.size), noise);
  many(bytes);
  large();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function many(bytes) {
  const find = 'cd tree && find . -type f -print0 | sort -z | xargs -0 -P2';
  const results = measure(
    [
      { name: 'make-snapshot', line: `${tool} tree` },
      { name: 'make-snapshot --workers 1', line: `${tool} tree --workers 1` },
      { name: 'make-snapshot --cache', line: `${tool} tree --cache cache` },
      { name: 'xargs -P2 sha256sum', line: `${find} sha256sum` },
      { name: 'xargs -P2 openssl', line: `${find} openssl dgst -sha256` },
    ],
    { runs, cwd: scratch },
  );
  printTable(`${values.files} files, ${(bytes / 1e6).toFixed(0)} MB`, results, [
    'xargs -P2 sha256sum',
    'xargs -P2 openssl',
  ]);
  printAim(
    'make-snapshot / xargs -P2 sha256sum',
    ratio(results, 'make-snapshot', 'xargs -P2 sha256sum'),
    0.65,
  );
  printAim('make-snapshot / xargs -P2 openssl', ratio(results, 'make-snapshot', 'xargs -P2 openssl'), 1.2);
  printAim('peak memory', results.get('make-snapshot').rss, 250, 'MiB');
}

function large() {
  const results = measure(
    [
      { name: 'make-snapshot', line: `${tool} large` },
      { name: 'sha256sum', line: 'sha256sum large/file' },
      { name: 'openssl', line: 'openssl dgst -sha256 large/file' },
    ],
    { runs, cwd: scratch },
  );
  printTable(`one file of ${values.size} MiB`, results, ['sha256sum', 'openssl']);
  printAim('one file: make-snapshot / openssl', ratio(results, 'make-snapshot', 'openssl'), 1.1);
  printAim('one file: peak memory', results.get('make-snapshot').rss, 150, 'MiB');
}

/** Files of the sizes that source trees have: most of a few kilobytes, few of megabytes. */
function makeTree(dir, files, noise) {
  const random = generator(2);
  let bytes = 0;
  for (let i = 0; i < files; i++) {
    const folder = path.join(
      dir,
      `d${i % 40}`,
      `e${Math.floor(i / 40) % 12}`,
      `package-${Math.floor(i / 12)}`,
    );
    const normal = Array.from({ length: 12 }, random).reduce((sum, each) => sum + each, -6);
    const size = Math.min(2 ** 22, Math.floor(Math.exp(8.4 + 1.6 * normal)));
    const offset = Math.floor(random() * (noise.length - size));
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `file-${i % 12}.ts`), noise.subarray(offset, offset + size));
    bytes += size;
  }
  return bytes;
}

function makeFile(file, mebibytes, noise) {
  mkdirSync(path.dirname(file), { recursive: true });
  const fd = openSync(file, 'w');
  for (let done = 0; done < mebibytes; done += 16) writeSync(fd, noise);
  closeSync(fd);
}

function randomBytes(size, seed) {
  const random = generator(seed);
  const words = new Uint32Array(size / 4);
  for (let i = 0; i < words.length; i++) words[i] = random() * 2 ** 32;
  return Buffer.from(words.buffer);
}

/** Numbers in [0, 1), the same in every run (mulberry32). */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
