import { ReproError } from '@repro/core/error';
import type { Tree } from '@repro/tree';
import { type AttributeLookup, attributeLookup } from '../attributes/evaluate.ts';
import { parseAttributes } from '../attributes/parse.ts';
import { parsePointer, pointerLimit } from '../objects/lfs.ts';
import { bareRepository, printable } from '../process/failure.ts';
import { asRepository } from '../repository/open.ts';
import { openSubmodule } from '../repository/submodule.ts';
import type { Repository, RepositoryLike, TreeOptions } from '../types.ts';
import { assemble, type Leaf, movedTo } from './assemble.ts';
import { directoryEntry } from './directory-entry.ts';
import { diskPath, lookAt, readSmall, realParents } from './disk.ts';
import { diskEntries } from './disk-entry.ts';
import { type IndexItem, indexItems } from './index-items.ts';
import { intentToAdd } from './intent-to-add.ts';
import { decodeKey, encodeKey, type Key, unmerged } from './names.ts';
import { lfsPointer, select, submoduleMissing } from './select.ts';

/** Attribute files are short. */
const smallLimit = 1024 * 1024;

/**
 * Exactly the files that git tracks below the asked directory: which ones and whether they are executable from the
 * index, their content from the work tree, as it is there (uncommitted changes included: `workTreeState` tells).
 * Walking it fails where a tracked file is gone, or is no longer of its kind, unless the options leave it out.
 * @throws ERR_REPRO_GIT_UNMERGED, ERR_REPRO_GIT_INTENT_TO_ADD, ERR_REPRO_GIT_DELETED, ERR_REPRO_GIT_SPARSE,
 * ERR_REPRO_GIT_TYPE, ERR_REPRO_GIT_SUBMODULE, ERR_REPRO_GIT_EXPORT_SUBST, ERR_REPRO_GIT_LFS, ERR_REPRO_GIT_PATH,
 * ERR_REPRO_GIT_WORKTREE in a bare repository, ERR_REPRO_TOO_MANY; and as `Entry.open` does
 */
export async function trackedTree(where: RepositoryLike, options: TreeOptions = {}): Promise<Tree> {
  const repo = await asRepository(where, options);
  return assemble(await trackedLeaves(repo, options), directoryEntry, options);
}

async function trackedLeaves(repo: Repository, options: TreeOptions): Promise<Leaf[]> {
  if (repo.bare) throw bareRepository(repo.root);
  const prefix = encodeKey(repo.prefix);
  const items = await indexItems(repo, ['.', ...attributesAbove(repo.prefix)]);
  refuseUnmerged(items);
  const parents = realParents(repo.root);
  const lookup = attributesOnDisk(repo, items, parents);
  const { files, submodules, lfs } = select(items, prefix, { lookup, options });
  await refuseIntents(repo, files);
  if (options.lfs !== 'keep') refusePointers(repo, lfs, parents);
  const entryOf = await diskEntries(repo, parents, options);
  const own = files.map((item): Leaf => ({ key: item.key.slice(prefix.length), entry: () => entryOf(item) }));
  const inner = submodules.map((item) => submoduleLeaves(repo, item, { prefix, options }));
  return [own, ...(await Promise.all(inner))].flat();
}

/** The attribute files of the directories around the asked one, as pathspecs. */
function attributesAbove(prefix: string): string[] {
  const names = prefix.split('/').slice(0, -1);
  return names.map((_, i) => `:(top,literal)${[...names.slice(0, i), '.gitattributes'].join('/')}`);
}

function refuseUnmerged(items: readonly IndexItem[]): void {
  const first = items.find(({ stage }) => stage !== 0);
  if (first) throw unmerged(first.key);
}

async function refuseIntents(repo: Repository, files: readonly IndexItem[]): Promise<void> {
  const [key] = await intentToAdd(repo, files);
  if (key === undefined) return;
  throw new ReproError(
    'ERR_REPRO_GIT_INTENT_TO_ADD',
    `${shown(key)}: it is added by intent only (git add -N)`,
    {
      hint: 'git add the file, or git rm --cached it',
    },
  );
}

function attributesOnDisk(
  repo: Repository,
  items: readonly IndexItem[],
  parents: (key: Key) => boolean,
): AttributeLookup | undefined {
  const parsed = new Map<string, ReturnType<typeof parseAttributes>>();
  for (const { key, mode } of items) {
    // One that is a link is not followed, as in git.
    if (!/(?:^|\/)\.gitattributes$/.test(key) || !mode.startsWith('100') || !parents(key)) continue;
    const file = diskPath(repo.root, key);
    const content = readSmall(file, smallLimit);
    if (!content && lookAt(file)?.isFile()) throw tooLarge(key);
    if (content)
      parsed.set(key.slice(0, -'.gitattributes'.length), parseAttributes(content.toString('latin1')));
  }
  return attributeLookup(parsed);
}

function refusePointers(repo: Repository, lfs: readonly IndexItem[], parents: (key: Key) => boolean): void {
  for (const { key } of lfs) {
    const content = parents(key) && readSmall(diskPath(repo.root, key), pointerLimit);
    if (content && parsePointer(content)) throw lfsPointer(key);
  }
}

async function submoduleLeaves(
  repo: Repository,
  { key }: IndexItem,
  { prefix, options }: { prefix: Key; options: TreeOptions },
): Promise<Leaf[]> {
  const submodule = await openSubmodule(repo, key);
  if (!submodule) throw submoduleMissing(key);
  const leaves = await trackedLeaves(submodule, options);
  return leaves.map((leaf) => movedTo(`${key.slice(prefix.length)}/${leaf.key}`, leaf));
}

function tooLarge(key: Key): ReproError {
  return new ReproError(
    'ERR_REPRO_TOO_LARGE',
    `${shown(key)}: an attribute file of ${smallLimit} bytes or more`,
    {
      hint: 'git itself takes such a file for a mistake: shorten it',
    },
  );
}

function shown(key: Key): string {
  return printable(decodeKey(key).path);
}
