import { Worker } from 'node:worker_threads';
import { type JsonObject, ReproError } from '@repro/core';
import type { SchemaLimits } from '../options.ts';

/** One place where a document does not fit a schema. */
export interface Misfit {
  /** JSON Pointer (RFC 6901) into the document; empty for the whole of it. */
  readonly pointer: string;
  readonly problem: string;
}

/** What became of a document and a schema that somebody else wrote. */
export interface SchemaAnswer {
  readonly fits: boolean;
  /** The first hundred. */
  readonly misfits: readonly Misfit[];
  /** What in the schema has no effect, such as a misspelt keyword. */
  readonly remarks: readonly string[];
}

/** What the worker sends back: an answer, or why the schema cannot be used. */
export type WorkerAnswer = SchemaAnswer | { readonly unusable: string };

interface Question {
  readonly schema: JsonObject | boolean;
  /** How messages call the schema. */
  readonly name: string;
  readonly document: unknown;
  readonly limits: SchemaLimits;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Holds a document against a user's JSON Schema: draft 2020-12, 2019-09 or 07 by its `$schema`, 2020-12 without.
 * `format` is an annotation, as the drafts have it by default, and nothing outside the schema is ever fetched.
 *
 * A schema is a program: a `pattern` can take exponential time and a reference can recurse without end. So it runs
 * in a thread of its own, which is stopped when it passes its time or memory.
 * @throws ERR_REPRO_SCHEMA for a schema that is none or refers to what is not in it.
 * @throws ERR_REPRO_TOO_SLOW, ERR_REPRO_TOO_LARGE when a limit is passed.
 */
export async function holdAgainstSchema(question: Question): Promise<SchemaAnswer> {
  const { schema, name, document, limits, signal } = question;
  const worker = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: { schema, document },
    resourceLimits: { maxOldGenerationSizeMb: limits.schemaMegabytes, maxYoungGenerationSizeMb: 32 },
    env: {},
    execArgv: [],
  });
  const stop = (): void => void worker.terminate();
  signal?.addEventListener('abort', stop, { once: true });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop();
  }, limits.schemaSeconds * 1000);
  try {
    const answer = await answerOf(worker);
    if ('unusable' in answer) throw unusable(name, answer.unusable);
    return answer;
  } catch (error) {
    signal?.throwIfAborted();
    throw late ? tooSlow(name, limits) : outOfMemory(error, name, limits);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

function answerOf(worker: Worker): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread ended without an answer')));
  });
}

function unusable(name: string, why: string): ReproError {
  return new ReproError('ERR_REPRO_SCHEMA', `${name}: ${why}`, {
    hint: 'pass one whole JSON Schema of draft 2020-12, 2019-09 or 07; nothing is fetched from elsewhere',
    at: { path: name },
  });
}

function tooSlow(name: string, { schemaSeconds }: SchemaLimits): ReproError {
  return new ReproError(
    'ERR_REPRO_TOO_SLOW',
    `${name}: the schema took longer than the limit of ${schemaSeconds} s`,
    { hint: 'look for a pattern with nested repetition, such as (a+)+', at: { path: name } },
  );
}

function outOfMemory(error: unknown, name: string, { schemaMegabytes }: SchemaLimits): unknown {
  const { code } = error as { code?: unknown };
  if (code !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  return new ReproError(
    'ERR_REPRO_TOO_LARGE',
    `${name}: the schema took more than the limit of ${schemaMegabytes} MiB`,
    {
      hint: 'look for a reference that multiplies what it refers to',
      at: { path: name },
    },
  );
}
