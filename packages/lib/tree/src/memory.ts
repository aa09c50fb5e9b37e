import { compareBytes } from '@repro/core/compare';
import { ReproError } from '@repro/core/error';
import { digestOf } from './digest-of.ts';
import type { Entry, EntryType, Tree } from './entry.ts';

/** What stands under a path of a tree in memory: a file's content, or an entry in full. */
export type MemoryFile =
  | string
  | Uint8Array
  | {
      readonly type?: EntryType | undefined;
      /** Default 0o755 for directories and links, 0o644 for files. */
      readonly mode?: number | undefined;
      /** A file's content; text is written as UTF-8. */
      readonly content?: string | Uint8Array | undefined;
      /** A symlink's target. */
      readonly link?: string | undefined;
    };

/**
 * A tree of exactly the given entries, for tests and for callers that have no files; no parent directories are added.
 * A key that ends with a slash, or an entry of type `dir`, is a directory. May be iterated more than once.
 * @throws ERR_REPRO_PATH for a key that is no relative path or stands for the same path as another.
 */
export function memoryTree(files: Readonly<Record<string, MemoryFile>>): Tree {
  const entries = Object.entries(files)
    .map(([key, file]) => memoryEntry(key, file))
    .sort((a, b) => compareBytes(a.path, b.path));
  entries.forEach((entry, i) => {
    if (entry.path === entries[i - 1]?.path) throw pathError(entry.path, 'is given twice');
  });
  return {
    async *[Symbol.asyncIterator]() {
      yield* entries;
    },
  };
}

function memoryEntry(key: string, file: MemoryFile): Entry {
  const given = typeof file === 'string' || file instanceof Uint8Array ? { content: file } : file;
  const path = key.endsWith('/') ? key.slice(0, -1) : key;
  if (path.split('/').some((name) => name === '' || name === '.' || name === '..')) {
    throw pathError(key, 'is not a path below the root');
  }
  const type = given.type ?? (key.endsWith('/') ? 'dir' : given.link === undefined ? 'file' : 'symlink');
  const content = Buffer.from((given.content ?? '') as string);
  return {
    path,
    type,
    mode: given.mode ?? (type === 'file' ? 0o644 : 0o755),
    size: type === 'file' ? content.length : 0,
    ...(given.link !== undefined && { link: given.link }),
    open: () => content,
    digest: () => digestOf(content),
  };
}

function pathError(path: string, problem: string): ReproError {
  return new ReproError('ERR_REPRO_PATH', `'${path}' ${problem}`, {
    hint: 'give each path once, relative to the root and without . and ..',
  });
}
