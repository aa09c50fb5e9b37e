import type { FileResult } from '../../scan/types.ts';
import type { Job, Outcome } from './file-scanner.ts';

/**
 * Files that threads share. Whoever adds one to `cursor[0]` (a counter in shared memory) has claimed the file of the
 * number that stood there: each is scanned once, by whichever thread is free, and no lock is needed. Paths travel as
 * columns: copying one array of strings costs a tenth of copying as many objects.
 */
export interface Batch {
  readonly id: number;
  readonly cursor: Int32Array;
  readonly paths: readonly string[];
  readonly disks: readonly (string | Uint8Array)[];
}

/** Files in which nothing was found, the bytes that were looked at of them, and how many are binary. */
export interface Empty {
  files: number;
  bytes: number;
  binary: number;
}

/** What a thread did of a batch. Files in which nothing was found, nearly all, are only counted. */
export interface Answer {
  readonly id: number;
  /** Files that it did. */
  done: number;
  readonly empty: Empty;
  readonly outcomes: { readonly path: string; readonly index: number; readonly outcome: Outcome }[];
}

/** The files as a batch with a counter of its own. */
export function makeBatch(id: number, jobs: readonly Job[]): Batch {
  return {
    id,
    cursor: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
    paths: jobs.map(({ path }) => path),
    disks: jobs.map(({ disk }) => disk),
  };
}

/** Whether there is a file that nobody has claimed. */
export function hasUnclaimed({ cursor, paths }: Batch): boolean {
  return Atomics.load(cursor, 0) < paths.length;
}

/** An answer without outcomes. */
export function emptyAnswer(id: number): Answer {
  return { id, done: 0, empty: { files: 0, bytes: 0, binary: 0 }, outcomes: [] };
}

/**
 * Scans what is left of a batch, or until so many bytes were read.
 * @returns whether the batch may have more
 */
export function workOn(
  batch: Batch,
  answer: Answer,
  { scan, turn = Number.POSITIVE_INFINITY }: { readonly scan: (job: Job) => Outcome; readonly turn?: number },
): boolean {
  for (let read = 0; read < turn; ) {
    const index = Atomics.add(batch.cursor, 0, 1);
    if (index >= batch.paths.length) return false;
    const path = batch.paths[index] as string;
    const outcome = scan({ path, disk: batch.disks[index] as string | Uint8Array });
    answer.done++;
    if (outcome.kind === 'scanned') read += outcome.result.bytes;
    if (outcome.kind === 'scanned' && isEmpty(outcome.result)) {
      answer.empty.files++;
      answer.empty.bytes += outcome.result.bytes;
      if (outcome.result.binary) answer.empty.binary++;
    } else answer.outcomes.push({ path, index, outcome });
  }
  return true;
}

function isEmpty({ sightings, idleAllows, allowed, excused, cut, closed }: FileResult): boolean {
  return (
    sightings.length === 0 &&
    idleAllows.length === 0 &&
    allowed === 0 &&
    excused.length === 0 &&
    !cut &&
    !closed
  );
}
