#!/usr/bin/env node
// Canonical JSON against JSON.stringify and the npm package canonicalize: each a whole process that parses a
// snapshot-like document, writes it and hashes what it wrote. Prints medians, what is left net of parsing,
// peak resident memory, and the ratios. Ours is one file, as it is in the commands that npm installs.
//
//   node bench/canonical-json.mjs [--entries 200000] [--runs 9]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readArguments } from '../scripts/arguments.mjs';
import { printAim } from './lib/compare.mjs';

const coreManifest = new URL('../packages/lib/core/package.json', import.meta.url);

/** What is compared; each takes the value and a hash, and loads no more than it needs. */
const ways = {
  'parse only': () => () => {},
  'JSON.stringify': () => (value, hash) => hash.update(JSON.stringify(value)),
  canonicalize: async () => {
    const { default: canonicalize } = await import(createRequire(coreManifest).resolve('canonicalize'));
    return (value, hash) => hash.update(canonicalize(value));
  },
  canonicalChunks: async (bundle) => {
    const { canonicalChunks } = await import(pathToFileURL(bundle).href);
    return (value, hash) => {
      for (const chunk of canonicalChunks(value)) hash.update(chunk);
    };
  },
};

const { values, positionals } = readArguments(import.meta.url, {
  allowPositionals: true,
  options: { entries: { type: 'string', default: '200000' }, runs: { type: 'string', default: '9' } },
});
if (positionals.length > 0) await child(...positionals);
else await compare(Number(values.entries), Number(values.runs));

async function child(name, file, bundle) {
  const write = await ways[name](bundle);
  const hash = createHash('sha256');
  write(JSON.parse(readFileSync(file, 'utf8')), hash);
  hash.digest();
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stdout.write(`${maxRSS} ${userCPUTime + systemCPUTime}`);
}

async function compare(entries, runs) {
  const directory = mkdtempSync(path.join(tmpdir(), 'repro-bench-'));
  try {
    const file = path.join(directory, 'document.json');
    writeFileSync(file, JSON.stringify(snapshotLike(entries)));
    console.log(
      `${entries} entries, ${(readFileSync(file).length / 1e6).toFixed(1)} MB, ${runs} runs each\n`,
    );
    const bundle = path.join(directory, 'canonicalize.mjs');
    await bundleInto(bundle);
    const results = measure([file, bundle], runs);
    report(results);
    printAims(results);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Not asked for above, where each child would load it. */
async function bundleInto(outfile) {
  const { build } = await import('esbuild');
  const entry = fileURLToPath(new URL('dist/json/canonicalize.js', coreManifest));
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
}

/** Members in the order in which a program adds them, which is not the canonical one. */
function snapshotLike(entries) {
  const files = Array.from({ length: entries }, (_, i) => ({
    path: `packages/module-${i % 977}/sources/part-${i % 13}/some-ordinary-name-${i}.ts`,
    type: 'file',
    mode: 0o644,
    size: (i * 7919) % 100_000,
    sha256: createHash('sha256').update(String(i)).digest('hex'),
  }));
  return { schema_version: '1.0', root: '.', files, total_files: entries };
}

/** Runs the ways in turn, so that what else the machine does falls on all of them. */
function measure(files, runs) {
  const times = new Map(Object.keys(ways).map((name) => [name, { wall: [], rss: [], cpu: [] }]));
  for (let run = 0; run < runs; run++) {
    for (const [name, { wall, rss, cpu }] of times) {
      const start = performance.now();
      const { status, stdout, stderr } = spawnSync(process.execPath, [process.argv[1], name, ...files]);
      wall.push(performance.now() - start);
      if (status !== 0) throw new Error(`${name}: ${stderr}`);
      const [kib, microseconds] = stdout.toString().split(' ').map(Number);
      rss.push(kib / 1024);
      cpu.push(microseconds / 1000);
    }
  }
  return new Map(
    [...times].map(([name, { wall, rss, cpu }]) => {
      const least = { leastWall: Math.min(...wall), leastCpu: Math.min(...cpu) };
      return [name, { wall: median(wall), rss: median(rss), ...least }];
    }),
  );
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

function report(results) {
  const parsing = results.get('parse only').wall;
  const line = (...cells) =>
    console.log(cells.map((cell, i) => (i ? cell.padStart(14) : cell.padEnd(16))).join(''));
  line('', 'whole, ms', 'net, ms', 'peak RSS, MiB');
  for (const [name, { wall, rss }] of results) {
    line(name, wall.toFixed(0), (wall - parsing).toFixed(0), rss.toFixed(0));
  }
  const ours = results.get('canonicalChunks');
  console.log('\ncanonicalChunks against');
  line('', 'whole', 'net', 'peak RSS');
  for (const name of ['JSON.stringify', 'canonicalize']) {
    const { wall, rss } = results.get(name);
    const net = (ours.wall - parsing) / (wall - parsing);
    line(name, ratio(ours.wall / wall), ratio(net), ratio(ours.rss / rss));
  }
}

/** What is left when parsing, which all of them do, is taken away. */
function printAims(results) {
  const net = (name) => ({
    wall: results.get(name).leastWall - results.get('parse only').leastWall,
    cpu: results.get(name).leastCpu - results.get('parse only').leastCpu,
  });
  const ours = net('canonicalChunks');
  for (const [name, aim] of [
    ['JSON.stringify', 1.1],
    ['canonicalize', 0.5],
  ]) {
    const theirs = net(name);
    const found = { wall: ours.wall / theirs.wall, cpu: ours.cpu / theirs.cpu };
    printAim(`canonical JSON, net of parsing / ${name}`, found, aim);
  }
  const memory = results.get('canonicalChunks').rss / results.get('canonicalize').rss;
  printAim('canonical JSON, memory / canonicalize', memory, 0.45);
}

function ratio(number) {
  return `${number.toFixed(2)} ×`;
}
