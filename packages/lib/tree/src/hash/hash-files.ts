import { availableParallelism } from 'node:os';
import { readLink } from '../directory/read.ts';
import { type Entry, type EntryType, type Name, normalMode, type Special } from '../entry.ts';
import { entryError } from '../errors.ts';
import type { DigestCache } from './cache.ts';
import type { HashJob } from './hash-file.ts';
import { HashPool, type Ticket } from './pool.ts';
import type { Outcome } from './protocol.ts';

/** An entry with all that is reproducible of it. */
export interface HashedEntry {
  readonly path: string;
  /** As in `Name`. */
  readonly rawPath?: Uint8Array;
  readonly type: EntryType;
  readonly special?: Special;
  /** As `normalMode` gives it. */
  readonly mode: number;
  /** Bytes of a file's content; 0 for everything else. */
  readonly size: number;
  /** Of a file's content, lower-case hexadecimal. */
  readonly sha256?: string;
  /** A symlink's target. */
  readonly link?: string;
  /** As in `Entry`. */
  readonly rawLink?: Uint8Array;
}

/** How entries are hashed. */
export interface HashOptions {
  /** Threads that hash, the calling one among them; default as many as there are processors, at most 8. */
  readonly workers?: number | undefined;
  /** Digests of an earlier run; files in the same state are not read again, and those read now are entered. */
  readonly cache?: DigestCache | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told of each entry when it is done, with its size. */
  readonly onEntry?: ((size: number) => void) | undefined;
}

/** Entries that go to the threads at once. */
const BATCH = 128;
/** Batches per thread that are listed ahead of the one being waited for; few, since what lives longer costs the collector more. */
const AHEAD = 2;

/** A batch on its way: its entries, and the place of each file's job. */
interface Shipment {
  readonly names: readonly (Name | Entry)[];
  readonly ticket: Ticket;
}

/**
 * Hashes the files among `names`, in their order. Takes a `Tree`, or the cheaper `scan`, whose names carry no mode:
 * that is then read from the open file. The same result for any number of threads; of several failing entries
 * the first in order is the one reported.
 * @throws as `Entry.open` does; ERR_REPRO_WORKER when a thread is lost.
 */
export async function* hashFiles(
  names: Iterable<Name> | AsyncIterable<Name | Entry>,
  options: HashOptions = {},
): AsyncGenerator<HashedEntry, void, undefined> {
  const threads = options.workers ?? Math.min(availableParallelism(), 8);
  const pool = new HashPool({ threads, signal: options.signal });
  const queue: Shipment[] = [];
  try {
    for await (const batch of Symbol.iterator in names ? batches(names) : asyncBatches(names)) {
      queue.push({ names: batch, ticket: pool.submit(jobsOf(batch, options.cache)) });
      if (queue.length > AHEAD * threads) yield* await arrive(queue.shift() as Shipment, pool, options);
    }
    for (const shipment of queue) yield* await arrive(shipment, pool, options);
  } finally {
    await pool.close();
  }
}

function* batches<T>(source: Iterable<T>): Generator<T[], void, undefined> {
  let batch: T[] = [];
  for (const item of source) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* asyncBatches<T>(source: AsyncIterable<T>): AsyncGenerator<T[], void, undefined> {
  let batch: T[] = [];
  for await (const item of source) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The jobs of the files on disk. */
function jobsOf(names: readonly (Name | Entry)[], cache: DigestCache | undefined): HashJob[] {
  const jobs: HashJob[] = [];
  for (const name of names) {
    const file = fileOf(name);
    if (file === undefined) continue;
    const known = cache && (cache.get(name.path)?.state ?? '');
    jobs.push({ file, size: 'size' in name ? name.size : undefined, known });
  }
  return jobs;
}

function fileOf({ type, disk, rawDisk }: Name): string | Uint8Array | undefined {
  return type === 'file' ? (disk ?? rawDisk) : undefined;
}

async function arrive(
  { names, ticket }: Shipment,
  pool: HashPool,
  { cache, onEntry }: HashOptions,
): Promise<HashedEntry[]> {
  const outcomes = await pool.settle(ticket);
  const hashed: HashedEntry[] = [];
  let job = 0;
  for (const name of names) {
    const onDisk = fileOf(name) !== undefined;
    const entry = onDisk ? withOutcome(name, outcomes[job++] as Outcome, cache) : await withoutJob(name);
    onEntry?.(entry.size);
    hashed.push(entry);
  }
  return hashed;
}

function withOutcome(name: Name | Entry, outcome: Outcome, cache: DigestCache | undefined): HashedEntry {
  const { path, type, rawPath } = name;
  if ('errno' in outcome) {
    throw entryError(path, Object.assign(new Error(outcome.message), { code: outcome.errno }));
  }
  const { size, state } = outcome;
  const sha256 = outcome.sha256 ?? cache?.get(path)?.sha256 ?? '';
  if (state !== undefined) cache?.set(path, { state, sha256 });
  const mode = normalMode({ type, mode: 'mode' in name ? name.mode : outcome.mode });
  return rawPath ? { path, rawPath, type, mode, size, sha256 } : { path, type, mode, size, sha256 };
}

/** What is no file on disk: a directory, a link, or a file of a tree that lives elsewhere. */
async function withoutJob(name: Name | Entry): Promise<HashedEntry> {
  const { path, rawPath, type, special } = name;
  const entry = {
    path,
    ...(rawPath && { rawPath }),
    type,
    ...(special && { special }),
    mode: normalMode({ type, mode: 'mode' in name ? name.mode : 0 }),
    size: 0,
  };
  if (type === 'symlink') return { ...entry, ...linkOf(name) };
  return type === 'file' ? { ...entry, ...(await (name as Entry).digest()) } : entry;
}

function linkOf(name: Name | Entry): { link: string; rawLink?: Uint8Array } {
  if ('link' in name && name.link !== undefined) {
    return { link: name.link, ...(name.rawLink && { rawLink: name.rawLink }) };
  }
  return readLink({ file: (name.disk ?? name.rawDisk) as string | Uint8Array, path: name.path });
}
