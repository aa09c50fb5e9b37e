import { readCommit } from './objects/commit.ts';
import { lfsUnchanged } from './objects/lfs.ts';
import { objectReader } from './objects/reader.ts';
import { treeItems } from './objects/tree-items.ts';
import { bareRepository, noCommit } from './process/failure.ts';
import { isOff } from './repository/config.ts';
import { asRepository } from './repository/open.ts';
import { openSubmodule } from './repository/submodule.ts';
import { trackedFiles, untrackedFiles } from './repository/untracked.ts';
import { blobNameOfFile, blobNameOfLink, diskPath, lookAt, realParents } from './tree/disk.ts';
import { isExecutable, keepsExecuteBits } from './tree/execute-bits.ts';
import type { Item } from './tree/item.ts';
import { decodeKey, encodeKey, type Key } from './tree/names.ts';
import type {
  Commit,
  GitOptions,
  Repository,
  RepositoryLike,
  WorkTreeDifference,
  WorkTreeMatch,
} from './types.ts';

/** How many differences an answer names. */
const named = 20;

interface Difference {
  readonly key: Key;
  readonly kind: WorkTreeDifference['kind'];
}

/**
 * Whether the files on disk below the asked directory are exactly those of a commit. Nothing is taken on git's word:
 * the commit's and its trees' hashes are checked and every file is hashed, so neither the index, a time stamp, an
 * assume-unchanged bit nor a forged object can hide a change. Ignored files do not count, other untracked ones do.
 * @throws ERR_REPRO_GIT_REVISION when there is no such commit, ERR_REPRO_GIT_WORKTREE in a bare repository.
 */
export async function workTreeMatches(
  where: RepositoryLike,
  revision: string,
  options: GitOptions = {},
): Promise<WorkTreeMatch> {
  const repo = await asRepository(where, options);
  if (repo.bare) throw bareRepository(repo.root);
  const { commit, items } = await listed(repo, revision);
  const differences = await compare(repo, items);
  differences.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return {
    matches: differences.length === 0,
    sha: commit.sha,
    treeSha: commit.treeSha,
    differences: differences.slice(0, named).map(({ key, kind }) => ({ path: decodeKey(key).path, kind })),
    differenceCount: differences.length,
  };
}

async function listed(repo: Repository, revision: string): Promise<{ commit: Commit; items: Item[] }> {
  const reader = objectReader(repo);
  try {
    const commit = await readCommit(reader, revision);
    if (!commit) throw noCommit(repo.root, revision);
    return { commit, items: await treeItems(reader, commit.treeSha) };
  } finally {
    reader.end();
  }
}

async function compare(repo: Repository, items: readonly Item[]): Promise<Difference[]> {
  const prefix = encodeKey(repo.prefix);
  const below = items.filter(({ key }) => key.startsWith(prefix));
  const parents = realParents(repo.root);
  const ignoresModes = !keepsExecuteBits(repo, below);
  const found: Difference[] = [];
  const changed: (Item & { disk: string | Buffer })[] = [];
  for (const item of below) {
    if (item.mode === '160000') {
      found.push(...(await compareSubmodule(repo, item)));
      continue;
    }
    const kind = parents(item.key) ? compareFile(repo, item) : 'removed';
    if (kind === 'content') changed.push({ ...item, disk: diskPath(repo.root, item.key) });
    else if (kind && !(kind === 'mode' && ignoresModes)) found.push({ key: item.key, kind });
  }
  const same = new Set(await lfsUnchanged(repo, changed));
  found.push(
    ...changed.filter((item) => !same.has(item)).map(({ key }): Difference => ({ key, kind: 'content' })),
  );
  return [...found, ...(await added(repo, new Set(below.map(({ key }) => key))))];
}

function compareFile(repo: Repository, { key, mode, name }: Item): Difference['kind'] | undefined {
  const file = diskPath(repo.root, key);
  const found = lookAt(file);
  if (!found) return 'removed';
  // Without support for links git writes the target into a file (core.symlinks).
  const link = mode === '120000' && !isOff(repo, 'core.symlinks');
  if (link ? !found.isSymbolicLink() : !found.isFile()) return 'type';
  if ((link ? blobNameOfLink(file, name) : blobNameOfFile(file, name)) !== name) return 'content';
  return mode !== '120000' && isExecutable(found) !== (mode === '100755') ? 'mode' : undefined;
}

async function compareSubmodule(repo: Repository, item: Item): Promise<Difference[]> {
  const submodule = await openSubmodule(repo, item.key);
  if (!submodule) return [{ key: item.key, kind: 'unverifiable' }];
  const { items } = await listed(submodule, item.name);
  const inner = await compare(submodule, items);
  return inner.map(({ key, kind }) => ({ key: `${item.key}/${key}`, kind }));
}

/** Files on disk that the commit does not have: tracked since, or untracked and not ignored. */
async function added(repo: Repository, known: ReadonlySet<Key>): Promise<Difference[]> {
  const both = [trackedFiles(repo, repo.directory), untrackedFiles(repo, repo.directory)];
  const keys = new Set((await Promise.all(both)).flat());
  const more = [...keys].filter((key) => !known.has(key) && lookAt(diskPath(repo.root, key)));
  return more.map((key) => ({ key, kind: 'added' }));
}
