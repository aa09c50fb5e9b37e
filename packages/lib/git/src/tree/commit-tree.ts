import { type Digest, sha256 } from '@repro/core/sha256';
import type { Entry, Tree } from '@repro/tree';
import { type AttributeLookup, attributeLookup } from '../attributes/evaluate.ts';
import { parseAttributes } from '../attributes/parse.ts';
import { blobOpener } from '../objects/blobs.ts';
import { readCommit } from '../objects/commit.ts';
import { parsePointer, pointerLimit } from '../objects/lfs.ts';
import { type ObjectReader, objectReader } from '../objects/reader.ts';
import { blobSizes } from '../objects/sizes.ts';
import { treeItems } from '../objects/tree-items.ts';
import { noCommit } from '../process/failure.ts';
import { asRepository } from '../repository/open.ts';
import { openSubmodule } from '../repository/submodule.ts';
import type { Repository, RepositoryLike, TreeOptions } from '../types.ts';
import { assemble, type Leaf, movedTo } from './assemble.ts';
import { directoryEntry } from './directory-entry.ts';
import type { Item } from './item.ts';
import { decodeKey, encodeKey, type Key } from './names.ts';
import { lfsPointer, select, submoduleMissing } from './select.ts';

/** Attribute files and link targets are short. */
const smallLimit = 1024 * 1024;

/**
 * The files of a commit, from its objects alone: what is checked out, configured or written on disk has no say. Every
 * object's hash is checked, a blob's while it is read. Paths are below the asked directory.
 * @throws ERR_REPRO_GIT_REVISION, ERR_REPRO_GIT_OBJECT_MISSING, ERR_REPRO_GIT_CORRUPT, ERR_REPRO_GIT_SUBMODULE,
 * ERR_REPRO_GIT_EXPORT_SUBST, ERR_REPRO_GIT_LFS, ERR_REPRO_GIT_PATH, ERR_REPRO_TOO_MANY
 */
export async function commitTree(
  where: RepositoryLike,
  revision: string,
  options: TreeOptions = {},
): Promise<Tree> {
  const repo = await asRepository(where, options);
  const leaves = await commitLeaves(repo, revision, { prefix: encodeKey(repo.prefix), options });
  return assemble(leaves, directoryEntry, options);
}

async function commitLeaves(
  repo: Repository,
  revision: string,
  { prefix, options }: { prefix: Key; options: TreeOptions },
): Promise<Leaf[]> {
  const reader = objectReader(repo);
  try {
    const commit = await readCommit(reader, revision);
    if (!commit) throw noCommit(repo.root, revision);
    const items = await treeItems(reader, commit.treeSha, options.maxEntries);
    const lookup = await attributesOf(reader, items);
    const { files, submodules, lfs } = select(items, prefix, { lookup, options });
    if (options.lfs !== 'keep') await refusePointers(repo, reader, lfs);
    const own = await leavesOf(repo, reader, { files, prefix });
    const inner = submodules.map((item) => submoduleLeaves(repo, item, { prefix, options }));
    return [own, ...(await Promise.all(inner))].flat();
  } finally {
    reader.end();
  }
}

async function attributesOf(
  reader: ObjectReader,
  items: readonly Item[],
): Promise<AttributeLookup | undefined> {
  const files = items.filter(
    ({ key, mode }) => /(?:^|\/)\.gitattributes$/.test(key) && mode.startsWith('100'),
  );
  const parsed = new Map<string, ReturnType<typeof parseAttributes>>();
  let i = 0;
  for await (const { content } of reader.readAll(
    files.map(({ name }) => name),
    smallLimit,
  )) {
    const { key } = files[i++] as Item;
    parsed.set(key.slice(0, -'.gitattributes'.length), parseAttributes(content.toString('latin1')));
  }
  return attributeLookup(parsed);
}

async function refusePointers(repo: Repository, reader: ObjectReader, lfs: readonly Item[]): Promise<void> {
  const sizes = await blobSizes(
    repo,
    lfs.map(({ name }) => name),
  );
  const short = lfs.filter((_, i) => (sizes[i] as number) < pointerLimit);
  for (const { key, name } of short) {
    const blob = await reader.read(name, pointerLimit);
    if (blob && parsePointer(blob.content)) throw lfsPointer(key);
  }
}

async function leavesOf(
  repo: Repository,
  reader: ObjectReader,
  { files, prefix }: { files: readonly Item[]; prefix: Key },
): Promise<Leaf[]> {
  const regular = files.filter(({ mode }) => mode !== '120000').sort(byKey);
  const links = files.filter(({ mode }) => mode === '120000');
  const sizes = await blobSizes(
    repo,
    regular.map(({ name }) => name),
  );
  const open = blobOpener(
    repo,
    regular.map(({ name }) => name),
  );
  const leaves = regular.map(({ key, mode }, i): Leaf => {
    const below = key.slice(prefix.length);
    const size = sizes[i] as number;
    return {
      key: below,
      entry: () => blobEntry(below, { executable: mode === '100755', size, open: () => open(i) }),
    };
  });
  let i = 0;
  for await (const { content } of reader.readAll(
    links.map(({ name }) => name),
    smallLimit,
  )) {
    const below = (links[i++] as Item).key.slice(prefix.length);
    leaves.push({ key: below, entry: () => linkEntry(below, content) });
  }
  return leaves;
}

async function submoduleLeaves(
  repo: Repository,
  item: Item,
  { prefix, options }: { prefix: Key; options: TreeOptions },
): Promise<Leaf[]> {
  const submodule = repo.bare ? undefined : await openSubmodule(repo, item.key);
  if (!submodule) throw submoduleMissing(item.key);
  const leaves = await commitLeaves(submodule, item.name, { prefix: '', options });
  return leaves.map((leaf) => movedTo(`${item.key.slice(prefix.length)}/${leaf.key}`, leaf));
}

/** The order in which a tree is walked: blobs are asked for ahead in it. */
function byKey(a: Item, b: Item): number {
  return a.key < b.key ? -1 : 1;
}

function blobEntry(
  key: Key,
  { executable, size, open }: { executable: boolean; size: number; open: () => AsyncIterable<Uint8Array> },
): Entry {
  return {
    ...decodeKey(key),
    type: 'file',
    mode: executable ? 0o755 : 0o644,
    size,
    open,
    digest: (): Promise<Digest> => sha256(open()),
  };
}

function linkEntry(key: Key, target: Uint8Array): Entry {
  const { path, rawPath } = decodeKey(Buffer.from(target).toString('latin1'));
  return { ...directoryEntry(key), type: 'symlink', link: path, ...(rawPath && { rawLink: rawPath }) };
}
