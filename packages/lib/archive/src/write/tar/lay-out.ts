import { ReproError } from '@repro/core/error';
import { comparePaths, type Entry, normalMode } from '@repro/tree/entry';
import { BLOCK, padded } from './header.ts';
import { type Layout, RAW, RECORD } from './layout.ts';
import { headLength, KIND, type Kind, needsExtension } from './member.ts';
import { checkEncoding, checkLink, checkPath, checkPrefix, prefixDirectories, storedName } from './names.ts';
import { createTextTable } from './text-table.ts';

/** How the members of a tar are written. */
export interface LayoutOptions {
  /** Seconds since the epoch, for every member; default 0. */
  readonly mtime?: number | undefined;
  /** A relative path that all members are put under; its directories become members of their own. */
  readonly prefix?: string | undefined;
  /** 'raw' stores names that are not UTF-8 with a pax `hdrcharset=BINARY` record; default 'utf8' refuses them. */
  readonly names?: 'utf8' | 'raw' | undefined;
  /** Stores further names of one file as hard links to the first in order; default: as copies. */
  readonly hardlinks?: boolean | undefined;
}

/** A member before its offset is known; text is encoded on its way into the layout. */
interface Draft {
  readonly kind: Kind;
  readonly name: string | Uint8Array;
  readonly link?: string | Uint8Array;
  readonly size: number;
}

/**
 * Computes the layout of `entries`, which come in byte order of their paths. The directories of the prefix are the
 * first members, then come the entries.
 * @throws ERR_REPRO_ORDER when the order is another or a path is given twice, ERR_REPRO_PATH and
 * ERR_REPRO_NAME_ENCODING for names that cannot be stored, ERR_REPRO_SPECIAL_FILE for a socket, pipe or device
 */
export function layOut(entries: readonly Entry[], options: LayoutOptions = {}): Layout {
  const { mtime = 0, prefix = '' } = options;
  if (prefix !== '') checkPrefix(prefix);
  if (!Number.isSafeInteger(mtime)) {
    throw new ReproError('ERR_REPRO_OPTION', `mtime is ${mtime}, expected whole seconds since the epoch`);
  }
  const directories = prefixDirectories(prefix);
  const table = createTable(directories.length + entries.length, mtime);
  for (const directory of directories) table.add({ kind: KIND.directory, name: `${directory}/`, size: 0 });
  const draft = drafter(options);
  let previous: Entry | undefined;
  for (const entry of entries) {
    checkPath(entry.path);
    checkEncoding(entry, options.names ?? 'utf8');
    if (previous) checkOrder(previous, entry);
    table.add(draft(entry));
    previous = entry;
  }
  return table.finish();
}

/** Turns entries into drafts, remembering where each inode was first named. */
function drafter({ prefix = '', hardlinks = false }: LayoutOptions): (entry: Entry) => Draft {
  const firstNames = new Map<string, string | Uint8Array>();
  return (entry) => {
    const name = storedName(entry, prefix);
    if (entry.type === 'dir') return { kind: KIND.directory, name, size: 0 };
    if (entry.type === 'symlink') {
      checkLink(entry);
      return { kind: KIND.symlink, name, link: entry.rawLink ?? entry.link ?? '', size: 0 };
    }
    if (entry.type === 'other') throw specialFile(entry);
    const executable = normalMode(entry) === 0o755;
    const { inode } = entry;
    const link = hardlinks && inode !== undefined ? firstNames.get(inode) : undefined;
    if (link !== undefined)
      return { kind: executable ? KIND.executableHardlink : KIND.hardlink, name, link, size: 0 };
    if (inode !== undefined) firstNames.set(inode, name);
    return { kind: executable ? KIND.executable : KIND.file, name, size: entry.size };
  };
}

/** Fills the arrays of a layout. */
function createTable(count: number, mtime: number): { add(draft: Draft): void; finish(): Layout } {
  const kinds = new Uint8Array(new SharedArrayBuffer(count));
  const sizes = new Float64Array(new SharedArrayBuffer(count * 8));
  const offsets = new Float64Array(new SharedArrayBuffer((count + 1) * 8));
  const ends = new Float64Array(new SharedArrayBuffer(count * 16));
  const text = createTextTable();
  let index = 0;
  let offset = 0;
  return {
    add({ kind, name, link = '', size }) {
      const raw = typeof name !== 'string' || typeof link !== 'string';
      const start = text.length();
      const nameIsAscii = text.append(name);
      const middle = text.length();
      text.append(link);
      const end = text.length();
      ends[index * 2] = middle;
      ends[index * 2 + 1] = end;
      kinds[index] = raw ? kind | RAW : kind;
      sizes[index] = size;
      const plain = { nameLength: middle - start, nameIsAscii, linkLength: end - middle, size, mtime };
      const head = needsExtension(plain)
        ? headLength({
            kind,
            raw,
            size,
            mtime,
            name: text.slice(start, middle),
            link: text.slice(middle, end),
          })
        : BLOCK;
      offset += head + padded(size);
      offsets[++index] = offset;
    },
    finish() {
      const size = Math.ceil((offset + 1024) / RECORD) * RECORD;
      return { count, mtime, kinds, sizes, offsets, text: text.shared(), ends, size };
    },
  };
}

/** Two entries of the same name would overwrite each other when unpacked; an order of its own would be another archive. */
function checkOrder(before: Entry, after: Entry): void {
  const order = comparePaths(before, after);
  if (order < 0) return;
  const problem = order === 0 ? 'is given twice' : `comes after ${before.path}`;
  throw new ReproError('ERR_REPRO_ORDER', `${after.path}: ${problem}, expected ascending byte order`, {
    hint: 'sort the entries by path with compareBytes',
  });
}

function specialFile(entry: Entry): ReproError {
  const what = { fifo: 'named pipe', socket: 'socket', char: 'character device', block: 'block device' };
  const kind = entry.special === undefined ? 'special file' : what[entry.special];
  return new ReproError('ERR_REPRO_SPECIAL_FILE', `${entry.path}: a ${kind} has no content to archive`, {
    hint: 'leave it out with --exclude or --skip-special',
  });
}
