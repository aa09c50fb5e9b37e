import { archiveTree } from '@repro/archive';
import { type Digest, sha256, sha256Through } from '@repro/core/sha256';
import type { Source } from './source.ts';

/** An archive by its path, or as bytes that come once. */
export type ArchiveBytes = { readonly path: string } | { readonly bytes: AsyncIterable<Uint8Array> };

/** The members of an archive with the modes that it holds. */
export function archiveSource(archive: ArchiveBytes, name: string): Source {
  if ('path' in archive) {
    const tree = archiveTree({ path: archive.path }, { name });
    return {
      name,
      tree,
      facts: { kind: 'archive' },
      sha256: async () => (await digestOf(archive.path)).sha256,
      close: () => tree.close(),
    };
  }
  const { bytes, digest } = sha256Through(archive.bytes);
  const tree = archiveTree(bytes, { name });
  return {
    name,
    tree,
    facts: { kind: 'archive' },
    sha256: async () => (await digest).sha256,
    close: () => tree.close(),
  };
}

async function digestOf(path: string): Promise<Digest> {
  const { createReadStream } = await import('node:fs');
  return sha256(createReadStream(path));
}
