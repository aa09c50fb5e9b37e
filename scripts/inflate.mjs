#!/usr/bin/env node
// Holds what the two engines write to every decoder there is, and to more than 4 GiB.
//   node scripts/inflate.mjs [--members 2000] [--seed 1] [--no-large]
// Decoders that are not installed are skipped, or fail under CI.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, openSync, readSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, gunzipSync } from 'node:zlib';
import { compress } from '../packages/lib/archive/dist/write/index.js';
import { gzip } from '../packages/lib/deflate/dist/index.js';
import { build } from '../packages/lib/deflate/test/fuzz/build.mjs';
import { seeds } from '../packages/lib/deflate/test/fuzz/deflate.mjs';
import { mutate, randomNumbers } from '../packages/lib/testkit/dist/mutate.js';
import { readArguments } from './arguments.mjs';
import { root } from './sync/packages.mjs';

const { values } = readArguments(import.meta.url, {
  allowNegative: true,
  options: {
    members: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    large: { type: 'boolean', default: true },
  },
});

/** One file of many members is one file to all of these. */
const PROGRAMS = {
  'GNU gzip': ['gzip', '-dc'],
  pigz: ['pigz', '-dc'],
  libdeflate: ['libdeflate-gunzip', '-c'],
  Python: [
    'python3',
    '-c',
    'import gzip, shutil, sys; shutil.copyfileobj(gzip.open(sys.stdin.buffer), sys.stdout.buffer)',
  ],
};
const GO = `package main
import ("compress/gzip"; "io"; "os")
func main() {
  reader, err := gzip.NewReader(os.Stdin)
  if err != nil { panic(err) }
  if _, err := io.Copy(os.Stdout, reader); err != nil { panic(err) }
}
`;

/** More than the trailer's 32 bits can count. */
const LARGE = 2 ** 32 + 1_234_567;

const scratch = mkdtempSync(path.join(tmpdir(), 'repro-inflate-'));
try {
  for (const engine of ['repro', 'fflate']) await members(engine);
  if (values.large) {
    await largeStream();
    largeFile();
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Inputs as the fuzzer makes them, each a member of its own at a level of its own. */
async function members(engine) {
  const count = Number(values.members);
  const packed = [];
  const plain = [];
  for (let i = 0; i < count; i++) {
    const next = randomNumbers(Math.imul(Number(values.seed), 0x9e3779b1) ^ Math.imul(i + 1, 0x85ebca6b));
    const { dictionary, bytes, level } = build(mutate(seeds[next() % seeds.length], next));
    const input = Buffer.concat([dictionary, bytes]);
    const chunks = [];
    for await (const chunk of compress(input, { engine, level })) chunks.push(chunk);
    packed.push(Buffer.concat(chunks));
    plain.push(input);
  }
  const [file, expected] = [Buffer.concat(packed), Buffer.concat(plain)];
  console.log(`${engine}: ${count} members, ${(expected.length / 1e6).toFixed(0)} MB, seed ${values.seed}`);
  verdict(
    'zlib',
    packed.every((member, i) => gunzipSync(member).equals(plain[i])),
  );
  const fflate = await import(createRequire(path.join(root, 'packages/lib/deflate/x.js')).resolve('fflate'));
  verdict(
    'fflate',
    packed.every((member, i) => Buffer.compare(fflate.gunzipSync(member), plain[i]) === 0),
  );
  for (const [name, [program, ...args]] of Object.entries(PROGRAMS))
    inflate(name, [program, ...args], { file, expected });
  writeFileSync(path.join(scratch, 'inflate.go'), GO);
  const env = { ...process.env, GOCACHE: path.join(scratch, 'cache'), GOFLAGS: '-mod=mod' };
  const built = spawnSync(
    'go',
    ['build', '-o', path.join(scratch, 'inflate'), path.join(scratch, 'inflate.go')],
    { env },
  );
  inflate('Go', built.error ? ['go'] : [path.join(scratch, 'inflate')], { file, expected });
}

function inflate(name, [program, ...args], { file, expected }) {
  const { error, stdout, stderr, status } = spawnSync(program, args, { input: file, maxBuffer: 2 ** 30 });
  if (error?.code === 'ENOENT') return verdict(name, undefined);
  if (status !== 0) console.log(stderr.toString().slice(0, 500));
  return verdict(name, status === 0 && stdout.equals(expected));
}

async function largeStream() {
  const piece = Buffer.from('more than four gibibytes of much the same, '.repeat(20_000));
  const expected = createHash('sha256');
  function* source() {
    for (let left = LARGE; left > 0; left -= piece.length) {
      const part = piece.subarray(0, Math.min(left, piece.length));
      expected.update(part);
      yield part;
    }
  }
  const found = createHash('sha256');
  let size = 0;
  let tail = Buffer.alloc(0);
  await pipeline(
    Readable.from(gzip(source(), { level: 'fast' })),
    async function* (chunks) {
      for await (const chunk of chunks) {
        tail = Buffer.concat([tail, chunk]).subarray(-8);
        yield chunk;
      }
    },
    createGunzip(),
    async (chunks) => {
      for await (const chunk of chunks) {
        found.update(chunk);
        size += chunk.length;
      }
    },
  );
  console.log(`a stream of ${LARGE} bytes`);
  verdict('its content', size === LARGE && found.digest('hex') === expected.digest('hex'));
  verdict('its ISIZE', tail.readUInt32LE(4) === LARGE % 2 ** 32);
}

/** The same from a file, whose blocks are made by threads and whose CRC-32 is combined from theirs. */
function largeFile() {
  const tree = path.join(scratch, 'tree');
  spawnSync('mkdir', [tree]);
  writeFileSync(path.join(tree, 'large'), '');
  truncateSync(path.join(tree, 'large'), LARGE);
  const out = path.join(scratch, 'large.tar.gz');
  const bin = path.join(root, 'packages/tools/det-tar/bin/det-tar.js');
  const { status, stderr } = spawnSync(process.execPath, [bin, tree, '-o', out, '--level', '1'], {
    encoding: 'utf8',
  });
  console.log(`an archive of a file of ${LARGE} bytes`);
  verdict('it is written', status === 0);
  if (status !== 0) return console.log(stderr);
  const tarSize = Math.ceil((512 + Math.ceil(LARGE / 512) * 512 + 1024) / 10_240) * 10_240;
  const trailer = Buffer.alloc(8);
  readSync(openSync(out, 'r'), trailer, 0, 8, statSync(out).size - 8);
  verdict('its ISIZE', trailer.readUInt32LE(4) === tarSize % 2 ** 32);
  const line = `gzip -dc '${out}' | tar -xOf - ./large large 2>/dev/null | cmp - '${path.join(tree, 'large')}'`;
  verdict('GNU gzip and tar', spawnSync('bash', ['-c', line]).status === 0);
  return undefined;
}

function verdict(name, same) {
  if (same === false || (same === undefined && process.env.CI)) process.exitCode = 1;
  console.log(`  ${same === undefined ? 'skipped' : same ? 'same' : 'DIFFERENT'}  ${name}`);
}
