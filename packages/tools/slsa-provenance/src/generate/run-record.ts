import type { Json, JsonObject } from '@repro/core';
import { collect } from '@repro/core/bytes';
import { inFile } from '@repro/core/error';
import { parseStrict } from '@repro/core/parse';
import { slsaError } from '../errors.ts';
import { limits, type NamedBytes, type NamedDigest } from './types.ts';

/** What is used of run_record.json. */
export interface RunRecord {
  readonly tool: { readonly name: string; readonly version: string };
  readonly command: string;
  readonly runId: string;
  readonly startedOn: string;
  readonly finishedOn?: string | undefined;
  /** Every effective setting by name. */
  readonly settings: JsonObject;
  /** The policy files that steps judged by. */
  readonly policies: readonly NamedDigest[];
}

/** As it is on the wire; see schema/run_record.schema.json. */
interface Wire {
  readonly tool: RunRecord['tool'];
  readonly command: string;
  readonly run_id: string;
  readonly started_on: string;
  readonly finished_on?: string;
  readonly settings: Readonly<Record<string, { readonly value: Json }>>;
  readonly steps: readonly { readonly policy?: NamedDigest }[];
}

/**
 * Reads what provenance needs of a run record.
 * @throws ERR_REPRO_SLSA_RUN_RECORD for what does not fit its schema; ERR_REPRO_JSON_…, ERR_REPRO_TOO_LARGE
 */
export async function readRunRecord({ name, bytes }: NamedBytes): Promise<RunRecord> {
  const value = parse(await collect(bytes, limits.runRecord, name), name);
  const { runRecordErrors } = await import('@repro/evidence/run-record/schema');
  const [error] = runRecordErrors(value);
  if (error) {
    throw slsaError(
      'RUN_RECORD',
      `${name} is no run record: ${error.instancePath || 'the document'} ${error.message}`,
      'expected the run_record.json that repro release writes',
    );
  }
  const wire = value as Wire;
  const settings = Object.entries(wire.settings).map(([key, setting]) => [key, setting.value]);
  return {
    tool: wire.tool,
    command: wire.command,
    runId: wire.run_id,
    startedOn: wire.started_on,
    finishedOn: wire.finished_on,
    settings: Object.fromEntries(settings) as JsonObject,
    policies: policyFiles(wire.steps),
  };
}

/** Each file once: several steps may judge by one. The rules that a tool brings along are part of its version. */
function policyFiles(steps: Wire['steps']): NamedDigest[] {
  const found = new Map<string, NamedDigest>();
  for (const { policy } of steps) {
    if (!policy || /^[^/]+\/rules$/.test(policy.name)) continue;
    found.set(`${policy.name} ${policy.sha256}`, { name: policy.name, sha256: policy.sha256 });
  }
  return [...found.values()];
}

function parse(bytes: Uint8Array, name: string): unknown {
  try {
    return parseStrict(bytes, { name });
  } catch (error) {
    throw inFile(error, name);
  }
}
