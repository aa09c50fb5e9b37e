import { ReproError } from '@repro/core/error';
import { parseStrict } from '@repro/core/parse';
import { sha256 } from '@repro/core/sha256';
import type { FileEntry } from '../facts.ts';
import type { Source } from './source.ts';

/** What of a snapshot document is read here (snapshot.schema.json). */
interface SnapshotEntry {
  readonly path: string;
  readonly type: 'file' | 'dir' | 'symlink';
  readonly mode: string;
  readonly size?: number;
}

/**
 * A snapshot document as a tree of modes; undefined when the bytes are no snapshot.
 * @throws ERR_REPRO_SNAPSHOT for one that does not fit its schema
 */
export async function snapshotSource(bytes: Uint8Array, name: string): Promise<Source | undefined> {
  const document = parsed(bytes);
  if (document === undefined) return undefined;
  const { snapshotErrors } = await import('../schema.gen.ts');
  const [error] = snapshotErrors(document);
  if (error) {
    throw new ReproError(
      'ERR_REPRO_SNAPSHOT',
      `${name}: ${error.instancePath || 'the snapshot'}: ${error.message}`,
      {
        hint: 'make it anew with make-snapshot',
      },
    );
  }
  const { files } = document as unknown as { readonly files: readonly SnapshotEntry[] };
  return {
    name,
    tree: entries(files),
    facts: { kind: 'snapshot' },
    sha256: async () => (await sha256(bytes)).sha256,
  };
}

/** An object with the members that only snapshots have. */
function parsed(bytes: Uint8Array): object | undefined {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('"tree_sha256"')) return undefined;
  try {
    const value = parseStrict(bytes);
    const isSnapshot =
      typeof value === 'object' && value !== null && 'tree_sha256' in value && 'files' in value;
    return isSnapshot ? value : undefined;
  } catch {
    return undefined;
  }
}

async function* entries(files: readonly SnapshotEntry[]): AsyncGenerator<FileEntry, void, undefined> {
  const none = (): never => {
    throw new TypeError('a snapshot has no content');
  };
  for (const { path, type, mode, size = 0 } of files) {
    yield { path, type, mode: Number.parseInt(mode, 8), size, open: none, digest: none };
  }
}
