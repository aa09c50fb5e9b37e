import { compareBytes } from '@repro/core';
import { type FileEntry, type FileTree } from '@repro/permissions-lint';

/** An entry as a case tells it: its mode in octal, or everything. */
export type Told =
  | string
  | {
      readonly mode?: string;
      readonly content?: string;
      /** Bytes in hexadecimal, in place of `content`. */
      readonly hex?: string;
      readonly type?: FileEntry['type'];
      readonly uid?: number;
      readonly gid?: number;
      readonly unknownMode?: true;
      readonly onlyUnexecutable?: true;
      readonly owner?: FileEntry['owner'];
      readonly time?: number;
    };

/** A tree in memory; a path that ends with a slash is a directory. */
export function treeOf(told: Readonly<Record<string, Told>>): FileTree {
  const entries = Object.entries(told)
    .map(([key, value]) => entryOf(key, typeof value === 'string' ? { mode: value } : value))
    .sort((a, b) => compareBytes(a.path, b.path));
  return {
    async *[Symbol.asyncIterator]() {
      yield* entries;
    },
  };
}

function entryOf(key: string, told: Exclude<Told, string>): FileEntry {
  const { mode, content = '', hex, type, ...rest } = told;
  const isDir = key.endsWith('/');
  const bytes = hex === undefined ? Buffer.from(content) : Buffer.from(hex, 'hex');
  return {
    ...rest,
    path: isDir ? key.slice(0, -1) : key,
    type: type ?? (isDir ? 'dir' : 'file'),
    mode: Number.parseInt(mode ?? (isDir ? '755' : '644'), 8),
    size: bytes.length,
    open: () => bytes,
    digest: () => Promise.reject(new TypeError('nobody asks for digests of modes')),
  };
}
