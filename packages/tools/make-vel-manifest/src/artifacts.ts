import type { Compressed } from '@repro/archive/sniff';
import { asChunks, type Bytes, compareBytes, sha256, sha256Through } from '@repro/core';
import { ReproError } from '@repro/core/error';
import type { Artifact } from './document.ts';
import type { ManifestOptions, NamedBytes } from './options.ts';

/** What the manifest says of the artifacts. */
export interface ArtifactList {
  /** Of the first that was given. */
  readonly primary: string;
  /** Sorted by the bytes of their names. */
  readonly artifacts: readonly Artifact[];
}

/**
 * Hashes the artifacts, one after the other, in memory that does not grow with them.
 * @throws ERR_REPRO_VEL_ARTIFACT for none, for two of one name, and for a name that no file has
 */
export async function describeArtifacts(
  given: readonly (NamedBytes | Artifact)[],
  options: Pick<ManifestOptions, 'skipTarDigest' | 'signal'>,
): Promise<ArtifactList> {
  const names = given.map(({ name }) => baseName(name));
  refuseDuplicates(names);
  const artifacts: Artifact[] = [];
  for (const [i, item] of given.entries()) {
    options.signal?.throwIfAborted();
    const name = names[i] as string;
    artifacts.push('sha256' in item ? { ...item, name } : await hashed(name, item.bytes, options));
  }
  const [first] = artifacts;
  if (!first) throw wrong('no artifact was given', 'a manifest is about at least one');
  return { primary: first.sha256, artifacts: artifacts.toSorted((a, b) => compareBytes(a.name, b.name)) };
}

async function hashed(
  name: string,
  bytes: Bytes,
  options: Pick<ManifestOptions, 'skipTarDigest'>,
): Promise<Artifact> {
  const compression = options.skipTarDigest ? undefined : compressionOf(name);
  if (compression === undefined) return { name, ...(await sha256(bytes)) };
  const outer = sha256Through(asChunks(bytes));
  const { decompress } = await import('@repro/archive/decompress');
  // An oddity of the compressed form is for others to judge; it does not change what is inside.
  // Read through once, and its size is limited: a release may well be of zeros.
  const content = await decompress(compression, outer.bytes, { limits: { ratio: Infinity }, anomaly() {} });
  const inner = await sha256(content);
  return { name, ...(await outer.digest), tar_sha256: inner.sha256 };
}

function compressionOf(name: string): Compressed | undefined {
  if (/\.(?:tar\.gz|tgz)$/i.test(name)) return 'gzip';
  if (/\.(?:tar\.xz|txz)$/i.test(name)) return 'xz';
  return /\.(?:tar\.zst|tzst)$/i.test(name) ? 'zstd' : undefined;
}

/** The last part of a path, by the separators of either system: a manifest names files, not places. */
function baseName(path: string): string {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (
    name !== '' &&
    name !== '.' &&
    name !== '..' &&
    !/[\u0000-\u001f\u007f]/.test(name) &&
    name.isWellFormed()
  )
    return name;
  throw wrong(
    `${JSON.stringify(path)} names no artifact`,
    'give the path of a file; standard input has no name',
  );
}

function refuseDuplicates(names: readonly string[]): void {
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice === undefined) return;
  throw wrong(
    `two artifacts are called ${twice}`,
    'the manifest tells them apart by their names without directories: rename one',
  );
}

function wrong(message: string, hint: string): ReproError {
  return new ReproError('ERR_REPRO_VEL_ARTIFACT', message, { hint });
}
