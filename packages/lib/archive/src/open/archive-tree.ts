import type { Digest } from '@repro/core';
import { inFile } from '@repro/core/error';
import { sha256 } from '@repro/core/sha256';
import { comparePaths, type Entry } from '@repro/tree/entry';
import { archiveError } from './errors.ts';
import { type ArchiveSource, limitsOf, type OpenOptions, openArchive } from './open-archive.ts';

/** An entry with what its archive says beyond a tree's. */
export interface ArchiveEntry extends Entry {
  /** Present when the archive has no mode for it, as a zip archive from Windows: `mode` is then made up. */
  readonly unknownMode?: true;
  /** Whom a tar archive names as owner; names are empty where it has none. */
  readonly owner?: ArchiveOwner;
  /** As the archive has it, seconds in tar and MS-DOS time in zip: good only to compare with another's. */
  readonly time?: number;
}

/** An owner as a tar header has it. */
export interface ArchiveOwner {
  readonly uid: number;
  readonly gid: number;
  readonly user: string;
  readonly group: string;
}

/** An archive's members as a tree; entries can be opened until it is closed. */
export interface ArchiveTree extends AsyncIterable<ArchiveEntry> {
  /** Gives back what the archive is kept in. */
  close(): void;
}

/** How to open an archive as a tree. */
export interface ArchiveTreeOptions extends OpenOptions {
  /** What the user calls it, for errors. */
  readonly name?: string | undefined;
}

/**
 * The members of an archive of any known format as a `Tree`: sorted, each path once, hard links as the files they
 * are links to, without directories that are only implied. It is read when it is first iterated, strictly.
 * A compressed tar archive is unpacked to memory, or beyond 64 MiB to a temporary file.
 * Holes of sparse files count as what they expand to, for the limit of `output`, when a file that has some is opened.
 * @throws ERR_REPRO_ARCHIVE_PATH, _LINK, _AMBIGUOUS for what has no place in a tree, and as `openArchive` and the readers do
 */
export function archiveTree(source: ArchiveSource, options: ArchiveTreeOptions = {}): ArchiveTree {
  let reading: Promise<ReadTree> | undefined;
  let closed = false;
  return {
    async *[Symbol.asyncIterator]() {
      reading ??= readTree(source, options);
      const { entries } = await reading;
      if (closed) throw archiveError('CLOSED', 'the tree of the archive is closed');
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
  readonly entries: readonly ArchiveEntry[];
  readonly close: () => void;
}

async function readTree(source: ArchiveSource, { name, ...options }: ArchiveTreeOptions): Promise<ReadTree> {
  try {
    const opened = await openArchive(source, options);
    const { entries, close } =
      opened.format === 'zip'
        ? await (await import('./zip-entries.ts')).zipEntries(opened)
        : await (await import('./tar-entries.ts')).tarEntries(opened, limitsOf(options).output);
    return { entries: sorted(entries), close };
  } catch (error) {
    throw name === undefined ? error : inFile(error, name);
  }
}

function sorted(entries: readonly ArchiveEntry[]): ArchiveEntry[] {
  const inOrder = [...entries].sort(comparePaths);
  inOrder.forEach((entry, i) => {
    const before = inOrder[i - 1];
    if (!before || comparePaths(before, entry) !== 0) return;
    throw archiveError('AMBIGUOUS', `two members have the path ${JSON.stringify(entry.path)}`);
  });
  return inOrder;
}

/**
 * Makes a file's entry of what else is known of it; the digest is taken when it is first asked for. It is the same object:
 * a copy would be held beside it for each of a million files.
 */
export function fileEntry(entry: Omit<ArchiveEntry, 'digest'>): ArchiveEntry {
  let digest: Promise<Digest> | undefined;
  return Object.assign(entry, { digest: () => (digest ??= digestOf(entry)) });
}

/** Async, so that what cannot be opened is a rejection too. */
async function digestOf(entry: Omit<ArchiveEntry, 'digest'>): Promise<Digest> {
  return sha256(entry.open());
}
