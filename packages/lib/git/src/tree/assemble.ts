import { ReproError } from '@repro/core/error';
import type { Entry, Tree } from '@repro/tree';
import { printable } from '../process/failure.ts';
import type { TreeOptions } from '../types.ts';
import { defaultMaxEntries, tooMany } from './item.ts';
import { decodeKey, type Key } from './names.ts';

/** A place in the tree and how to make its entry when it is its turn. */
export interface Leaf {
  readonly key: Key;
  /** Present for a directory. */
  readonly isDirectory?: true;
  /** Nothing when the tree is to do without it. */
  readonly entry: () => Entry | undefined;
}

/** The same leaf in another place of the tree. */
export function movedTo(key: Key, leaf: Leaf): Leaf {
  return {
    key,
    entry: () => {
      const entry = leaf.entry();
      return entry && { ...entry, ...decodeKey(key) };
    },
  };
}

/**
 * Sorts leaves and the directories above them by the bytes of their paths and makes a tree of them; it may be walked
 * more than once. `directory` makes a directory's entry. Of what the options leave out no entry is made.
 * @throws ERR_REPRO_GIT_PATH for two entries of one path, ERR_REPRO_TOO_MANY
 */
export async function assemble(
  leaves: readonly Leaf[],
  directory: (key: Key) => Entry,
  options: TreeOptions,
): Promise<Tree> {
  const above = options.directories === false ? [] : directoriesOf(leaves);
  const directories = above.map((key): Leaf => ({ key, isDirectory: true, entry: () => directory(key) }));
  const all = [...leaves, ...directories];
  const limit = options.maxEntries ?? defaultMaxEntries;
  if (all.length > limit) throw tooMany(limit);
  all.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const twice = all.find((leaf, i) => leaf.key === all[i + 1]?.key);
  if (twice) {
    throw new ReproError(
      'ERR_REPRO_GIT_PATH',
      `${printable(decodeKey(twice.key).path)}: the repository tracks it twice`,
      {
        hint: 'the index or a tree object was forged or is damaged: git fsck tells more',
      },
    );
  }
  const isLeftOut = await leaving(options);
  return {
    async *[Symbol.asyncIterator]() {
      for (const leaf of all) {
        options.signal?.throwIfAborted();
        if (isLeftOut?.(leaf)) continue;
        const entry = leaf.entry();
        if (entry) yield entry;
      }
    },
  };
}

/** What the caller leaves out, by its patterns and paths; undefined where it takes everything. */
async function leaving({ ignore = [], exclude = [], onLeftOut }: TreeOptions) {
  if (ignore.length === 0 && exclude.length === 0) return undefined;
  const { leavesOut } = await import('@repro/tree/ignore');
  const isLeftOut = leavesOut({ ignore, exclude, onLeftOut });
  return ({ key, isDirectory }: Leaf): boolean =>
    isLeftOut({ ...decodeKey(key), type: isDirectory ? 'dir' : 'file' });
}

function directoriesOf(leaves: readonly Leaf[]): Key[] {
  const found = new Set<Key>();
  for (const { key } of leaves) {
    for (let end = key.lastIndexOf('/'); end > 0; end = key.lastIndexOf('/', end - 1)) {
      const directory = key.slice(0, end);
      if (found.has(directory)) break;
      found.add(directory);
    }
  }
  return [...found];
}
