import type { Digest } from '@repro/core';
import { compareBytes } from '@repro/core/compare';
import { sha256 } from '@repro/core/sha256';
import type { Entry, Tree } from '@repro/tree';
import { archiveError } from './errors.ts';
import { type ArchiveSource, type OpenOptions, openArchive } from './open-archive.ts';

/** An archive's members as a tree; entries can be opened until it is closed. */
export interface ArchiveTree extends Tree {
  /** Gives back what the archive is kept in. */
  close(): void;
}

/**
 * The members of an archive of any known format as a `Tree`: sorted, each path once, hard links as the files they
 * are links to, without directories that are only implied. It is read when it is first iterated, strictly.
 * A compressed tar archive is unpacked to memory, or beyond 64 MiB to a temporary file.
 * @throws ERR_REPRO_ARCHIVE_PATH, _LINK, _AMBIGUOUS for what has no place in a tree, and as `openArchive` and the readers do
 */
export function archiveTree(source: ArchiveSource, options: OpenOptions = {}): ArchiveTree {
  let reading: Promise<ReadTree> | undefined;
  let closed = false;
  return {
    async *[Symbol.asyncIterator]() {
      reading ??= readTree(source, options);
      const { entries } = await reading;
      if (closed) throw archiveError('SPOOL', 'the tree of the archive is closed');
      yield* entries;
    },
    close() {
      closed = true;
      reading?.then(({ close }) => close()).catch(() => {});
    },
  };
}

/** All entries, and what gives back their source. */
export interface ReadTree {
  readonly entries: readonly Entry[];
  readonly close: () => void;
}

async function readTree(source: ArchiveSource, options: OpenOptions): Promise<ReadTree> {
  const opened = await openArchive(source, options);
  const { entries, close } =
    opened.format === 'zip'
      ? await (await import('./zip-entries.ts')).zipEntries(opened)
      : await (await import('./tar-entries.ts')).tarEntries(opened);
  return { entries: sorted(entries), close };
}

function sorted(entries: readonly Entry[]): Entry[] {
  const inOrder = [...entries].sort((a, b) => compareBytes(a.path, b.path));
  inOrder.forEach((entry, i) => {
    if (entry.path !== inOrder[i - 1]?.path) return;
    throw archiveError('AMBIGUOUS', `two members have the path ${JSON.stringify(entry.path)}`);
  });
  return inOrder;
}

/** A file's entry; the digest is taken when it is first asked for. */
export function fileEntry(entry: Omit<Entry, 'digest'>): Entry {
  let digest: Promise<Digest> | undefined;
  return { ...entry, digest: () => (digest ??= sha256(entry.open())) };
}
