import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import type { ReproError } from '@repro/core/error';
import type { ThreadOptions } from '@repro/tree/thread';
import type { Examination } from '../../scan/examiner.ts';
import { type FileScan, fileScanner, type Job, type Outcome } from './file-scanner.ts';
import {
  type Answer,
  type Batch,
  type Empty,
  emptyAnswer,
  hasUnclaimed,
  makeBatch,
  workOn,
} from './protocol.ts';

/** A worker has to start and to compile the rules: what one thread scans in that time, in files or in bytes. */
const WORTH_A_WORKER = { files: 1024, bytes: 24 * 1024 * 1024 } as const;

/** MiB of short-lived values of a worker: few live longer than a file, and by default it would keep sixteen times as many. */
const YOUNG = 2;

/** Threads when nothing is said: each takes 40 MiB. */
const MOST_THREADS = 4;

/** Files that go to the threads at once, and batches for each thread that are listed ahead. */
const BATCH = 64;
const AHEAD = 2;

/** After so many bytes this thread lets answers, signals and progress in. */
const TURN = 8 * 1024 * 1024;

/** How files are scanned. */
export interface PoolOptions extends FileScan {
  /** Threads, the calling one among them; as many as there are processors, at most 4, unless given. */
  readonly workers?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** What this thread scans with; other threads make their own. */
  readonly examine?: ((path: string) => Examination) | undefined;
  /** Told of files in which nothing was found, so many and of so many bytes together. */
  readonly onEmpty: (empty: Empty) => void;
  /** Told of every other file, in any order. */
  readonly onOutcome: (job: Job, outcome: Outcome) => void;
}

/**
 * Scans files on this thread, and on workers once there is enough to do. What comes of them does not depend on which
 * thread did what; the order in which it is told does.
 * @throws ERR_REPRO_WORKER when a thread is lost
 */
export async function scanFiles(jobs: Iterable<Job>, options: PoolOptions): Promise<void> {
  const pool = new Pool(options, await fileScanner(options, options.examine));
  const threads = options.workers ?? Math.min(availableParallelism(), MOST_THREADS);
  try {
    for (const batch of batches(jobs)) {
      pool.submit(batch, threads);
      while (pool.pending > AHEAD * threads) await pool.proceed();
    }
    while (pool.pending > 0) await pool.proceed();
  } finally {
    await pool.close();
  }
}

function* batches(jobs: Iterable<Job>): Generator<Job[], void, undefined> {
  let batch: Job[] = [];
  for (const job of jobs) {
    batch.push(job);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** A batch that was handed out, and how many of its files nobody has answered for. */
interface Ticket {
  readonly batch: Batch;
  open: number;
}

class Pool {
  readonly #options: PoolOptions;
  readonly #scan: (job: Job) => Outcome;
  readonly #tickets = new Map<number, Ticket>();
  #workers: Worker[] | undefined;
  #failed: ReproError | undefined;
  #wake = (): void => {};
  readonly #onAbort = (): void => this.#wake();
  #nextId = 0;
  #files = 0;
  #bytes = 0;
  #closed = false;

  constructor(options: PoolOptions, scan: (job: Job) => Outcome) {
    this.#options = options;
    this.#scan = scan;
    options.signal?.addEventListener('abort', this.#onAbort);
  }

  /** Batches that are not done. */
  get pending(): number {
    return this.#tickets.size;
  }

  submit(jobs: readonly Job[], threads: number): void {
    const batch = makeBatch(this.#nextId++, jobs);
    this.#tickets.set(batch.id, { batch, open: jobs.length });
    this.#files += jobs.length;
    for (const worker of this.#workers ?? []) worker.postMessage(batch);
    const isWorth = this.#files >= WORTH_A_WORKER.files || this.#bytes >= WORTH_A_WORKER.bytes;
    if (isWorth && threads > 1 && !this.#workers) this.#start(threads - 1);
  }

  /** Works on the oldest batch that has a file left, or waits for a worker; lets others have their turn. */
  async proceed(): Promise<void> {
    const next = [...this.#tickets.values()].find(({ batch }) => hasUnclaimed(batch));
    if (next) {
      const answer = emptyAnswer(next.batch.id);
      workOn(next.batch, answer, { scan: this.#scan, turn: TURN });
      this.#receive(answer);
      await setImmediate();
    } else {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.#failed) throw this.#failed;
    this.#options.signal?.throwIfAborted();
  }

  /** Ends the workers, whatever they do. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#options.signal?.removeEventListener('abort', this.#onAbort);
    await Promise.all((this.#workers ?? []).map((worker) => worker.terminate()));
  }

  #start(count: number): void {
    this.#workers = [];
    this.#startWorkers(this.#workers, count).catch((error: unknown) => this.#fail(error as ReproError));
  }

  async #startWorkers(workers: Worker[], count: number): Promise<void> {
    const { startThread } = await import('@repro/tree/thread');
    const { SHARE_ENV } = await import('node:worker_threads');
    const { settings, maxSize, packed } = this.#options;
    const workerData: FileScan = { settings, maxSize, packed };
    const options: ThreadOptions = {
      workerData,
      env: SHARE_ENV as unknown as NodeJS.Dict<string>,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
      hint: 'run again with one thread: --workers 1',
      lost: (error: ReproError) => this.#fail(error),
    };
    while (workers.length < count && !this.#closed) {
      const worker = startThread(new URL('./worker.js', import.meta.url), options);
      worker.on('message', (answer: Answer) => this.#receive(answer));
      for (const { batch } of this.#tickets.values()) worker.postMessage(batch);
      workers.push(worker);
    }
  }

  #receive({ id, done, empty, outcomes }: Answer): void {
    const ticket = this.#tickets.get(id);
    if (!ticket) return;
    ticket.open -= done;
    if (ticket.open === 0) this.#tickets.delete(id);
    this.#bytes += empty.bytes;
    if (empty.files > 0) this.#options.onEmpty(empty);
    for (const { path, index, outcome } of outcomes) {
      this.#options.onOutcome({ path, disk: ticket.batch.disks[index] as string }, outcome);
    }
    this.#wake();
  }

  #fail(error: ReproError): void {
    this.#failed = error;
    this.#wake();
  }
}
