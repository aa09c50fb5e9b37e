import { predicateTypes, statement } from '@repro/attest/statement';
import type { JsonObject } from '@repro/core';
import { awaitTurn, collect } from '@repro/core/bytes';
import { inFile } from '@repro/core/error';
import { parseStrict } from '@repro/core/parse';
import { sha256 } from '@repro/core/sha256';
import { slsaError } from '../errors.ts';
import { buildDefinition } from './definition.ts';
import { runDetails } from './details.ts';
import { readManifest } from './manifest.ts';
import { readRunRecord } from './run-record.ts';
import { digestOf, subjectsOf } from './subjects.ts';
import {
  type GenerateInput,
  type GenerateOptions,
  limits,
  type NamedBytes,
  type NamedDigest,
  type Provenance,
  type ProvenanceStatement,
} from './types.ts';

/**
 * SLSA provenance v1 of artifacts, as an in-toto statement: a pure function of what it is given. It claims no level:
 * who signs it, and whom the reader trusts, decides that.
 * @throws ERR_REPRO_SLSA_SUBJECT when artifact and manifest differ; ERR_REPRO_SLSA_MANIFEST, _BUILDER, _RUN_RECORD,
 * _TIME, _METADATA for what cannot be used; ERR_REPRO_JSON_…, ERR_REPRO_TOO_LARGE
 */
export async function generate(
  input: GenerateInput,
  options: GenerateOptions = {},
): Promise<ProvenanceStatement> {
  const { subjects: given, dependencies: needed = [], byproducts: more = [] } = input;
  awaitTurn([input.manifest, input.runRecord, input.metadata, ...given, ...needed, ...more]);
  const read = await readManifest(input.manifest);
  const { manifest } = read;
  const record = input.runRecord && (await readRunRecord(input.runRecord));
  const metadata = { ...manifest.metadata, ...(input.metadata && (await readMetadata(input.metadata))) };
  const dependencies = await digestAll(input.dependencies);
  // The manifest is how the provenance came to know what it says.
  const { sha256: digest } = await sha256(read.bytes);
  const byproducts = [{ name: baseName(read.name), sha256: digest }, ...(await digestAll(input.byproducts))];
  const subjects = await subjectsOf(input, read, options);
  return statement<Provenance>(subjects, predicateTypes.slsaProvenance, {
    buildDefinition: buildDefinition(manifest, record, dependencies),
    runDetails: runDetails(manifest, record, { options, byproducts }),
    ...(Object.keys(metadata).length > 0 && { repro_metadata: metadata }),
  });
}

/** One after the other: each may be as large as an artifact. */
async function digestAll(given: readonly (NamedBytes | NamedDigest)[] = []): Promise<NamedDigest[]> {
  const digests: NamedDigest[] = [];
  for (const each of given) digests.push(await digestOf(each));
  return digests;
}

/** A path of this machine has no place in provenance. */
function baseName(name: string): string {
  return name.split(/[\\/]/).at(-1) || 'vel_manifest.json';
}

async function readMetadata({ name, bytes }: NamedBytes): Promise<JsonObject> {
  try {
    const value = parseStrict(await collect(bytes, limits.metadata, name), { name });
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  } catch (error) {
    throw inFile(error, name);
  }
  throw slsaError('METADATA', `${name} is no JSON object`, 'expected {"name": value, …}');
}
