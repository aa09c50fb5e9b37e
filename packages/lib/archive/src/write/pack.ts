import { availableParallelism } from 'node:os';
import { ReproError } from '@repro/core';
import type { Entry, Tree } from '@repro/tree';
import { type Codec, type CodecSpec, loadCodec } from './codec.ts';
import { type CompressOptions, codecSpec, compressStream, createSeal, nonEmpty } from './compress.ts';
import { diskOf } from './disk/disk.ts';
import type { Disk } from './disk/range.ts';
import { continuityCheck } from './pool/continuity.ts';
import type { Job } from './pool/job.ts';
import { createControl, pieces } from './pool/pool.ts';
import { createThreads, type Threads } from './pool/threads.ts';
import { streamTar } from './stream.ts';
import { type LayoutOptions, layOut } from './tar/lay-out.ts';
import type { Layout } from './tar/layout.ts';

/** How a tree is packed. The bytes depend on the layout and the compression, never on the options below. */
export interface PackOptions extends LayoutOptions, CompressOptions {
  /** Has a say in what is archived. */
  readonly gate?: Gate | undefined;
  /** How many threads work, this one included; default one for each processor, eight at most. */
  readonly workers?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told once, before the first byte: no content has been read yet. */
  readonly onLayout?: ((facts: PackFacts) => void) | undefined;
  /** Told how many more bytes of the uncompressed tar are done. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
  /** Given every block of the uncompressed tar, in order: to hash it. */
  readonly onBlock?: ((block: Uint8Array) => void) | undefined;
}

/** Sees the entries before they are laid out. */
export interface Gate {
  /** Whether an entry is taken; they come in order. */
  admit(entry: Entry): boolean;
  /** Called when all entries were seen; what it throws fails the archive before its first byte. */
  close(): void;
}

/** What is known of an archive before it is written. */
export interface PackFacts {
  /** All that the bytes depend on beside the tree: `tar-1+gzip-1:fflate-0.8.3:level=6:block=524288`. */
  readonly format: string;
  /** Members, the directories of the prefix included. */
  readonly members: number;
  /** Bytes of the uncompressed tar. */
  readonly tarSize: number;
}

/** The version of the tar form: changes when the same tree would give other bytes. */
const TAR_FORMAT = 'tar-1';

/** The most threads that are started without being asked for. */
const DEFAULT_MOST_THREADS = 8;

/** A thread takes 40 ms to start: one more for each so many milliseconds of work. */
const WORK_PER_THREAD = 80;

/** Milliseconds that opening and reading a file takes beside its bytes. */
const MS_PER_FILE = 0.025;

/**
 * A tree as a tar, byte for byte what GNU tar writes with `GNU_TAR_LINE`, compressed or not. The bytes depend on
 * the tree and the options alone. The pieces given out are not touched again.
 * @throws ERR_REPRO_OPTION for an option that is out of range; ERR_REPRO_ORDER, ERR_REPRO_PATH,
 * ERR_REPRO_NAME_ENCODING and ERR_REPRO_SPECIAL_FILE for entries that cannot be stored, before the first byte;
 * ERR_REPRO_CHANGED and ERR_REPRO_VANISHED when a file changes while it is read
 */
export async function* packTar(
  tree: Tree,
  options: PackOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  const spec = codecSpec(options);
  const codec = await loadCodec(spec);
  const threads = createThreads();
  try {
    const found = starter(threads, codec, threadCount(options.workers));
    const entries = await collectEntries(tree, found, options.gate);
    const layout = layOut(entries, options);
    options.onLayout?.({
      format: `${TAR_FORMAT}+${codec.format}`,
      members: layout.count,
      tarSize: layout.size,
    });
    const disk = diskOf(entries, options.prefix ?? '');
    if (disk) yield* packFromDisk({ layout, disk, spec, codec, threads }, options);
    else yield* compressStream(streamTar(layout, entries), spec, (block) => blockDone(options, block));
  } finally {
    await threads.stop();
  }
}

/** The entries of a tree that the gate admits; each is told to `found` as it comes. */
async function collectEntries(tree: Tree, found: (entry: Entry) => void, gate?: Gate): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of tree) {
    if (gate?.admit(entry) === false) continue;
    found(entry);
    entries.push(entry);
  }
  gate?.close();
  return entries;
}

/** Starts threads while the tree is still being read, as soon as the work found so far is worth another one. */
function starter(threads: Threads, codec: Codec, most: number): (entry: Entry) => void {
  let work = 0;
  return (entry) => {
    if (entry.disk === undefined) return;
    work += MS_PER_FILE + (entry.size / 2 ** 20) * codec.msPerMiB;
    while (threads.count() < most - 1 && work > (threads.count() + 1) * WORK_PER_THREAD) threads.start();
  };
}

interface DiskWork {
  readonly layout: Layout;
  readonly disk: Disk;
  readonly spec: CodecSpec;
  readonly codec: Codec;
  readonly threads: Threads;
}

async function* packFromDisk(
  { layout, disk, spec, codec, threads }: DiskWork,
  options: PackOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const blocks = Math.ceil(layout.size / codec.blockSize);
  const job: Job = {
    layout,
    disk,
    codec: spec,
    keepRaw: options.onBlock !== undefined,
    blocks,
    control: createControl(),
  };
  const check = continuityCheck(layout);
  const seal = createSeal(codec);
  threads.assign(job);
  yield* nonEmpty(codec.head());
  for await (const piece of pieces(job, threads, options.signal)) {
    check(piece);
    blockDone(options, piece.raw, piece.size);
    seal.add(piece.crc, piece.size);
    yield piece.bytes;
  }
  yield* nonEmpty(seal.finish());
}

function blockDone(
  { onBlock, onProgress }: PackOptions,
  raw: Uint8Array | undefined,
  size = raw?.length,
): void {
  if (raw) onBlock?.(raw);
  if (size !== undefined) onProgress?.(size);
}

function threadCount(workers: number | undefined): number {
  if (workers === undefined) return Math.min(availableParallelism(), DEFAULT_MOST_THREADS);
  if (Number.isInteger(workers) && workers >= 1 && workers <= 256) return workers;
  throw new ReproError('ERR_REPRO_OPTION', `workers is ${workers}, expected 1 to 256`);
}
