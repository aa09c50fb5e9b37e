import { type Compressed, type OpenedArchive, openArchive, sniff } from '@repro/archive';
import type { Bytes } from '@repro/core';
import { ReproError } from '@repro/core/error';
import type { Origin } from '../report/gatherer.ts';
import { isClosed } from '../scan/closed.ts';
import { type Item, isFile } from './item.ts';
import { SNIFF_SIZE, UNPACKED } from './limits.ts';
import { peek } from './peek.ts';
import { brokenArchive, reasonOf, unreadable } from './problem.ts';

/** An archive, or what may be one. */
export interface Packed {
  /** What the report calls it. */
  readonly path: string;
  readonly content: Bytes;
  /** Where it is on disk, if it is: a zip archive is then read in place. */
  readonly disk?: string | undefined;
}

/** How archives are opened. */
export interface Unpacking {
  /** How many archives inside one another are opened, this one included. */
  readonly depth: number;
  /** What stands before the path of a member; the archive's path and `!/` unless given. */
  readonly prefix?: string | undefined;
  /** Bytes that all of it may unpack to. */
  readonly budget: Budget;
}

/** Bytes that may still be unpacked: shared by an archive and those in it. */
export interface Budget {
  left: number;
}

/**
 * The files of an archive of any format that is known by its first bytes, those of archives in it too; what is no archive
 * is the file itself, and one compressed file counts as what it holds. What is broken is told, and the rest goes on: other
 * readers unpack such archives without a word.
 */
export async function* unpack(packed: Packed, unpacking: Unpacking): AsyncGenerator<Item, void, undefined> {
  const { path } = packed;
  const { head, all } = await peek(packed.content, SNIFF_SIZE);
  const kind = unpacking.depth > 0 ? sniff(head) : 'unknown';
  if (kind === 'unknown') {
    yield { path, content: all };
    if (unpacking.depth > 0 && isClosed(Buffer.from(head))) yield brokenArchive(path, otherFormat());
    return;
  }
  try {
    const items = kind === 'zip' ? zipItems : kind === 'tar' ? tarItems : compressedItems(kind);
    yield* items({ ...packed, content: all }, unpacking);
  } catch (error) {
    yield brokenArchive(path, error);
  }
}

/** The files among items, and those of the archives among them, `depth` levels deep. */
export async function* unpackAll(
  items: AsyncIterable<Item>,
  depth: number,
): AsyncGenerator<Item, void, undefined> {
  for await (const item of items) {
    if (!isFile(item)) yield item;
    else
      for await (const inner of unpack(item, { depth, budget: { left: UNPACKED } }))
        yield { ...inner, ...commitOf(item) };
  }
}

/** Who asks for archives to be opened is told of one that cannot be. */
function otherFormat(): ReproError {
  return new ReproError(
    'ERR_REPRO_ARCHIVE_FORMAT',
    'compressed in a form that is not read here (bzip2 or 7z)',
  );
}

/** What an archive brought came with the archive. */
function commitOf({ commit }: Origin): Pick<Origin, 'commit'> {
  return commit === undefined ? {} : { commit };
}

type Items = (packed: Packed, unpacking: Unpacking) => AsyncGenerator<Item, void, undefined>;

/** A compressed file is no layer of its own: it may hold a tar archive, or be one file made smaller. */
function compressedItems(kind: Compressed): Items {
  return async function* items(packed, unpacking) {
    const plain = counted(await inflated(kind, packed.content), unpacking.budget);
    const { head, all } = await peek(plain, SNIFF_SIZE);
    const inner = { path: packed.path, content: all };
    if (sniff(head) === 'tar') yield* tarItems(inner, unpacking);
    else yield* unpack(inner, { ...unpacking, depth: unpacking.depth - 1 });
  };
}

async function inflated(kind: Compressed, content: Bytes): Promise<AsyncIterable<Uint8Array>> {
  const { decompress } = await import('@repro/archive/decompress');
  // Oddities are for other tools to tell.
  return decompress(kind, content, { anomaly() {} });
}

async function* tarItems(
  { path, content }: Packed,
  unpacking: Unpacking,
): AsyncGenerator<Item, void, undefined> {
  const { readTar } = await import('@repro/archive/tar-pull');
  for await (const { member, content: open } of readTar(content, { duplicates: false })) {
    if (member.storedSize === 0) continue;
    yield* unpack({ path: memberPath(path, member.path, unpacking), content: open() }, inside(unpacking));
  }
}

async function* zipItems(
  { path, content, disk }: Packed,
  unpacking: Unpacking,
): AsyncGenerator<Item, void, undefined> {
  const opened = await openArchive(disk === undefined ? content : { path: disk, bytes: iterate(content) });
  try {
    yield* zipMembers(path, opened, unpacking);
  } finally {
    opened.close();
  }
}

async function* zipMembers(
  path: string,
  opened: OpenedArchive,
  unpacking: Unpacking,
): AsyncGenerator<Item, void, undefined> {
  if (opened.format !== 'zip')
    throw new ReproError('ERR_REPRO_CHANGED', 'the archive changed while it was read');
  const { readZip, zipContent } = await import('@repro/archive/zip');
  const anomaly = (): void => {};
  const archive = await readZip(opened.zip, { anomaly, duplicates: false });
  for (const entry of archive.entries) {
    if (entry.compressedSize === 0 || entry.kind === 'dir') continue;
    const member = memberPath(path, entry.path, unpacking);
    const content = counted(zipContent(opened.zip, entry, anomaly), unpacking.budget);
    try {
      yield* unpack({ path: member, content }, inside(unpacking));
    } catch (error) {
      yield unreadable(member, reasonOf(error, member));
    }
  }
}

function memberPath(archive: string, member: string, { prefix }: Unpacking): string {
  return `${prefix ?? `${archive}!/`}${member.replace(/^(?:\.\/)+/, '')}`;
}

function inside(unpacking: Unpacking): Unpacking {
  return { ...unpacking, depth: unpacking.depth - 1, prefix: undefined };
}

/** Takes the bytes from the budget: an archive of archives could unpack to more than its own limits say. */
async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  budget: Budget,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of bytes) {
    budget.left -= piece.length;
    if (budget.left < 0) {
      throw new ReproError('ERR_REPRO_TOO_LARGE', 'unpacks to more than an archive may', {
        hint: 'scan its parts one by one if it is to be trusted',
      });
    }
    yield piece;
  }
}

async function* iterate(content: Bytes): AsyncGenerator<Uint8Array, void, undefined> {
  if (content instanceof Uint8Array) yield content;
  else yield* content;
}
