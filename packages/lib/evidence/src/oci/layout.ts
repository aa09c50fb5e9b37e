import { type Bytes, ReproError } from '@repro/core';
import { catalogue, isOfKind } from '../catalogue.ts';
import type { EvidenceFiles } from '../files.ts';
import { indexBytes } from './image-index.ts';
import { fileLayer, releaseManifest, type SealedManifest, sealManifest } from './manifest.ts';
import { predicateTypeOf } from './predicate-type.ts';
import { foldedPath, isPortable } from './title.ts';
import { type Descriptor, EMPTY, EVIDENCE, SIGSTORE_BUNDLE } from './types.ts';

/** A blob of a layout: a file of the release, a manifest, or the empty configuration. */
export interface OciBlob {
  readonly descriptor: Descriptor;
  /** The file of the release that it is. */
  readonly path?: string;
  open(): Bytes;
}

/**
 * A release as OCI artifacts: a manifest for the artifact, and manifests about it (`subject`) for the evidence and for
 * each signed attestation. What a bundle holds and what a registry is given are made of this one description.
 */
export interface OciLayout {
  /** `1.2.3`, as VERSION has it. */
  readonly version?: string;
  readonly release: SealedManifest;
  /** Each with the release's manifest as its subject. */
  readonly referrers: readonly SealedManifest[];
  /** Every blob once, manifests too, sorted by digest. */
  readonly blobs: readonly OciBlob[];
  /** `index.json` of an image layout, canonical. */
  readonly index: Uint8Array;
}

/** What is no part of itself: the bundle, and the sums over all files, the bundle among them. */
const OUTSIDE = new Set(['SHA256SUMS', 'release.evidence.tar']);
const VERSION_LIMIT = 1024;

/**
 * Describes a release; every file is hashed once.
 * @throws ERR_REPRO_EVIDENCE when there is no artifact, or more than one, or a name that not every system can unpack
 */
export async function ociLayout(files: EvidenceFiles): Promise<OciLayout> {
  const artifact = artifactOf(files);
  const version = files.has('VERSION')
    ? Buffer.from(await files.read('VERSION', VERSION_LIMIT))
        .toString('utf8')
        .trim()
    : undefined;
  const release = releaseManifest({ name: artifact, ...(await files.digest(artifact)) }, version);
  const others = files.files
    .map(({ path }) => path)
    .filter((path) => path !== artifact && !OUTSIDE.has(path));
  requirePortable(files.name, [artifact, ...others]);
  const signed = others.filter(isSigned);
  const referrers = [
    await evidenceManifest(
      files,
      others.filter((path) => !isSigned(path)),
      release,
    ),
  ];
  for (const path of signed) referrers.push(await signatureManifest(files, path, release));
  return {
    ...(version !== undefined && { version }),
    release,
    referrers,
    blobs: await blobsOf(files, [artifact, ...others], [release, ...referrers]),
    index: indexBytes([release.descriptor, ...referrers.map(({ descriptor: about }) => about)]),
  };
}

/** The path of a release's one artifact. @throws ERR_REPRO_EVIDENCE when there is none, or more than one */
export function artifactOf(files: EvidenceFiles): string {
  const kind = catalogue.find(({ id }) => id === 'artifact');
  const found = files.files.filter(({ path }) => kind && isOfKind(kind, path));
  const [first, second] = found;
  if (first && !second) return first.path;
  const names = first ? found.map(({ path }) => path).join(' and ') : 'no artifact.tar, .tar.gz or .tar.zst';
  throw new ReproError('ERR_REPRO_EVIDENCE', `${files.name}: expected one artifact, found ${names}`, {
    hint: first
      ? 'take out what is not of this release'
      : 'get the whole release from where it was published, or make one: repro release',
  });
}

/** What would be refused when it is read must not be written. */
function requirePortable(name: string, paths: readonly string[]): void {
  const folded = new Map<string, string>();
  for (const path of paths) {
    const same = folded.get(foldedPath(path));
    folded.set(foldedPath(path), path);
    if (isPortable(path) && same === undefined) continue;
    const problem =
      same === undefined
        ? 'is no name on every system'
        : `is the same file as ${JSON.stringify(same)} on some`;
    throw new ReproError('ERR_REPRO_EVIDENCE', `${name}: ${JSON.stringify(path)} ${problem}`, {
      hint: 'give the file another name',
    });
  }
}

const isSigned = (path: string): boolean => path.endsWith('.sigstore.json');

async function layersOf(files: EvidenceFiles, paths: readonly string[]): Promise<Descriptor[]> {
  const layers: Descriptor[] = [];
  for (const path of paths) layers.push(fileLayer(path, await files.digest(path)));
  return layers;
}

async function evidenceManifest(
  files: EvidenceFiles,
  paths: readonly string[],
  { descriptor }: SealedManifest,
): Promise<SealedManifest> {
  const layers = await layersOf(files, paths);
  return sealManifest({ artifactType: EVIDENCE, layers, subject: subjectOf(descriptor) });
}

async function signatureManifest(
  files: EvidenceFiles,
  path: string,
  { descriptor }: SealedManifest,
): Promise<SealedManifest> {
  const predicateType = predicateTypeOf(await files.read(path));
  return sealManifest({
    artifactType: SIGSTORE_BUNDLE,
    layers: await layersOf(files, [path]),
    subject: subjectOf(descriptor),
    annotations: {
      'dev.sigstore.bundle.content': 'dsse-envelope',
      ...(predicateType !== undefined && { 'dev.sigstore.bundle.predicateType': predicateType }),
    },
  });
}

/** A subject is named by type, digest and size alone, so that the reference does not depend on annotations. */
function subjectOf({ mediaType, digest, size }: Descriptor): Descriptor {
  return { mediaType, digest, size };
}

async function blobsOf(
  files: EvidenceFiles,
  paths: readonly string[],
  manifests: readonly SealedManifest[],
): Promise<readonly OciBlob[]> {
  const blobs = new Map<string, OciBlob>([
    [EMPTY.digest, { descriptor: EMPTY, open: () => Buffer.from('{}') }],
  ]);
  for (const { descriptor, bytes } of manifests)
    blobs.set(descriptor.digest, { descriptor, open: () => bytes });
  for (const path of paths) {
    const descriptor = fileLayer(path, await files.digest(path));
    if (!blobs.has(descriptor.digest)) {
      blobs.set(descriptor.digest, { descriptor, path, open: () => files.open(path) });
    }
  }
  return [...blobs.values()].sort((a, b) => (a.descriptor.digest < b.descriptor.digest ? -1 : 1));
}
