import { collect } from '@repro/core/bytes';
import type { Special } from '@repro/tree';
import { zipContent } from '../zip/content.ts';
import { readZip, type ZipArchive } from '../zip/read.ts';
import type { ZipEntry } from '../zip/types.ts';
import { type ArchiveEntry, fileEntry, type ReadTree } from './archive-tree.ts';
import { archiveError } from './errors.ts';
import type { OpenedZip } from './open-archive.ts';

/** No system has longer link targets. */
const LONGEST_TARGET = 4096;

/** The entries of a zip archive, in the order of its directory. */
export async function zipEntries(opened: OpenedZip): Promise<ReadTree> {
  try {
    const archive = await readZip(opened.zip);
    const entries: ArchiveEntry[] = [];
    for (const entry of archive.entries) {
      const path = treePath(entry);
      if (path !== '') entries.push(await toEntry(path, entry, archive));
    }
    return { entries, close: () => opened.close() };
  } catch (error) {
    opened.close();
    throw error;
  }
}

async function toEntry(path: string, entry: ZipEntry, { source }: ZipArchive): Promise<ArchiveEntry> {
  const { kind, size, rawPath } = entry;
  const open = (): AsyncIterable<Uint8Array> => zipContent(source, entry);
  const base = {
    path,
    type: kind,
    mode: (entry.mode ?? (kind === 'dir' ? 0o755 : 0o644)) & 0o7777,
    ...(entry.mode === undefined && { unknownMode: true as const }),
    time: entry.dosTime,
    size: kind === 'file' ? size : 0,
    ...(rawPath && { rawPath }),
    ...(kind === 'other' && { special: specialOf(entry.mode ?? 0) }),
    open,
  };
  if (kind !== 'symlink') return fileEntry(base);
  const target = Buffer.from(await collect(open(), LONGEST_TARGET));
  const link = target.toString();
  return fileEntry({ ...base, link, ...(!target.equals(Buffer.from(link)) && { rawLink: target }) });
}

function specialOf(mode: number): Special {
  const type = mode & 0o170000;
  if (type === 0o020000) return 'char';
  if (type === 0o060000) return 'block';
  return type === 0o010000 ? 'fifo' : 'socket';
}

/** A path in the form of a tree. Absolute paths and `..` have none: extracting them leaves the directory. */
function treePath({ path, headerOffset }: ZipEntry): string {
  const parts = path.split('/').filter((part) => part !== '.');
  if (path.startsWith('/') || parts.includes('..')) {
    throw archiveError('PATH', `member path ${JSON.stringify(path)} leaves the tree`, headerOffset);
  }
  return parts.filter((part) => part !== '').join('/');
}
