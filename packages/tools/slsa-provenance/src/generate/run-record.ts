import type { Json, JsonObject } from '@repro/core';
import { collect } from '@repro/core/bytes';
import { inFile } from '@repro/core/error';
import { parseStrict } from '@repro/core/parse';
import { slsaError } from '../errors.ts';
import { limits, type NamedBytes } from './types.ts';

/** What is used of run_record.json. */
export interface RunRecord {
  readonly command: string;
  readonly runId: string;
  readonly tool?: { readonly name: string; readonly version: string };
  readonly startedOn?: string;
  readonly finishedOn?: string;
  /** Every effective setting by name. */
  readonly settings: JsonObject;
  /** The policy files that steps judged by. */
  readonly policies: readonly { readonly file: string; readonly sha256: string }[];
}

/**
 * Reads what provenance needs of a run record.
 * @throws ERR_REPRO_SLSA_RUN_RECORD for what is none; ERR_REPRO_JSON_…, ERR_REPRO_TOO_LARGE
 */
export async function readRunRecord({ name, bytes }: NamedBytes): Promise<RunRecord> {
  const value = parse(await collect(bytes, limits.runRecord, name), name);
  const bad = (what: string): Error =>
    slsaError(
      'RUN_RECORD',
      `${name} is no run record: ${what}`,
      'expected the run_record.json that repro release writes',
    );
  if (!isObject(value)) throw bad('it is no object');
  const { command, run_id: runId, settings, steps } = value;
  if (typeof command !== 'string' || typeof runId !== 'string') throw bad('command or run_id is missing');
  if (!isObject(settings) || !Object.values(settings).every(isSetting))
    throw bad('/settings is not {name: {value, from}}');
  if (!Array.isArray(steps) || !steps.every(isObject)) throw bad('/steps is no list of steps');
  const [startedOn, finishedOn] = [value['started_on'], value['finished_on']];
  return {
    command,
    runId,
    ...(isTool(value['tool']) && { tool: value['tool'] }),
    ...(typeof startedOn === 'string' && { startedOn }),
    ...(typeof finishedOn === 'string' && { finishedOn }),
    settings: Object.fromEntries(
      Object.entries(settings).map(([key, setting]) => [key, (setting as { value: Json }).value]),
    ),
    policies: policiesOf(steps),
  };
}

/** Each policy file once: several steps may judge by one. */
function policiesOf(steps: readonly JsonObject[]): RunRecord['policies'] {
  const found = new Map<string, string>();
  for (const { policy } of steps) {
    if (!isObject(policy)) continue;
    const { file, sha256 } = policy;
    if (typeof file === 'string' && typeof sha256 === 'string') found.set(file, sha256);
  }
  return [...found].map(([file, sha256]) => ({ file, sha256 }));
}

function parse(bytes: Uint8Array, name: string): Json {
  try {
    return parseStrict(bytes, { name });
  } catch (error) {
    throw inFile(error, name);
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSetting(value: unknown): boolean {
  return isObject(value) && 'value' in value;
}

function isTool(value: unknown): value is { readonly name: string; readonly version: string } {
  return isObject(value) && typeof value['name'] === 'string' && typeof value['version'] === 'string';
}
