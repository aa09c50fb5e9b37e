import type { LevelName } from '@repro/archive/write';
import { parseStrict } from '@repro/core';
import { ReproError } from '@repro/core/error';
import { type EvidenceFiles, readRunRecord } from '@repro/evidence';
import type { PackSettings } from './pack.ts';
import type { SnapshotDocument } from './snapshot.ts';

/** What a release recorded of how its artifact was made. */
export interface Recorded {
  /** The artifact's file in the release. */
  readonly artifact: string;
  /** Its digest by the manifest; absent in a release without one. */
  readonly sha256?: string | undefined;
  readonly gitSha?: string | undefined;
  readonly repository?: string | undefined;
  /** What the source was; absent in a release without it. */
  readonly snapshot?: SnapshotDocument | undefined;
  /** Settings of the run, where the release has a record of it. */
  readonly settings: Pick<PackSettings, 'level' | 'prefix'>;
}

/** Bytes of a manifest, and of a snapshot. */
const MANIFEST_LIMIT = 16 * 1024 ** 2;
const SNAPSHOT_LIMIT = 256 * 1024 ** 2;

interface Manifest {
  readonly provenance: {
    readonly git_sha?: string;
    readonly repository?: string;
    readonly artifact_sha256: string;
    readonly artifacts: readonly { readonly name: string; readonly sha256: string }[];
  };
}

/**
 * Reads what a release says of its artifact. Nothing of it is trusted: it only tells how to rebuild.
 * @throws ERR_REPRO_REBUILD_RELEASE for documents of another form and a release without an artifact
 */
export async function readRelease(files: EvidenceFiles): Promise<Recorded> {
  const manifest = (await readDocument(files, 'vel_manifest.json', MANIFEST_LIMIT)) as Manifest | undefined;
  const snapshot = (await readDocument(files, 'snapshot.json', SNAPSHOT_LIMIT)) as
    | SnapshotDocument
    | undefined;
  const { artifact_sha256: sha256, artifacts, git_sha: gitSha, repository } = manifest?.provenance ?? {};
  const named = artifacts?.find((artifact) => artifact.sha256 === sha256)?.name;
  return {
    artifact: artifactIn(files, named),
    sha256,
    gitSha,
    repository,
    snapshot,
    settings: await recordedSettings(files),
  };
}

/** A document in the form of its schema; undefined when the release has none of that name. */
async function readDocument(files: EvidenceFiles, name: string, limit: number): Promise<unknown> {
  if (!files.has(name)) return undefined;
  const value = parseStrict(await files.read(name, limit), { name });
  const { snapshotErrors, velManifestErrors } = await import('../schema.gen.ts');
  const errors = name === 'snapshot.json' ? snapshotErrors(value) : velManifestErrors(value);
  const [first] = errors;
  if (!first) return value;
  const where = first.instancePath === '' ? 'the document' : first.instancePath;
  throw releaseError(`${name}: ${where} ${first.message}`, 'the file is damaged, or of another version');
}

/** The artifact by the manifest, else the one file that is called so. */
function artifactIn(files: EvidenceFiles, named: string | undefined): string {
  if (named !== undefined) {
    if (files.has(named)) return named;
    throw releaseError(
      `the artifact ${named} of the manifest is not in the release`,
      'give the whole release',
    );
  }
  const [first, second] = files.files.filter(({ path }) => /^artifact\.tar(?:\.gz|\.zst)?$/.test(path));
  if (first && !second) return first.path;
  throw releaseError(
    `expected one artifact.tar, artifact.tar.gz or artifact.tar.zst in ${files.name}, found ${first ? 'several' : 'none'}`,
    'give a directory that repro release wrote, or two files',
  );
}

async function recordedSettings(files: EvidenceFiles): Promise<Recorded['settings']> {
  const reading = await readRunRecord(files);
  const settings = reading && 'value' in reading ? reading.value.settings : {};
  const level = settings['build.compression_level']?.value;
  const prefix = settings['build.prefix']?.value;
  return {
    ...(isLevel(level) && { level }),
    ...(typeof prefix === 'string' && prefix !== '' && { prefix: prefix.replace(/\/+$/, '') }),
  };
}

function isLevel(value: unknown): value is number | LevelName {
  return typeof value === 'number' || value === 'fast' || value === 'default' || value === 'best';
}

function releaseError(message: string, hint: string): ReproError {
  return new ReproError('ERR_REPRO_REBUILD_RELEASE', message, { hint });
}
