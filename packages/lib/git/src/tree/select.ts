import { ReproError } from '@repro/core/error';
import type { AttributeLookup } from '../attributes/evaluate.ts';
import { printable } from '../process/failure.ts';
import type { TreeOptions } from '../types.ts';
import type { Item } from './item.ts';
import { decodeKey, type Key } from './names.ts';

/** What of a repository's items goes into the tree. */
export interface Selection<T extends Item> {
  readonly files: readonly T[];
  /** Those to look into. */
  readonly submodules: readonly T[];
  /** Those of `files` that Git LFS looks after: they may hold a pointer. */
  readonly lfs: readonly T[];
}

/**
 * Leaves out what is not below `prefix` or is marked export-ignore (as `git archive` does, a directory with all that
 * is in it), and sorts out the rest.
 * @throws ERR_REPRO_GIT_EXPORT_SUBST, ERR_REPRO_GIT_SUBMODULE
 */
export function select<T extends Item>(
  items: readonly T[],
  prefix: Key,
  { lookup, options }: { lookup: AttributeLookup | undefined; options: TreeOptions },
): Selection<T> {
  const ignored = options.exportIgnore === false || !lookup ? () => false : ignoredBelow(prefix, lookup);
  const kept = items.filter(
    (item) => item.key.startsWith(prefix) && !ignored(item.key, item.mode === '160000'),
  );
  const files = kept.filter(({ mode }) => mode !== '160000');
  const submodules = kept.filter(({ mode }) => mode === '160000');
  if (submodules[0] && (options.submodules ?? 'error') === 'error') throw submodule(submodules[0].key);
  if (lookup) refuseSubstitution(files, lookup, options);
  return {
    files,
    submodules: options.submodules === 'recurse' ? submodules : [],
    lfs: lookup
      ? files.filter(({ key, mode }) => mode !== '120000' && lookup(key, false).filter === 'lfs')
      : [],
  };
}

/** Whether a path, or a directory above it but below `prefix`, is marked; each directory is asked for once. */
function ignoredBelow(prefix: Key, lookup: AttributeLookup): (key: Key, isDirectory: boolean) => boolean {
  const directories = new Map<Key, boolean>();
  const ignoredDirectory = (directory: Key): boolean => {
    if (directory === '' || directory.length < prefix.length) return false;
    let ignored = directories.get(directory);
    if (ignored === undefined) {
      ignored = ignoredDirectory(parent(directory)) || lookup(directory, true)['export-ignore'] === true;
      directories.set(directory, ignored);
    }
    return ignored;
  };
  return (key, isDirectory) =>
    ignoredDirectory(parent(key)) || lookup(key, isDirectory)['export-ignore'] === true;
}

function parent(key: Key): Key {
  return key.slice(0, Math.max(0, key.lastIndexOf('/')));
}

function refuseSubstitution(files: readonly Item[], lookup: AttributeLookup, options: TreeOptions): void {
  if (options.exportSubst === 'keep') return;
  const marked = files.find(
    ({ key, mode }) => mode !== '120000' && lookup(key, false)['export-subst'] === true,
  );
  if (!marked) return;
  throw new ReproError(
    'ERR_REPRO_GIT_EXPORT_SUBST',
    `${printable(decodeKey(marked.key).path)}: .gitattributes marks it export-subst`,
    {
      hint: 'what is put in depends on branches and tags, so the bytes would change with them: remove the attribute',
    },
  );
}

function submodule(key: Key): ReproError {
  return new ReproError('ERR_REPRO_GIT_SUBMODULE', `${printable(decodeKey(key).path)}: it is a submodule`, {
    hint: 'take its files too, or none of them: --submodules recurse, or skip',
  });
}

/** The error for a submodule whose files are not at hand. */
export function submoduleMissing(key: Key): ReproError {
  return new ReproError(
    'ERR_REPRO_GIT_SUBMODULE',
    `${printable(decodeKey(key).path)}: the submodule is not checked out`,
    {
      hint: 'git submodule update --init --recursive',
    },
  );
}

/** The error for a Git LFS pointer. */
export function lfsPointer(key: Key): ReproError {
  return new ReproError(
    'ERR_REPRO_GIT_LFS',
    `${printable(decodeKey(key).path)}: a Git LFS pointer, not the file itself`,
    {
      hint: 'git lfs pull, then take the work tree; a commit holds only pointers',
    },
  );
}
