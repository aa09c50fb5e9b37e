import { availableParallelism } from 'node:os';
import { ReproError } from '@repro/core/error';
import type { Entry, Tree } from '@repro/tree';
import { type Codec, type CodecSpec, type CompressOptions, codecSpec, loadCodec } from './codec.ts';
import { diskOf } from './disk/disk.ts';
import type { Disk } from './disk/range.ts';
import { continuityCheck } from './pool/continuity.ts';
import { createRing, type Job } from './pool/job.ts';
import { blocksAhead, pieces } from './pool/pool.ts';
import type { Threads } from './pool/threads.ts';
import { createSeal, nonEmpty } from './seal.ts';
import { type LayoutOptions, layOut } from './tar/lay-out.ts';
import type { Layout } from './tar/layout.ts';

/** How a tree is packed. The bytes depend on the layout and the compression, never on the options below. */
export interface PackOptions extends LayoutOptions, CompressOptions {
  /** Has a say in what is archived. */
  readonly gate?: Gate | undefined;
  /**
   * How many threads work, this one included, as far as there is work for them; default one for each processor, eight
   * at most, and fewer where starting them would take longer than they save.
   */
  readonly workers?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told once, before the first byte: no content has been read yet. */
  readonly onLayout?: ((facts: PackFacts) => void) | undefined;
  /**
   * Pieces may be overwritten as soon as the next one is asked for: for a consumer that is done with each by then. It
   * saves memory, which else grows slowly with the archive, and time where nothing is compressed. Default false.
   */
  readonly reuse?: boolean | undefined;
  /** Told how many more bytes of the uncompressed tar are done. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
  /** Given every block of the uncompressed tar, in order: to hash it. */
  readonly onBlock?: ((block: Uint8Array) => void) | undefined;
}

/** Sees the entries before they are laid out. */
export interface Gate {
  /** Whether an entry is taken; they come in order. */
  admit(entry: Entry): boolean;
  /** Called when all entries were seen; when it fails, so does the archive, before its first byte. */
  close(): Promise<void>;
}

/** What is known of an archive before it is written. */
export interface PackFacts {
  /** All that the bytes depend on beside the tree: `tar-1+gzip-1:repro-deflate-1:level=6:block=524288`. */
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

/**
 * One more thread for each so many milliseconds of work that the walk has found: as long as a thread takes to start,
 * since most of what is found meanwhile is for it. With half of that a tree of 3 MB takes 10 ms longer, not shorter.
 */
const WORK_PER_THREAD = 40;

/** Milliseconds that opening and reading a file takes beside its bytes. */
const MS_PER_FILE = 0.025;

/**
 * A tree as a tar, byte for byte what GNU tar writes with `GNU_TAR_LINE`, compressed or not. The bytes depend on
 * the tree and the options alone. The pieces given out are not touched again, unless `reuse` allows it.
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
  const crew = createCrew(spec, codec, options.workers);
  try {
    const entries = await collectEntries(tree, crew, options.gate);
    const layout = layOut(entries, options);
    options.onLayout?.({
      format: `${TAR_FORMAT}+${codec.format}`,
      members: layout.count,
      tarSize: layout.size,
    });
    const disk = diskOf(entries, options.prefix ?? '');
    if (disk) yield* packFromDisk({ layout, disk, spec, codec, threads: crew.threads() }, options);
    else yield* await packFromEntries({ layout, entries, spec }, options);
  } finally {
    await crew.threads()?.stop();
  }
}

/** The entries of a tree that the gate admits. */
async function collectEntries(tree: Tree, crew: Crew, gate?: Gate): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of tree) {
    if (gate?.admit(entry) === false) continue;
    entries.push(entry);
    if (crew.wants(entry)) await crew.grow();
  }
  await gate?.close();
  return entries;
}

/** The threads of a run. */
interface Crew {
  /** Whether the work found so far, with this entry, is worth another thread. */
  wants(entry: Entry): boolean;
  /** Starts one. That is done while the tree is still being read, and so costs no time. */
  grow(): Promise<void>;
  threads(): Threads | undefined;
}

function createCrew(spec: CodecSpec, codec: Codec, workers: number | undefined): Crew {
  const most = threadCount(workers);
  // Who asks for a number gets it, as far as there is a block for each.
  const enough = workers === undefined ? WORK_PER_THREAD : (codec.blockSize / 2 ** 20) * codec.msPerMiB;
  let threads: Threads | undefined;
  let size = 1;
  let work = 0;
  return {
    wants({ disk, size: bytes }) {
      if (disk === undefined) return false;
      work += MS_PER_FILE + (bytes / 2 ** 20) * codec.msPerMiB;
      return size < most && work > size * enough;
    },
    async grow() {
      threads ??= (await import('./pool/threads.ts')).createThreads(spec);
      for (; size < most && work > size * enough; size++) threads.start();
    },
    threads: () => threads,
  };
}

interface DiskWork {
  readonly layout: Layout;
  readonly disk: Disk;
  readonly spec: CodecSpec;
  readonly codec: Codec;
  readonly threads: Threads | undefined;
}

async function* packFromDisk(
  { layout, disk, spec, codec, threads }: DiskWork,
  options: PackOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const blocks = Math.ceil(layout.size / codec.blockSize);
  const check = continuityCheck(layout, codec.blockSize);
  const seal = createSeal(codec);
  yield* nonEmpty(codec.head());
  const ring = options.reuse ? createRing(codec, layout, blocksAhead(threads)) : undefined;
  const job: Job = { layout, disk, codec: spec, keepRaw: options.onBlock !== undefined, blocks, ring };
  for await (const piece of pieces(job, threads, options.signal)) {
    check(piece);
    blockDone(options, piece.raw, piece.size);
    seal.add(piece.crc, piece.size);
    yield piece.bytes;
  }
  yield* nonEmpty(seal.finish());
}

/** For trees that are not files on disk, or not all in one place. */
async function packFromEntries(
  { layout, entries, spec }: { layout: Layout; entries: readonly Entry[]; spec: CodecSpec },
  options: PackOptions,
): Promise<AsyncIterable<Uint8Array>> {
  const { streamTar } = await import('./stream.ts');
  const isPlain = spec.compression === 'none' && !options.onBlock && !options.onProgress;
  // Blocks leave no trace in what is not compressed: to cut it would be a copy for nothing.
  if (isPlain) return streamTar(layout, entries);
  const { compressStream } = await import('./compress.ts');
  return compressStream(streamTar(layout, entries), spec, (block) => blockDone(options, block));
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
