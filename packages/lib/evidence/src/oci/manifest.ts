import { createHash } from 'node:crypto';
import { canonicalize, type Digest } from '@repro/core';
import { type Descriptor, EMPTY, MANIFEST, type Manifest, RELEASE, TITLE, VERSION } from './types.ts';

/** A manifest with the bytes that its digest is of: canonical JSON (RFC 8785) without a newline. */
export interface SealedManifest {
  readonly manifest: Manifest;
  readonly bytes: Uint8Array;
  readonly descriptor: Descriptor;
}

/** Seals a manifest of these layers. */
export function sealManifest(
  parts: Pick<Manifest, 'artifactType' | 'layers' | 'subject' | 'annotations'>,
): SealedManifest {
  const { artifactType, layers, subject, annotations } = parts;
  const manifest: Manifest = {
    schemaVersion: 2,
    mediaType: MANIFEST,
    artifactType,
    config: EMPTY,
    layers,
    ...(subject && { subject }),
    ...(annotations && { annotations }),
  };
  const bytes = Buffer.from(canonicalize(manifest));
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const descriptor = { mediaType: MANIFEST, digest, size: bytes.length, artifactType };
  return { manifest, bytes, descriptor: annotations ? { ...descriptor, annotations } : descriptor };
}

/** A layer that is a file of the release. */
export function fileLayer(path: string, { sha256, size }: Digest): Descriptor {
  return { mediaType: mediaTypeOf(path), digest: `sha256:${sha256}`, size, annotations: { [TITLE]: path } };
}

/**
 * The manifest of a release's artifact. It depends on the artifact and the version alone, so that provenance can name
 * its digest as a second subject before anything is published: `cosign verify-attestation` looks for that one.
 */
export function releaseManifest(
  artifact: { readonly name: string } & Digest,
  version?: string,
): SealedManifest {
  return sealManifest({
    artifactType: RELEASE,
    layers: [fileLayer(artifact.name, artifact)],
    ...(version !== undefined && { annotations: { [VERSION]: version } }),
  });
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.gz': 'application/gzip',
  '.html': 'text/html',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.tar': 'application/x-tar',
  '.zst': 'application/zstd',
};

function mediaTypeOf(path: string): string {
  if (path.endsWith('.sigstore.json')) return 'application/vnd.dev.sigstore.bundle.v0.3+json';
  const ending = /\.[a-z]+$/.exec(path)?.[0] ?? '';
  return MEDIA_TYPES[ending] ?? 'application/octet-stream';
}
