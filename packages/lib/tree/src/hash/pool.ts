import { setImmediate } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import type { ReproError } from '@repro/core/error';
import type { ThreadOptions } from '../thread.ts';
import { fileHasher, type HashJob } from './hash-file.ts';
import {
  type Answer,
  type Batch,
  claim,
  failure,
  hasUnclaimed,
  jobAt,
  makeBatch,
  type Outcome,
  outcomeAt,
} from './protocol.ts';

/** Starting a worker takes about 18 ms: what one thread hashes in that time, in files or in bytes. */
const WORTH_A_WORKER = { files: 1024, bytes: 24 * 1024 * 1024 } as const;

/** After so many bytes this thread lets answers, signals and progress in. */
const TURN = 8 * 1024 * 1024;

/** How a pool works. */
export interface PoolOptions {
  /** Threads that hash, the calling one among them. */
  readonly threads: number;
  readonly signal?: AbortSignal | undefined;
}

/** A batch that was handed in. */
export interface Ticket {
  readonly batch: Batch;
  readonly outcomes: Outcome[];
  /** Jobs without an outcome yet. */
  open: number;
}

/**
 * Hashes batches of files on the calling thread, and on workers once there is enough to do.
 * The outcome does not depend on which thread did what.
 */
export class HashPool {
  readonly #options: PoolOptions;
  readonly #hashFile: ReturnType<typeof fileHasher>;
  /** Batches without all outcomes, oldest first. */
  readonly #pending = new Map<number, Ticket>();
  #workers: Worker[] | undefined;
  #failed: ReproError | undefined;
  #wake = (): void => {};
  readonly #onAbort = (): void => this.#wake();
  #nextId = 0;
  #submitted = 0;
  #bytes = 0;
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#hashFile = fileHasher(options.signal);
    options.signal?.addEventListener('abort', this.#onAbort);
  }

  /** Hands in a batch; workers begin with it at once. */
  submit(jobs: readonly HashJob[]): Ticket {
    const batch = makeBatch(this.#nextId++, jobs);
    const ticket: Ticket = { batch, outcomes: [], open: jobs.length };
    if (jobs.length === 0) return ticket;
    this.#pending.set(batch.id, ticket);
    for (const worker of this.#workers ?? []) send(worker, batch);
    this.#submitted += jobs.length;
    if (this.#submitted >= WORTH_A_WORKER.files) this.#wantWorkers();
    return ticket;
  }

  /** The outcomes of a batch in order; until they are there, this thread works on whatever is next. */
  async settle(ticket: Ticket): Promise<readonly Outcome[]> {
    while (ticket.open > 0) {
      const next = this.#nextTicket();
      if (next) await this.#workOn(next);
      else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
      if (this.#failed) throw this.#failed;
      this.#options.signal?.throwIfAborted();
    }
    return ticket.outcomes;
  }

  /** Ends the workers, whatever they do. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#options.signal?.removeEventListener('abort', this.#onAbort);
    await Promise.all((this.#workers ?? []).map((worker) => worker.terminate()));
  }

  /** The oldest batch with a job that nobody has claimed. */
  #nextTicket(): Ticket | undefined {
    for (const ticket of this.#pending.values()) if (hasUnclaimed(ticket.batch)) return ticket;
    return undefined;
  }

  /** Does what it can claim of a batch, and lets others have their turn now and then. */
  async #workOn(ticket: Ticket): Promise<void> {
    for (;;) {
      const waiting = this.#claimAndHash(ticket);
      if (!waiting) break;
      this.#enter(ticket, waiting.index, await waiting.outcome);
    }
    if (this.#bytes >= WORTH_A_WORKER.bytes && this.#pending.size > 0) this.#wantWorkers();
    await setImmediate();
  }

  /** Does jobs until none are left to claim, or for a while, or the present one takes its time: then that one is given. */
  #claimAndHash(ticket: Ticket): { index: number; outcome: Promise<Outcome> } | undefined {
    const { batch } = ticket;
    const end = this.#bytes + TURN;
    for (let index = claim(batch); index !== undefined; index = claim(batch)) {
      const outcome = this.#perform(jobAt(batch, index));
      if (outcome instanceof Promise) return { index, outcome };
      this.#enter(ticket, index, outcome);
      if (this.#bytes >= end) break;
    }
    return undefined;
  }

  #perform(job: HashJob): Outcome | Promise<Outcome> {
    try {
      const result = this.#hashFile(job);
      return result instanceof Promise ? result.catch(failure) : result;
    } catch (error) {
      return failure(error);
    }
  }

  #enter(ticket: Ticket, index: number, outcome: Outcome): void {
    ticket.outcomes[index] = outcome;
    ticket.open--;
    // A file that is known from an earlier run was not read.
    if ('sha256' in outcome && outcome.sha256 !== undefined) this.#bytes += outcome.size;
    if (ticket.open === 0) this.#pending.delete(ticket.batch.id);
  }

  /** Starts the workers, once. */
  #wantWorkers(): void {
    if (this.#workers || this.#options.threads < 2) return;
    this.#workers = [];
    this.#startWorkers(this.#workers).catch((error: unknown) => this.#fail(error as ReproError));
  }

  async #startWorkers(workers: Worker[]): Promise<void> {
    const { startThread } = await import('../thread.ts');
    const { SHARE_ENV } = await import('node:worker_threads');
    const file = new URL('./hash-worker.js', import.meta.url);
    const options: ThreadOptions = {
      env: SHARE_ENV as unknown as NodeJS.Dict<string>,
      hint: 'run again with one thread: --workers 1',
      lost: (error: ReproError) => this.#fail(error),
    };
    while (workers.length < this.#options.threads - 1 && !this.#closed) {
      const worker = startThread(file, options);
      worker.on('message', (answer: Answer) => this.#receive(answer));
      for (const { batch } of this.#pending.values()) send(worker, batch);
      workers.push(worker);
    }
  }

  #receive(answer: Answer): void {
    const ticket = this.#pending.get(answer.id);
    if (ticket) answer.indexes.forEach((index, i) => this.#enter(ticket, index, outcomeAt(answer, i)));
    this.#wake();
  }

  #fail(error: ReproError): void {
    this.#failed = error;
    this.#wake();
  }
}

function send(worker: Worker, batch: Batch): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
  worker.postMessage(batch);
}
