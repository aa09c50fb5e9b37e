import type { JsonObject } from '@repro/core';
import { collect } from '@repro/core/bytes';
import { inFile } from '@repro/core/error';
import { parseStrict } from '@repro/core/parse';
import { slsaError } from '../errors.ts';
import { limits, type NamedBytes } from './types.ts';

/** What is used of vel_manifest.json; see schema/vel_manifest.schema.json. */
export interface VelManifest {
  readonly provenance: {
    readonly git_sha?: string;
    readonly git_ref?: string;
    readonly git_dirty?: boolean;
    readonly repository?: string;
    readonly artifact_sha256: string;
    readonly artifacts: readonly { readonly name: string; readonly sha256: string }[];
    readonly build_timestamp?: string;
    readonly builder: Builder;
  };
  readonly environment: JsonObject;
  readonly results_contract: {
    readonly snapshot_sha256: string;
    readonly file_count: number;
    readonly total_size: number;
  };
  readonly metadata?: JsonObject;
}

/** The system that built, as the manifest tells it. */
export interface Builder {
  readonly id: string;
  readonly version?: string;
  readonly ci?: string;
  readonly run_url?: string;
  readonly run_id?: string;
  readonly workflow_ref?: string;
  readonly workflow_sha?: string;
  readonly runner?: string;
  readonly [fact: string]: string | undefined;
}

/** A manifest with the bytes that it was read from. */
export interface ReadManifest {
  readonly manifest: VelManifest;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a VEL manifest.
 * @throws ERR_REPRO_SLSA_MANIFEST for what does not fit its schema; ERR_REPRO_JSON_…, ERR_REPRO_TOO_LARGE
 */
export async function readManifest({ name, bytes: source }: NamedBytes): Promise<ReadManifest> {
  const bytes = await collect(source, limits.manifest, name);
  const value = parse(bytes, name);
  const { velManifestErrors } = await import('../schema.gen.ts');
  const [error] = velManifestErrors(value);
  if (!error) return { manifest: value as VelManifest, name, bytes };
  throw slsaError(
    'MANIFEST',
    `${name} is no VEL manifest: ${error.instancePath || 'the document'} ${error.message}`,
    'expected what make-vel-manifest writes; vel-validator tells all that is wrong with one',
  );
}

function parse(bytes: Uint8Array, name: string): unknown {
  try {
    return parseStrict(bytes, { name });
  } catch (error) {
    throw inFile(error, name);
  }
}
