import { crc32 } from 'node:zlib';
import { deflateBlock } from '../block.ts';
import { type Level, levelNumber } from '../levels.ts';
import { type Block, type Buffers, createBuffers, cut, partsOf, type Source } from './cut.ts';
import { gzipHeader, gzipTrailer } from './frame.ts';
import type { Threads } from './threads.ts';

/** How a source is compressed. */
export interface GzipOptions {
  /** Default 'default', which is 6. */
  readonly level?: Level | undefined;
  /** Threads beside this one, 0 to 64; default as many as the machine has cores. Leaves no trace in the bytes. */
  readonly workers?: number | undefined;
}

/** So many blocks are compressed in this thread before others are started: a thread costs as much time as three. */
const ALONE = 2;

/** The most threads that can be asked for: each holds 10 MB. */
const MOST_WORKERS = 64;

/**
 * Compresses a source of any size as one gzip member (RFC 1952), in constant memory. The bytes depend on the source's
 * bytes and the level alone: not on how it was cut, on the number of threads, the platform, the version of Node or
 * the clock. Threads are started only for a source that is worth it, and stopped when the result ends or is left.
 * @throws ERR_REPRO_OPTION when there is no such level or number of workers; ERR_REPRO_WORKER when a thread is lost; what
 * the source throws goes through
 */
export function gzip(source: Source, options: GzipOptions = {}): AsyncGenerator<Uint8Array, void, undefined> {
  const level = levelNumber(options.level ?? 'default');
  const { workers } = options;
  if (workers !== undefined && !(Number.isInteger(workers) && workers >= 0 && workers <= MOST_WORKERS)) {
    const message = `cannot work with ${workers} workers, expected 0 to ${MOST_WORKERS}`;
    throw Object.assign(new RangeError(message), {
      code: 'ERR_REPRO_OPTION',
      hint: 'leave it out for one to each core',
    });
  }
  return gzipChunks(source, level, workers);
}

async function* gzipChunks(
  source: Source,
  level: number,
  workers: number | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  let crc = 0;
  let size = 0;
  const buffers = createBuffers();
  const blocks = cut(source, buffers, (piece) => {
    crc = crc32(piece, crc);
    size += piece.length;
  });
  yield gzipHeader(level);
  yield* compressed(blocks, { level, workers, buffers });
  yield gzipTrailer(crc, size);
}

interface Job {
  readonly level: number;
  readonly workers: number | undefined;
  readonly buffers: Buffers;
}

/** Blocks on their way for each thread: one it works at, and the next. */
const QUEUE = 2;

/** The compressed blocks in order. */
async function* compressed(
  blocks: AsyncIterable<Block>,
  { level, workers, buffers }: Job,
): AsyncGenerator<Uint8Array, void, undefined> {
  const count = workers ?? (await import('node:os')).availableParallelism();
  const pending: Promise<Uint8Array>[] = [];
  let threads: Threads | undefined;
  let index = 0;
  try {
    for await (const block of blocks) {
      if (index++ === ALONE && count > 0) threads = await start(count, level);
      const result = (await threads?.up())
        ? inThread(threads as Threads, block, buffers)
        : here(block, level, buffers);
      pending.push(result);
      if (pending.length > count * QUEUE) yield await (pending.shift() as Promise<Uint8Array>);
    }
    for (const bytes of pending) yield await bytes;
  } finally {
    await threads?.stop();
  }
}

async function start(count: number, level: number): Promise<Threads> {
  const { startThreads } = await import('./threads.ts');
  return startThreads(count, level);
}

function inThread(threads: Threads, block: Block, buffers: Buffers): Promise<Uint8Array> {
  const result = threads.run(block).then(({ bytes, buffer }) => {
    buffers.give(buffer);
    return bytes;
  });
  result.catch(() => undefined); // it is awaited in its turn, which may come after it fails
  return result;
}

async function here(block: Block, level: number, buffers: Buffers): Promise<Uint8Array> {
  const { bytes, dictionary } = partsOf(block);
  const result = deflateBlock(bytes, { dictionary, final: block.final, level: level as Level });
  buffers.give(block.buffer);
  return result;
}
