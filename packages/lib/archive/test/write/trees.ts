import type { Entry, Tree } from '@repro/tree';

/** All entries of a tree. */
export async function entriesOf(tree: Tree): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of tree) entries.push(entry);
  return entries;
}

/** Entries as they are, in the order given. */
export function treeOf(...entries: Entry[]): Tree {
  return {
    async *[Symbol.asyncIterator]() {
      yield* entries;
    },
  };
}

/** A file in memory whose content comes as `pieces`. */
export function file(path: string, pieces: readonly Uint8Array[], more: Partial<Entry> = {}): Entry {
  return {
    path,
    type: 'file',
    mode: 0o644,
    size: pieces.reduce((sum, piece) => sum + piece.length, 0),
    async *open() {
      yield* pieces;
    },
    digest: () => Promise.reject(new Error('not asked for')),
    ...more,
  };
}
