#!/usr/bin/env node
// The DEFLATE engine: size and speed of every level beside zlib and fflate, in one thread, and whole processes beside
// gzip and pigz.
//   node bench/deflate.mjs [FILE] [--runs 3] [--size MiB]     without FILE: a tar of what is installed here
//   node bench/deflate.mjs [FILE] --profile 6                 where the time of one level goes
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { BLOCK_SIZE, deflateBlock, gzip, WINDOW } from '../packages/lib/deflate/dist/index.js';
import { readArguments } from '../scripts/arguments.mjs';
import { root } from '../scripts/sync/packages.mjs';
import { measure, printAim, printTable } from './lib/compare.mjs';
import { sample } from './lib/profile.mjs';

const { values, positionals } = readArguments(import.meta.url, {
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    size: { type: 'string', default: '128' },
    profile: { type: 'string' },
    // What the runs of whole processes and of the profile call.
    gzip: { type: 'string' },
    blocks: { type: 'string' },
    workers: { type: 'string', default: '2' },
  },
});
const self = fileURLToPath(import.meta.url);

if (values.gzip) await gzipFile(positionals[0], Number(values.gzip));
else if (values.blocks) blocks(readFileSync(positionals[0]), Number(values.blocks));
else await withInput(values.profile ? (file) => profile(file, values.profile) : compare);

async function gzipFile(file, level) {
  const source = createReadStream(file, { highWaterMark: BLOCK_SIZE });
  for await (const chunk of gzip(source, { level, workers: Number(values.workers) }))
    process.stdout.write(chunk);
}

/** The whole input in blocks, each with the end of the one before as its dictionary, as `gzip` cuts them. */
function blocks(bytes, level) {
  const parts = [];
  for (let at = 0; at === 0 || at < bytes.length; at += BLOCK_SIZE) {
    const end = Math.min(bytes.length, at + BLOCK_SIZE);
    const dictionary = bytes.subarray(Math.max(0, at - WINDOW), at);
    parts.push(deflateBlock(bytes.subarray(at, end), { dictionary, final: end === bytes.length, level }));
  }
  return Buffer.concat(parts);
}

async function withInput(use) {
  if (positionals[0]) return use(path.resolve(positionals[0]));
  const scratch = mkdtempSync(path.join(tmpdir(), 'repro-bench-'));
  try {
    const file = path.join(scratch, 'input.tar');
    const mib = Number(values.size);
    spawnSync(
      'bash',
      ['-c', `tar --sort=name -cf - node_modules/.pnpm | head -c ${mib * 2 ** 20} > '${file}'`],
      {
        cwd: root,
      },
    );
    return await use(file);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function compare(file) {
  const bytes = readFileSync(file);
  const size = await oneThread(bytes);
  wholeProcesses(file, bytes.length, size);
}

/** In CPU time, so that what else the machine does matters less; the best of the runs. */
async function oneThread(bytes) {
  const require = createRequire(new URL('../packages/lib/deflate/package.json', import.meta.url));
  const fflate = await import(require.resolve('fflate'));
  const zlib = (level) => [`zlib ${level}`, () => deflateRawSync(bytes, { level })];
  const ways = new Map([
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => [`level ${level}`, () => blocks(bytes, level)]),
    ...[1, 6, 9].map(zlib),
    ...[1, 6, 9].map((level) => [`fflate ${level}`, () => fflate.deflateSync(bytes, { level, mem: 8 })]),
  ]);
  const sizes = new Map();
  const base = deflateRawSync(bytes, { level: 9 }).length;
  console.log(`${(bytes.length / 1e6).toFixed(1)} MB, one thread, Node ${process.version}\n`);
  console.log(`${''.padEnd(10)}${['bytes', '/ zlib 9', 'MB/s'].map((head) => head.padStart(14)).join('')}`);
  for (const [name, run] of ways) {
    let seconds = Infinity;
    let stream;
    for (let i = 0; i < Number(values.runs); i++) {
      const before = process.cpuUsage();
      stream = run();
      const { user, system } = process.cpuUsage(before);
      seconds = Math.min(seconds, (user + system) / 1e6);
    }
    if (!inflateRawSync(stream).equals(bytes)) throw new Error(`${name} gives other bytes`);
    sizes.set(name, stream.length);
    const cells = [
      stream.length,
      (stream.length / base).toFixed(4),
      (bytes.length / 1e6 / seconds).toFixed(1),
    ];
    console.log(name.padEnd(10) + cells.map((cell) => String(cell).padStart(14)).join(''));
  }
  return sizes;
}

function wholeProcesses(file, bytes, sizes) {
  const ours = (level, workers) =>
    `'${process.execPath}' '${self}' '${file}' --gzip ${level} --workers ${workers}`;
  const line = (name, command) => ({ name, line: `${command} > /dev/null` });
  const results = measure(
    [
      line('gzip -9', `gzip -9c '${file}'`),
      line('pigz -9 -p2', `pigz -9 -p2 -c '${file}'`),
      line('pigz -6 -p2', `pigz -6 -p2 -c '${file}'`),
      line('fast', ours(1, 2)),
      line('default', ours(6, 2)),
      line('best', ours(9, 2)),
      line('default, alone', ours(6, 0)),
    ],
    { runs: Number(values.runs) },
  );
  printTable(`whole processes, ${(bytes / 1e6).toFixed(1)} MB`, results, [
    'gzip -9',
    'pigz -9 -p2',
    'pigz -6 -p2',
  ]);
  const wall = (name, peer) => ratio(results, name, peer);
  console.log();
  printAim('default against gzip -9', wall('default', 'gzip -9'), 0.2);
  printAim('default against pigz -9 -p2', wall('default', 'pigz -9 -p2'), 0.42);
  printAim('default without threads against gzip -9', wall('default, alone', 'gzip -9'), 0.4);
  printAim('best against pigz -9 -p2', wall('best', 'pigz -9 -p2'), 0.62);
  printAim('fast against pigz -6 -p2', wall('fast', 'pigz -6 -p2'), 0.65);
  printAim('default, size against zlib 9', sizes.get('level 6') / sizes.get('zlib 9'), 1.005);
  printAim('best, size against zlib 9', sizes.get('level 9') / sizes.get('zlib 9'), 1);
}

/** Samples one thread; the functions of the module have names in a copy of it that is compiled with them. */
function profile(file, level) {
  const nameOf = ({ callFrame }) => callFrame.functionName || '(module)';
  for (const [name, share] of sample([self, file, '--blocks', level], nameOf).slice(0, 12)) {
    console.log(`${(100 * share).toFixed(1).padStart(5)} %  ${name}`);
  }
}
