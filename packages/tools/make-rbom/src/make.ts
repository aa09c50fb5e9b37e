import { timestampSeconds } from '@repro/core/build-time';
import { awaitTurn } from '@repro/core/bytes';
import { describeArtifacts } from './artifacts.ts';
import type { Rbom } from './document.ts';
import { wrong } from './errors.ts';
import { readMetadata } from './metadata.ts';
import type { RbomInput, RbomOptions } from './options.ts';

/**
 * The bill of materials of a release: a pure function of its artifacts, version, time and metadata.
 * @throws ERR_REPRO_RBOM_ARTIFACT, ERR_REPRO_RBOM_VERSION, ERR_REPRO_RBOM_TIMESTAMP, ERR_REPRO_RBOM_METADATA,
 * ERR_REPRO_TOO_MANY, ERR_REPRO_TOO_LARGE, and what reading the artifacts and metadata throws
 */
export async function make(input: RbomInput, options: RbomOptions): Promise<Rbom> {
  const { releaseVersion, timestamp } = options;
  awaitTurn([input.metadata, ...(Array.isArray(input.artifacts) ? input.artifacts : [])]);
  checkVersion(releaseVersion);
  if (timestamp !== undefined) checkTimestamp(timestamp);
  const metadata = input.metadata && (await readMetadata(input.metadata));
  const artifacts = await describeArtifacts(input.artifacts, options);
  return {
    schema_version: '1.0',
    release_version: releaseVersion,
    ...(timestamp !== undefined && { generated_at: timestamp }),
    artifacts,
    ...(metadata && { metadata }),
  };
}

function checkVersion(version: string): void {
  if (/^[^\s\u0000-\u001f\u007f]{1,256}$/u.test(version) && version.isWellFormed()) return;
  throw wrong(
    'VERSION',
    `${JSON.stringify(version.slice(0, 300))} is not the version of a release`,
    'expected one word of at most 256 characters, such as 1.2.3',
  );
}

function checkTimestamp(timestamp: string): void {
  if (timestampSeconds(timestamp) !== undefined) return;
  throw wrong(
    'TIMESTAMP',
    `${JSON.stringify(timestamp.slice(0, 100))} is not a time`,
    'expected one in UTC and whole seconds, such as 2026-01-31T12:00:00Z',
  );
}
