import { availableParallelism } from 'node:os';
import { ReproError } from '@repro/core';
import type { Entry, Tree } from '@repro/tree';
import { type CodecSpec, loadCodec } from './codec.ts';
import { type CompressOptions, codecSpec, compressStream, createSeal } from './compress.ts';
import { diskOf } from './disk/disk.ts';
import type { Disk } from './disk/range.ts';
import { continuityCheck } from './pool/continuity.ts';
import type { Job } from './pool/job.ts';
import { createControl, pieces } from './pool/pool.ts';
import { streamTar } from './stream.ts';
import { type LayoutOptions, layOut } from './tar/lay-out.ts';
import type { Layout } from './tar/layout.ts';

/** How a tree is packed. The bytes depend on the layout and the compression, never on the options below. */
export interface PackOptions extends LayoutOptions, CompressOptions {
  /** How many threads work, this one included; default one for each processor, eight at most. */
  readonly workers?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Given every block of the uncompressed tar, in order: to hash it, or to show how far the work is. */
  readonly onBlock?: ((block: Uint8Array) => void) | undefined;
}

/** An archive that is laid out and can be written. */
export interface PackPlan {
  /** All that the bytes depend on beside the tree: `tar-1+gzip-1:fflate-0.8.3:level=6:block=524288`. */
  readonly format: string;
  /** Members, the directories of the prefix included. */
  readonly members: number;
  /** Bytes of the uncompressed tar. */
  readonly tarSize: number;
  /** The archive. Pieces are not touched again once given out. */
  bytes(): AsyncIterable<Uint8Array>;
}

/** The version of the tar form: changes when the same tree would give other bytes. */
const TAR_FORMAT = 'tar-1';

/** The most threads that are started without being asked for. */
const DEFAULT_MOST_THREADS = 8;

/** A thread takes as long to start as one needs for so many blocks. */
const LEAST_BLOCKS_PER_THREAD = 3;

/**
 * A tree as a tar, byte for byte what GNU tar writes with `GNU_TAR_LINE`, compressed or not. The bytes depend on
 * the tree and the options alone.
 * @throws as `planTar` does, and ERR_REPRO_CHANGED when a file changes while it is read
 */
export async function* packTar(
  tree: Tree,
  options: PackOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* (await planTar(tree, options)).bytes();
}

/**
 * Reads the tree's entries and lays the archive out, without reading any content.
 * @throws ERR_REPRO_OPTION for an option that is out of range; ERR_REPRO_ORDER, ERR_REPRO_PATH,
 * ERR_REPRO_NAME_ENCODING and ERR_REPRO_SPECIAL_FILE for entries that cannot be stored
 */
export async function planTar(tree: Tree, options: PackOptions = {}): Promise<PackPlan> {
  const spec = codecSpec(options);
  const threads = threadCount(options.workers);
  const entries: Entry[] = [];
  for await (const entry of tree) entries.push(entry);
  const layout = layOut(entries, options);
  const disk = diskOf(entries, options.prefix ?? '');
  return {
    format: `${TAR_FORMAT}+${(await loadCodec(spec)).format}`,
    members: layout.count,
    tarSize: layout.size,
    bytes: () =>
      disk
        ? packFromDisk({ layout, disk, spec, threads }, options)
        : compressStream(streamTar(layout, entries), spec, options.onBlock),
  };
}

interface DiskWork {
  readonly layout: Layout;
  readonly disk: Disk;
  readonly spec: CodecSpec;
  readonly threads: number;
}

async function* packFromDisk(
  work: DiskWork,
  options: PackOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { layout, disk, spec } = work;
  const codec = await loadCodec(spec);
  const blocks = Math.ceil(layout.size / codec.blockSize);
  const keepRaw = options.onBlock !== undefined;
  const job: Job = { layout, disk, codec: spec, keepRaw, blocks, control: createControl() };
  const threads = Math.max(1, Math.min(work.threads, Math.floor(blocks / LEAST_BLOCKS_PER_THREAD)));
  const check = continuityCheck(layout);
  const seal = createSeal(codec);
  const head = codec.head();
  if (head.length > 0) yield head;
  for await (const piece of pieces(job, threads, options.signal)) {
    check(piece);
    if (piece.raw) options.onBlock?.(piece.raw);
    seal.add(piece.crc, piece.size);
    yield piece.bytes;
  }
  const tail = seal.finish();
  if (tail.length > 0) yield tail;
}

function threadCount(workers: number | undefined): number {
  if (workers === undefined) return Math.min(availableParallelism(), DEFAULT_MOST_THREADS);
  if (Number.isInteger(workers) && workers >= 1 && workers <= 256) return workers;
  throw new ReproError('ERR_REPRO_OPTION', `workers is ${workers}, expected 1 to 256`);
}
