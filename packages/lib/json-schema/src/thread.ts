import { Worker } from 'node:worker_threads';
import { type JsonObject, ReproError } from '@repro/core';
import type { Misfit } from './misfit.ts';
import type { SchemaOptions } from './options.ts';

/** A schema to compile, or a document to hold against it. */
export type Question = { readonly schema: JsonObject | boolean } | { readonly document: unknown };

/** What the thread says of a schema: what has no effect in it, or why it cannot be used and where. */
export type CompileAnswer =
  | { readonly remarks: readonly string[] }
  | { readonly unusable: string; readonly pointer?: string };

/** What it says of a document, or why the schema cannot judge it. */
export type CheckAnswer = { readonly misfits: readonly Misfit[] } | { readonly unusable: string };

/** A schema in a thread of its own, which is stopped when a question takes too long or too much memory. */
export class SchemaThread {
  readonly #options: SchemaOptions;
  readonly #worker: Worker;

  constructor(options: SchemaOptions) {
    this.#options = options;
    this.#worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: { ignoreFormats: options.ignoreFormats },
      resourceLimits: {
        maxOldGenerationSizeMb: options.limits.schemaMegabytes,
        maxYoungGenerationSizeMb: 32,
      },
      env: {},
      execArgv: [],
    });
    // Waiting for the next document must not keep the process alive.
    this.#worker.unref();
  }

  compile(schema: JsonObject | boolean): Promise<CompileAnswer> {
    return this.#ask<CompileAnswer>({ schema });
  }

  async check(document: unknown): Promise<readonly Misfit[]> {
    const answer = await this.#ask<CheckAnswer>({ document });
    if ('misfits' in answer) return answer.misfits;
    const { name } = this.#options;
    throw new ReproError('ERR_REPRO_SCHEMA', `${name}: ${answer.unusable}`, {
      hint: 'look for a reference that leads back to itself',
      at: { path: name },
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  /** One question at a time. @throws ERR_REPRO_TOO_SLOW, ERR_REPRO_TOO_LARGE; the thread is then gone */
  async #ask<T>(question: Question): Promise<T> {
    const { limits, signal } = this.#options;
    signal?.throwIfAborted();
    const stop = (): void => void this.close();
    signal?.addEventListener('abort', stop, { once: true });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      stop();
    }, limits.schemaSeconds * 1000);
    try {
      const answer = this.#answer<T>();
      this.#worker.postMessage(question);
      return await answer;
    } catch (error) {
      signal?.throwIfAborted();
      throw late ? this.#tooSlow() : this.#outOfMemory(error);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    }
  }

  #answer<T>(): Promise<T> {
    const worker = this.#worker;
    return new Promise<T>((resolve, reject) => {
      const gone = (): void => reject(new Error('the thread ended without an answer'));
      worker.once('message', (answer: T) => {
        worker.off('error', reject);
        worker.off('exit', gone);
        resolve(answer);
      });
      worker.once('error', reject);
      worker.once('exit', gone);
    });
  }

  #tooSlow(): ReproError {
    const { name, limits } = this.#options;
    return new ReproError(
      'ERR_REPRO_TOO_SLOW',
      `${name}: the schema took longer than the limit of ${limits.schemaSeconds} s`,
      { hint: 'look for a pattern with nested repetition, such as (a+)+', at: { path: name } },
    );
  }

  #outOfMemory(error: unknown): unknown {
    const { name, limits } = this.#options;
    if ((error as { code?: unknown }).code !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
    return new ReproError(
      'ERR_REPRO_TOO_LARGE',
      `${name}: the schema took more than the limit of ${limits.schemaMegabytes} MiB`,
      { hint: 'look for a reference that multiplies what it refers to', at: { path: name } },
    );
  }
}
