import { buildTimestamp } from '@repro/core/build-time';
import { awaitTurn } from '@repro/core/bytes';
import { describeArtifacts } from './artifacts.ts';
import { detectBuilder } from './builder/detect.ts';
import type { VelManifest } from './document.ts';
import { environmentOf } from './environment.ts';
import { readMetadata } from './metadata.ts';
import type { ManifestInput, ManifestOptions } from './options.ts';
import { resultsContract } from './snapshot.ts';
import { findSource } from './source.ts';

/**
 * The manifest that ties artifacts to their source, to where they were built, and to the snapshot of what they were
 * built from. It differs between environments, since it describes them, and never by clock, locale, host or user name.
 * @throws ERR_REPRO_VEL_…, ERR_REPRO_SNAPSHOT_INVALID, ERR_REPRO_SOURCE_DATE_EPOCH, ERR_REPRO_TOO_LARGE, and what
 * reading JSON, git and compressed artifacts throws
 */
export async function make(input: ManifestInput, options: ManifestOptions): Promise<VelManifest> {
  awaitTurn([input.snapshot, input.metadata, ...input.artifacts]);
  const { builder, source, image } = detectBuilder(options.env);
  const { facts, commitTime } = await findSource(source, options);
  const timestamp = buildTimestamp(options.env['SOURCE_DATE_EPOCH'], commitTime);
  const environment = environmentOf(image, options);
  const { snapshot } = input;
  const contract = 'snapshot_sha256' in snapshot ? snapshot : await resultsContract(snapshot);
  const metadata = input.metadata && (await readMetadata(input.metadata));
  const { primary, artifacts } = await describeArtifacts(input.artifacts, options);
  return {
    schema_version: '1.0',
    provenance: {
      ...facts,
      artifact_sha256: primary,
      artifacts,
      ...(timestamp !== undefined && { build_timestamp: timestamp }),
      builder,
    },
    environment,
    results_contract: contract,
    ...(metadata && { metadata }),
  };
}
