import { isReproError, ReproError } from '@repro/core/error';
import type { Entry, Name } from '@repro/tree';
import { printable } from '../process/failure.ts';
import type { Repository, TreeOptions } from '../types.ts';
import { diskPath, lookAt } from './disk.ts';
import type { IndexItem } from './index-items.ts';
import { decodeKey, encodeKey, type Key } from './names.ts';

/** Makes the entry behind a tracked file; undefined when it is gone and that is to be passed over. */
export type DiskEntries = (item: IndexItem) => Entry | undefined;

/**
 * How tracked files become entries: content from the disk, kind and execute bit from the index. With
 * `differing: 'as-found'` what is in a file's place is given whatever it is, and nothing for what is gone.
 * @throws from the function: ERR_REPRO_GIT_DELETED, ERR_REPRO_GIT_SPARSE, ERR_REPRO_GIT_TYPE, and as `Entry.open` does
 */
export async function diskEntries(
  repo: Repository,
  parents: (key: Key) => boolean,
  { differing }: TreeOptions,
): Promise<DiskEntries> {
  // Loaded only here: most who ask git want facts, not files.
  const { entryAt } = await import('@repro/tree');
  const prefix = encodeKey(repo.prefix).length;
  const nameOf = ({ key }: IndexItem, type: Name['type']): Name => {
    const file = diskPath(repo.root, key);
    const place = decodeKey(key.slice(prefix));
    return { ...place, type, ...(typeof file === 'string' ? { disk: file } : { rawDisk: file }) };
  };
  const expected = (item: IndexItem): Entry => {
    const type = item.mode === '120000' ? 'symlink' : 'file';
    if (!parents(item.key)) throw gone(item);
    try {
      const entry = entryAt(nameOf(item, type));
      return type === 'file' ? { ...entry, mode: item.mode === '100755' ? 0o755 : 0o644 } : entry;
    } catch (error) {
      throw inTermsOfGit(error, item);
    }
  };
  if (differing !== 'as-found') return expected;
  return (item) => {
    const type = parents(item.key) ? typeAt(diskPath(repo.root, item.key)) : undefined;
    if (type === undefined) return undefined;
    return type === (item.mode === '120000' ? 'symlink' : 'file')
      ? expected(item)
      : entryAt(nameOf(item, type));
  };
}

function typeAt(file: string | Buffer): Name['type'] | undefined {
  const found = lookAt(file);
  if (!found) return undefined;
  if (found.isFile()) return 'file';
  if (found.isDirectory()) return 'dir';
  return found.isSymbolicLink() ? 'symlink' : 'other';
}

function inTermsOfGit(error: unknown, item: IndexItem): unknown {
  if (!isReproError(error)) return error;
  if (error.code === 'ERR_REPRO_VANISHED') return gone(item);
  return error.code === 'ERR_REPRO_CHANGED' ? otherKind(item) : error;
}

function gone({ key, skipWorktree }: IndexItem): ReproError {
  if (skipWorktree) {
    return new ReproError(
      'ERR_REPRO_GIT_SPARSE',
      `${printable(decodeKey(key).path)}: tracked, but outside of the sparse checkout`,
      {
        hint: 'git sparse-checkout disable, or take a commit instead of the work tree',
      },
    );
  }
  return new ReproError(
    'ERR_REPRO_GIT_DELETED',
    `${printable(decodeKey(key).path)}: tracked, but not in the work tree`,
    {
      hint: 'git restore it, git rm it, or take a commit instead of the work tree',
    },
  );
}

function otherKind({ key, mode }: IndexItem): ReproError {
  const expected = mode === '120000' ? 'symbolic link' : 'file';
  return new ReproError(
    'ERR_REPRO_GIT_TYPE',
    `${printable(decodeKey(key).path)}: tracked as a ${expected}, but something else is in the work tree`,
    {
      hint: 'git restore it, or git add what is there now',
    },
  );
}
