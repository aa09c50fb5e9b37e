import { type Json, ReproError } from '@repro/core';
import { sha256 } from '@repro/core/sha256';
import { type DataDocument, type Place, readData } from '@repro/data';
import type { LintLimits, NamedBytes } from '../options.ts';
import type { Judge } from './judge.ts';
import { SchemaThread } from './thread.ts';

/** How a schema is used. */
export interface SchemaOptions {
  readonly limits: LintLimits;
  readonly ignoreFormats: boolean;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The judge of a user's JSON Schema, in JSON or YAML: draft 2020-12, 2019-09 or 07 by its `$schema`, 2020-12 without.
 * References stay in the schema; nothing is ever fetched.
 * @throws ERR_REPRO_SCHEMA with line and column for what is no schema; ERR_REPRO_TOO_… when a limit is passed
 */
export async function userJudge({ name, bytes }: NamedBytes, options: SchemaOptions): Promise<Judge> {
  const document = await readSchema(name, bytes, options.limits);
  const schema = schemaOf(document, name);
  const thread = new SchemaThread({ name, ...options });
  try {
    const answer = await thread.compile(schema);
    if ('unusable' in answer) {
      const { unusable: why, pointer } = answer;
      const place = pointer === undefined ? undefined : document.locate([pointer]).get(pointer)?.value;
      const hint =
        'pass one whole JSON Schema of draft 2020-12, 2019-09 or 07; nothing is fetched from elsewhere';
      throw wrong({ name, place, pointer }, why, hint);
    }
    return {
      name,
      sha256: (await sha256(bytes)).sha256,
      remarks: answer.remarks,
      check: (value) => thread.check(value),
      close: () => thread.close(),
    };
  } catch (error) {
    await thread.close();
    throw error;
  }
}

async function readSchema(name: string, bytes: Uint8Array, limits: LintLimits): Promise<DataDocument> {
  const { documents, problems } = await readData(bytes, { name, limits });
  const problem = problems.find(({ level }) => level === 'error');
  if (problem)
    throw wrong({ name, place: problem.at }, problem.message, problem.hint ?? 'correct the schema');
  const [document, second] = documents;
  if (document && !second && !document.empty) return document;
  throw wrong({ name, place: second?.start }, 'a schema is one document', 'pass one JSON Schema');
}

function schemaOf({ value }: DataDocument, name: string): Json {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw wrong({ name, place: undefined }, 'a JSON Schema is an object or a boolean', 'pass a JSON Schema');
}

function wrong(
  {
    name,
    place,
    pointer,
  }: { readonly name: string; readonly place: Place | undefined; readonly pointer?: string | undefined },
  message: string,
  hint: string,
): ReproError {
  const where = place ? `${name}, line ${place.line}, column ${place.column}` : name;
  return new ReproError('ERR_REPRO_SCHEMA', `${where}: ${message}`, {
    hint,
    at: { path: name, ...place, ...(pointer !== undefined && { pointer }) },
  });
}
