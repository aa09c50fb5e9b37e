import { packTar } from '@repro/archive/write/pack';
import type { Bytes } from '@repro/core';
import { sha256 } from '@repro/core';
import type { Entry, Tree } from '@repro/tree';
import type { EvidenceFiles } from '../files.ts';
import { ociLayout } from '../oci/layout.ts';

/** `oci-layout` of the OCI image specification (image-layout.md). */
export const LAYOUT = Buffer.from('{"imageLayoutVersion":"1.0.0"}');

/**
 * A release as one file: an OCI image layout in a tar that depends on the release's files alone. Members are in the
 * order of their paths, each blob once, under the form of det-tar.
 * @throws as `ociLayout`
 */
export async function* writeBundle(files: EvidenceFiles): AsyncGenerator<Uint8Array, void, undefined> {
  const { blobs, index } = await ociLayout(files);
  const members = [
    directory('blobs'),
    directory('blobs/sha256'),
    ...blobs.map((blob) => file(blobPath(blob.descriptor.digest), blob.descriptor.size, () => blob.open())),
    file('index.json', index.length, () => index),
    file('oci-layout', LAYOUT.length, () => LAYOUT),
  ];
  yield* packMembers(members);
}

/** Members, in their order, as the tar of a bundle. */
export function packMembers(members: readonly Entry[]): AsyncIterable<Uint8Array> {
  const tree: Tree = {
    async *[Symbol.asyncIterator]() {
      yield* members;
    },
  };
  return packTar(tree, { compression: 'none', workers: 1 });
}

/** Where a layout keeps the blob of a digest. */
export function blobPath(digest: string): string {
  return `blobs/${digest.replace(':', '/')}`;
}

function directory(path: string): Entry {
  return {
    path,
    type: 'dir',
    mode: 0o755,
    size: 0,
    open: () => Buffer.alloc(0),
    digest: () => sha256(Buffer.alloc(0)),
  };
}

function file(path: string, size: number, open: () => Bytes): Entry {
  return { path, type: 'file', mode: 0o644, size, open, digest: () => sha256(open()) };
}
