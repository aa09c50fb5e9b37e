import { type ArchiveEntry, type ArchiveTree, archiveTree } from '@repro/archive';
import { type Digest, sha256, sha256Through } from '@repro/core/sha256';
import type { FileEntry, FileTree } from '../facts.ts';
import type { Source } from './source.ts';

/** An archive by its path, or as bytes that come once. */
export type ArchiveBytes = { readonly path: string } | { readonly bytes: AsyncIterable<Uint8Array> };

/** The members of an archive with the modes that it holds. */
export function archiveSource(archive: ArchiveBytes, name: string): Source {
  if ('path' in archive) {
    const tree = archiveTree({ path: archive.path }, { name });
    return {
      name,
      tree: withKnownModes(tree),
      facts: { kind: 'archive' },
      sha256: async () => (await digestOf(archive.path)).sha256,
      close: () => tree.close(),
    };
  }
  const { bytes, digest } = sha256Through(archive.bytes);
  const tree = archiveTree(bytes, { name });
  return {
    name,
    tree: withKnownModes(tree),
    facts: { kind: 'archive' },
    sha256: async () => (await digest).sha256,
    close: () => tree.close(),
  };
}

/**
 * Members without a mode unpack to files that do not run. Where a zip archive has modes for others, that is what its
 * archiver says of them; where it has none, it is from a system without execute bits, and says nothing.
 */
function withKnownModes(tree: ArchiveTree): FileTree {
  return {
    async *[Symbol.asyncIterator]() {
      const entries: ArchiveEntry[] = [];
      for await (const entry of tree) entries.push(entry);
      const saysModes = entries.some(({ type, unknownMode }) => type === 'file' && !unknownMode);
      for (const entry of entries) yield saysModes ? withoutBit(entry) : entry;
    },
  };
}

function withoutBit(entry: ArchiveEntry): FileEntry {
  if (entry.type !== 'file' || !entry.unknownMode) return entry;
  const { unknownMode: _, ...known } = entry;
  return { ...known, onlyUnexecutable: true };
}

async function digestOf(path: string): Promise<Digest> {
  const { createReadStream } = await import('node:fs');
  return sha256(createReadStream(path));
}
