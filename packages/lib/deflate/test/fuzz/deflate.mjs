import { constants, gunzipSync, inflateRawSync } from 'node:zlib';
import { BLOCK_SIZE, gzip } from '@repro/deflate';
import { deflateBlock } from '@repro/deflate/block';
import { inflateSync } from 'fflate';
import { build } from './build.mjs';

const op = (maker, size, value) => [
  maker + 6 * 6 * (size > 255),
  ...(size > 255 ? [size >> 8, size & 255] : [size, 0]),
  value,
];

/** What mutations start from: every maker, alone and one after another, small and large. */
export const seeds = [
  [0, 0, 0, 0],
  [5, 0, 0, 0, 196, 1, 2, 3, 4, 5],
  [8, 1, 0, 1, ...op(0, 600, 1), ...op(2, 900, 3)],
  [3, 0, 0, 128, ...op(3, 40_000, 9), ...op(5, 30_000, 20)],
  [1, 1, 0, 0, ...op(1, 65_535, 7), ...op(1, 2, 8), ...op(0, 3, 1)],
  [6, 0, 255, 127, ...op(4, 33_000, 4), ...op(0, 2000, 2), ...op(2, 20_000, 250), ...op(3, 9000, 70)],
  [2, 1, 9, 0, ...op(0, 66_000, 2), ...op(5, 4000, 255), 223, 5, 5, 5, 5, 1],
  [7, 0, 1, 0, ...op(5, 200, 0), ...op(5, 200, 1), ...op(1, 200, 0), ...op(3, 200, 0)],
].map((program) => Uint8Array.from(program));

const disturbance = Uint8Array.from({ length: 3000 }, (_, i) => (i * i) >> 4);

/** Compresses what the program stands for; throws unless it comes out again, in bounds and the same every time. */
export function fuzz(program) {
  const { bytes, ...options } = build(program);
  // One in some hundred, as it takes as long as some hundred others.
  if (program.reduce((sum, byte) => sum + byte, program.length) % 199 === 0)
    return fuzzGzip(program, bytes, options.level);
  const stream = deflateBlock(bytes, options);
  checkContent('zlib', inflate(stream, options), bytes);
  if (options.final) {
    const { dictionary } = options;
    checkContent('fflate', inflateSync(stream, { dictionary, out: new Uint8Array(bytes.length) }), bytes);
  } else if (!stream.subarray(-4).every((byte, i) => byte === (i < 2 ? 0 : 255))) {
    throw new Error('it does not end on an empty stored block');
  }
  const most = bytes.length + 5 * Math.max(1, Math.ceil(bytes.length / 65_535)) + (options.final ? 0 : 5);
  if (stream.length > most)
    throw new Error(`${bytes.length} bytes became ${stream.length}, more than ${most}`);
  deflateBlock(disturbance, { level: 1 + (program.length % 9), final: true });
  checkContent('the second run', deflateBlock(bytes, options), stream);
  return ['stored', 'fixed', 'dynamic'][(stream[0] >> 1) & 3];
}

function inflate(stream, { dictionary, final }) {
  return inflateRawSync(stream, {
    ...(dictionary.length > 0 && { dictionary }),
    ...(!final && { finishFlush: constants.Z_SYNC_FLUSH }),
  });
}

function checkContent(who, found, expected) {
  if (Buffer.compare(found, expected) !== 0)
    throw new Error(`${who} gives other bytes: ${found.length} of ${expected.length}`);
}

/** None to three whole blocks, one byte more or less, of much the same, cut as no block is. */
async function fuzzGzip(program, bytes, level) {
  const [first = 0, second = 0, third = 0] = program.subarray(-3);
  const input = new Uint8Array(Math.max(0, (first % 4) * BLOCK_SIZE + (second % 3) - 1)).fill(third);
  for (let at = 0; at < input.length && bytes.length > 0; at += bytes.length + (at & 7)) {
    input.set(bytes.subarray(0, input.length - at), at);
  }
  const cut = 1 + third * 997 + second;
  const chunks = [];
  for await (const chunk of gzip(pieces(input, cut), { level, workers: 0 })) chunks.push(chunk);
  const member = Buffer.concat(chunks);
  checkContent('zlib', gunzipSync(member), input);
  // Each block may begin a stored part of its own, and all but the last end on an empty one.
  const blocks = Math.max(1, Math.ceil(input.length / BLOCK_SIZE));
  const most = input.length + 18 + blocks * (5 * Math.ceil(BLOCK_SIZE / 65_535) + 5);
  if (member.length > most)
    throw new Error(`${input.length} bytes became ${member.length}, more than ${most}`);
  return 'gzip';
}

function* pieces(bytes, size) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
