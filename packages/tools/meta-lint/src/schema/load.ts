import { type JsonObject, ReproError } from '@repro/core';
import { sha256 } from '@repro/core/sha256';
import { type DataDocument, type Place, readData } from '@repro/data';
import { openSchema } from '@repro/json-schema';
import type { LintLimits, NamedBytes } from '../options.ts';
import type { Judge } from './judge.ts';

/** How a schema is used. */
interface JudgeOptions {
  readonly limits: LintLimits;
  readonly ignoreFormats: boolean;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The judge of a user's JSON Schema, in JSON or YAML: draft 2020-12, 2019-09, 07 or 06 by its `$schema`, 2020-12 without.
 * References stay in the schema; nothing is ever fetched.
 * @throws ERR_REPRO_SCHEMA with line and column for what is no schema; ERR_REPRO_TOO_… when a limit is passed
 */
export async function userJudge({ name, bytes }: NamedBytes, options: JudgeOptions): Promise<Judge> {
  const document = await readSchema(name, bytes, options.limits);
  const schema = await openSchema(schemaOf(document, name), {
    name,
    ...options,
    locate: (pointer) => document.locate([pointer]).get(pointer)?.value,
  });
  return { ...schema, name, sha256: (await sha256(bytes)).sha256 };
}

async function readSchema(name: string, bytes: Uint8Array, limits: LintLimits): Promise<DataDocument> {
  const { documents, problems } = await readData(bytes, { name, limits });
  const problem = problems.find(({ level }) => level === 'error');
  if (problem) throw wrong(name, problem.message, problem.hint ?? 'correct the schema', problem.at);
  const [document, second] = documents;
  if (document && !second && !document.empty) return document;
  throw wrong(name, 'a schema is one document', 'pass one JSON Schema', second?.start);
}

function schemaOf({ value }: DataDocument, name: string): JsonObject | boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw wrong(name, 'a JSON Schema is an object or a boolean', 'pass a JSON Schema');
}

function wrong(name: string, message: string, hint: string, place?: Place): ReproError {
  const where = place ? `${name}, line ${place.line}, column ${place.column}` : name;
  return new ReproError('ERR_REPRO_SCHEMA', `${where}: ${message}`, { hint, at: { path: name, ...place } });
}
