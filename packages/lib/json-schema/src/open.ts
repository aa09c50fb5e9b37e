import { type JsonObject, ReproError } from '@repro/core';
import type { Misfit } from './misfit.ts';
import type { SchemaOptions } from './options.ts';
import { SchemaThread } from './thread.ts';

/** A schema that is ready for documents; close it when all are checked. */
export interface JsonSchema {
  /** What in the schema has no effect, such as a misspelt keyword. */
  readonly remarks: readonly string[];
  /**
   * At most 1,001 places where a document does not fit; none when it fits. One document at a time.
   * @throws ERR_REPRO_TOO_SLOW, ERR_REPRO_TOO_LARGE when a limit is passed, after which the schema is closed
   * @throws ERR_REPRO_SCHEMA when only the document shows that the schema cannot be used
   */
  check(document: unknown): Promise<readonly Misfit[]>;
  /** Ends the thread. */
  close(): Promise<void>;
}

/**
 * Compiles a JSON Schema that somebody else wrote: draft 2020-12, 2019-09, 07 or 06 by its `$schema`, 2020-12 without.
 * References stay in the schema; nothing is ever fetched.
 *
 * A schema is a program: a `pattern` can take exponential time and a reference can recurse without end. So it runs in a
 * thread of its own, which is stopped when it passes its time or memory.
 * @throws ERR_REPRO_SCHEMA, with the place as far as it is known, for what is no schema or refers to what is not in it
 * @throws ERR_REPRO_TOO_SLOW, ERR_REPRO_TOO_LARGE when a limit is passed
 */
export async function openSchema(schema: JsonObject | boolean, options: SchemaOptions): Promise<JsonSchema> {
  const thread = new SchemaThread(options);
  try {
    const answer = await thread.compile(schema);
    if ('unusable' in answer) throw noSchema(answer, options);
    return {
      remarks: answer.remarks,
      check: (document) => thread.check(document),
      close: () => thread.close(),
    };
  } catch (error) {
    await thread.close();
    throw error;
  }
}

function noSchema(
  { unusable, pointer }: { readonly unusable: string; readonly pointer?: string },
  { name, locate }: SchemaOptions,
): ReproError {
  const place = pointer === undefined ? undefined : locate?.(pointer);
  const where = place ? `${name}, line ${place.line}, column ${place.column}` : name;
  return new ReproError('ERR_REPRO_SCHEMA', `${where}: ${unusable}`, {
    hint: 'pass one whole JSON Schema of draft 2020-12, 2019-09, 07 or 06; nothing is fetched from elsewhere',
    at: { path: name, ...place, ...(pointer !== undefined && { pointer }) },
  });
}
