import { lfsUnchanged } from '../objects/lfs.ts';
import { bareRepository } from '../process/failure.ts';
import { run } from '../process/run.ts';
import { diskPath, isFilled, lookAt } from '../tree/disk.ts';
import { keepsExecuteBits } from '../tree/execute-bits.ts';
import { type IndexItem, indexItems } from '../tree/index-items.ts';
import { decodeKey, type Key } from '../tree/names.ts';
import type { GitOptions, Repository, RepositoryLike, WorkTreeState } from '../types.ts';
import { isOff } from './config.ts';
import { asRepository } from './open.ts';
import { filterSettings, repositorySettings } from './settings.ts';
import { openSubmodule } from './submodule.ts';
import { withoutAside } from './untracked.ts';

/** How many paths an answer names. */
const named = 20;

interface Change {
  readonly key: Key;
  /** The blob in the index, when only the work tree differs from it. */
  readonly indexName?: string;
}

/** What sets a work tree apart from HEAD. */
interface Difference {
  readonly dirty: readonly Key[];
  readonly untracked: readonly Key[];
  readonly concealed: readonly Key[];
}

/**
 * How the work tree differs from HEAD: `git status` with the repository's filters switched off, submodules looked
 * into one by one under the same guard, and the files that git was told not to compare. What git converts (autocrlf, eol,
 * ident) to what HEAD has is the same to it: `workTreeMatches` compares the bytes.
 * @throws ERR_REPRO_GIT_WORKTREE in a bare repository.
 */
export async function workTreeState(where: RepositoryLike, options: GitOptions = {}): Promise<WorkTreeState> {
  const { dirty, untracked, concealed } = await differenceOf(await asRepository(where, options));
  return {
    dirty: dirty.length > 0,
    dirtyCount: dirty.length,
    dirtyPaths: firstFew(dirty),
    untrackedCount: untracked.length,
    untrackedPaths: firstFew(untracked),
    concealedCount: concealed.length,
    concealedPaths: firstFew(concealed),
  };
}

async function differenceOf(repo: Repository): Promise<Difference> {
  if (repo.bare) throw bareRepository(repo.root);
  const [status, items] = await Promise.all([
    isOff(repo, 'core.filemode') ? undefined : statusOf(repo),
    indexItems({ ...repo, directory: repo.root }),
  ]);
  const { changes, untracked } = parseStatus(status ?? (await statusOf(repo, bitsSeen(repo, items))));
  const changed = await withoutFalseAlarms(repo, changes);
  const inner = await inSubmodules(repo, items);
  const counted = await withoutAside(repo, untracked);
  return {
    dirty: [...new Set([...changed, ...inner.dirty])],
    untracked: [...counted, ...inner.untracked],
    concealed: [...concealedFiles(repo, items), ...inner.concealed],
  };
}

async function statusOf(repo: Repository, more: readonly string[] = []): Promise<string> {
  const settings = [...repositorySettings(repo), ...filterSettings(repo), ...more];
  const { stdout } = await run(repo.root, statusArguments, { ...repo.options, settings });
  return stdout.toString('latin1');
}

/** Makes git compare execute bits that it was told to pass over, where the disk keeps them all the same. */
function bitsSeen(repo: Repository, items: readonly IndexItem[]): readonly string[] {
  return keepsExecuteBits(repo, items) ? ['core.fileMode=true'] : [];
}

// A submodule's own configuration would be in force if git looked into it: --ignore-submodules=dirty.
const statusArguments = [
  'status',
  '--porcelain=v2',
  '-z',
  '--untracked-files=normal',
  '--ignore-submodules=dirty',
  '--no-renames',
  '--no-ahead-behind',
];

/** git-status(1), "Porcelain Format Version 2", with -z. */
function parseStatus(text: string): { changes: Change[]; untracked: Key[] } {
  const changes: Change[] = [];
  const untracked: Key[] = [];
  for (const record of text.split('\0')) {
    if (record.startsWith('? ')) untracked.push(record.slice(2).replace(/\/$/, ''));
    const ordinary = /^1 (..) \S+ \S+ (\S+) (\S+) \S+ (\S+) (.+)$/s.exec(record);
    const unmerged = /^u (?:\S+ ){9}(.+)$/s.exec(record);
    if (ordinary) {
      const [, xy, indexMode, diskMode, name, key] = ordinary as unknown as string[];
      const onlyContent = xy === '.M' && indexMode === diskMode && indexMode?.startsWith('100');
      changes.push({ key: key as Key, ...(onlyContent ? { indexName: name as string } : {}) });
    }
    if (unmerged) changes.push({ key: unmerged[1] as Key });
  }
  return { changes, untracked };
}

/** A Git LFS file whose time stamp is stale looks changed while the filter is off. */
async function withoutFalseAlarms(repo: Repository, changes: readonly Change[]): Promise<Key[]> {
  const files = changes.flatMap(({ key, indexName }) => {
    return indexName === undefined ? [] : [{ key, name: indexName, disk: diskPath(repo.root, key) }];
  });
  const alarms = new Set((await lfsUnchanged(repo, files)).map(({ key }) => key));
  return changes.map(({ key }) => key).filter((key) => !alarms.has(key));
}

/** What differs in submodules; one in which a tracked file does is dirty as a whole, as git has it. */
async function inSubmodules(repo: Repository, items: readonly IndexItem[]): Promise<Difference> {
  const [dirty, untracked, concealed]: [Key[], Key[], Key[]] = [[], [], []];
  for (const { key, mode } of items) {
    if (mode !== '160000') continue;
    const submodule = await openSubmodule(repo, key);
    if (!submodule) {
      // Where no submodule is checked out git passes over all that lies in its place.
      if (isFilled(diskPath(repo.root, key))) untracked.push(key);
      continue;
    }
    const inner = await differenceOf(submodule);
    if (inner.dirty.length > 0) dirty.push(key);
    for (const file of inner.untracked) untracked.push(`${key}/${file}`);
    for (const file of inner.concealed) concealed.push(`${key}/${file}`);
  }
  return { dirty, untracked, concealed };
}

/** A file outside of a sparse checkout is not there; one that is there and that git was told to pass over may hide a change. */
function concealedFiles(repo: Repository, items: readonly IndexItem[]): Key[] {
  const there = (key: Key): boolean => lookAt(diskPath(repo.root, key)) !== undefined;
  return items
    .filter((item) => item.assumeUnchanged || (item.skipWorktree && there(item.key)))
    .map((item) => item.key);
}

function firstFew(keys: readonly Key[]): string[] {
  const sorted = [...keys].sort();
  return sorted.slice(0, named).map((key) => decodeKey(key).path);
}
