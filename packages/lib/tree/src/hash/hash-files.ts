import { availableParallelism } from 'node:os';
import { lstatExactly } from '../directory/entry-at.ts';
import type { Entry, Name } from '../entry.ts';
import type { DigestCache } from './cache.ts';
import { fileState, type HashJob } from './hash-file.ts';
import { type HashedEntry, hashedFile, plainEntry } from './hashed-entry.ts';
import { HashPool, type Ticket } from './pool.ts';
import type { Outcome } from './protocol.ts';

export type { HashedEntry } from './hashed-entry.ts';

/** How entries are hashed. */
export interface HashOptions {
  /** Threads that hash, the calling one among them; default as many as there are processors, at most 8. */
  readonly workers?: number | undefined;
  /** Digests of an earlier run; files in the same state are not read again, and those read now are entered. */
  readonly cache?: DigestCache | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told of each entry when it is done, with its size. */
  readonly onEntry?: ((size: number) => void) | undefined;
  /**
   * Told the permission bits of each entry as they are found, of which a hashed entry has only what is reproducible, and
   * the state of what is on disk (`fileState`), that of a file only with a `cache`; in order. What is no file is looked at
   * for it.
   */
  readonly onBits?: ((path: string, bits: number, state: string | undefined) => void) | undefined;
}

/** Entries that go to the threads at once. */
const BATCH = 128;
/**
 * Batches per thread that are listed ahead of the one being waited for: enough for two threads to show that a worker is
 * worth it, also where a third of the names are directories, so that it starts before the first file is hashed. What
 * lives longer costs the collector more.
 */
const AHEAD = 6;

/** A batch on its way: its entries, and the outcomes of those that are files on disk. */
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
  for await (const batch of hashBatches(names, options)) yield* batch;
}

/** The same in batches of up to 128 entries: a turn of the event loop for each entry costs as much as hashing a small one. */
export async function* hashBatches(
  names: Iterable<Name> | AsyncIterable<Name | Entry>,
  options: HashOptions = {},
): AsyncGenerator<readonly HashedEntry[], void, undefined> {
  const threads = options.workers ?? Math.min(availableParallelism(), 8);
  const pool = new HashPool({ threads, signal: options.signal });
  const { next, stop } = taker(names);
  const queue: Shipment[] = [];
  try {
    for (;;) {
      const batch = await next();
      if (batch.length === 0) break;
      queue.push({ names: batch, ticket: pool.submit(jobsOf(batch, options.cache)) });
      if (queue.length > AHEAD * threads) yield await arrive(queue.shift() as Shipment, pool, options);
    }
    for (const shipment of queue) yield await arrive(shipment, pool, options);
  } finally {
    await pool.close();
    await stop();
  }
}

type Batch = (Name | Entry)[];

/** Takes the next batch, empty at the end; `stop` lets go of the names, as leaving a loop over them would. */
function taker(names: Iterable<Name> | AsyncIterable<Name | Entry>): {
  readonly next: () => Batch | Promise<Batch>;
  readonly stop: () => unknown;
} {
  if (Symbol.iterator in names) {
    const iterator = names[Symbol.iterator]();
    return { next: () => take(iterator), stop: () => iterator.return?.() };
  }
  const iterator = names[Symbol.asyncIterator]();
  return { next: () => takeAsync(iterator), stop: () => iterator.return?.() };
}

function take(iterator: Iterator<Name>): Batch {
  const batch: Batch = [];
  while (batch.length < BATCH) {
    const step = iterator.next();
    if (step.done) break;
    batch.push(step.value);
  }
  return batch;
}

async function takeAsync(iterator: AsyncIterator<Name | Entry>): Promise<Batch> {
  const batch: Batch = [];
  while (batch.length < BATCH) {
    const step = await iterator.next();
    if (step.done) break;
    batch.push(step.value);
  }
  return batch;
}

/** The jobs of the files on disk. */
function jobsOf(names: Batch, cache: DigestCache | undefined): HashJob[] {
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
  { cache, onEntry, onBits }: HashOptions,
): Promise<HashedEntry[]> {
  const outcomes = await pool.settle(ticket);
  const hashed = put(names, outcomes, cache);
  if (onBits) tellBits(names, outcomes, onBits);
  for (let i = 0; i < hashed.length; i++) {
    const entry = hashed[i] as HashedEntry;
    // Only a tree that lives elsewhere, in memory or in an archive, knows the digest itself; one at a time.
    if (entry.type === 'file' && entry.sha256 === undefined) {
      hashed[i] = { ...entry, ...(await (names[i] as Entry).digest()) };
    }
    onEntry?.((hashed[i] as HashedEntry).size);
  }
  return hashed;
}

function tellBits(
  names: Shipment['names'],
  outcomes: readonly Outcome[],
  onBits: NonNullable<HashOptions['onBits']>,
): void {
  let job = 0;
  for (const name of names) {
    const outcome = fileOf(name) === undefined ? undefined : outcomes[job++];
    const { mode, state } = outcome && 'mode' in outcome ? outcome : stateAt(name);
    onBits(name.path, 'mode' in name ? name.mode : mode, state);
  }
}

function stateAt(name: Name): { readonly mode: number; readonly state?: string } {
  // Of a tree that lives elsewhere, or a directory that git knows from its files alone.
  if (name.disk === undefined && name.rawDisk === undefined) return { mode: 0 };
  const stats = lstatExactly(name);
  return { mode: Number(stats.mode & 0o7777n), state: fileState(stats) };
}

/** Brings names and outcomes together again. */
function put(
  names: readonly (Name | Entry)[],
  outcomes: readonly Outcome[],
  cache: DigestCache | undefined,
): HashedEntry[] {
  let job = 0;
  return names.map((name) =>
    fileOf(name) === undefined ? plainEntry(name) : hashedFile(name, outcomes[job++] as Outcome, cache),
  );
}
