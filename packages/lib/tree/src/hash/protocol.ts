import type { HashJob, HashResult } from './hash-file.ts';

/**
 * Jobs that threads share. Whoever adds one to `cursor[0]` (a counter in shared memory) has claimed the job of the
 * number that stood there: each job is done once, by whichever thread is free, and no lock is needed.
 * Jobs and answers travel as columns: copying one array of strings costs a tenth of copying as many objects.
 */
export interface Batch {
  readonly id: number;
  readonly cursor: Int32Array;
  readonly files: readonly HashJob['file'][];
  readonly sizes: readonly HashJob['size'][] | undefined;
  readonly known: readonly HashJob['known'][] | undefined;
}

/** How one job ended: a failure crosses between threads as plain data. */
export type Outcome = HashResult | Failure;

/** A system error as plain data. */
export interface Failure {
  readonly errno: string;
  readonly message: string;
}

/** What a worker answers: the jobs of a batch that it did, all columns of one length. */
export interface Answer {
  readonly id: number;
  readonly indexes: number[];
  readonly sha256: (string | undefined)[];
  readonly sizes: number[];
  readonly modes: number[];
  readonly states: (string | undefined)[];
  /** Failures by their place in the other columns. */
  readonly failures: Map<number, Failure>;
}

/** The jobs as a batch with a counter of its own. */
export function makeBatch(id: number, jobs: readonly HashJob[]): Batch {
  const sized = jobs.some(({ size }) => size !== undefined);
  const cached = jobs.some(({ known }) => known !== undefined);
  return {
    id,
    cursor: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
    files: jobs.map(({ file }) => file),
    sizes: sized ? jobs.map(({ size }) => size) : undefined,
    known: cached ? jobs.map(({ known }) => known) : undefined,
  };
}

/** Whether there is a job that nobody has claimed. */
export function hasUnclaimed({ cursor, files }: Batch): boolean {
  return Atomics.load(cursor, 0) < files.length;
}

/** The number of a job that is now the caller's, or undefined when all are taken. */
export function claim({ cursor, files }: Batch): number | undefined {
  const index = Atomics.add(cursor, 0, 1);
  return index < files.length ? index : undefined;
}

/** The job of a number. */
export function jobAt({ files, sizes, known }: Batch, index: number): HashJob {
  return { file: files[index] as HashJob['file'], size: sizes?.[index], known: known?.[index] };
}

/** A thrown system error as data. */
export function failure(error: unknown): Failure {
  const { code, message } = error as NodeJS.ErrnoException;
  return { errno: String(code), message };
}

/** An answer without outcomes. */
export function emptyAnswer(id: number): Answer {
  return { id, indexes: [], sha256: [], sizes: [], modes: [], states: [], failures: new Map() };
}

/** Adds an outcome to an answer. */
export function addOutcome(answer: Answer, index: number, outcome: Outcome): void {
  const place = answer.indexes.push(index) - 1;
  if ('errno' in outcome) answer.failures.set(place, outcome);
  const { sha256, size, mode, state } = 'errno' in outcome ? NOTHING : outcome;
  answer.sha256.push(sha256);
  answer.sizes.push(size);
  answer.modes.push(mode);
  answer.states.push(state);
}

const NOTHING: HashResult = { sha256: undefined, size: 0, mode: 0 };

/** The outcome at a place of an answer. */
export function outcomeAt({ sha256, sizes, modes, states, failures }: Answer, place: number): Outcome {
  const failed = failures.get(place);
  if (failed) return failed;
  const state = states[place];
  const found = { sha256: sha256[place], size: sizes[place] as number, mode: modes[place] as number };
  return state === undefined ? found : { ...found, state };
}
