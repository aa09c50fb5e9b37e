import type { Bytes } from '@repro/core/bytes';
import { ReproError } from '@repro/core/error';
import { type Digest, sha256 } from '@repro/core/sha256';
import type { Entry, EntryType, Special } from '@repro/tree';
import { TarMachine } from './machine.ts';
import { readTar } from './read.ts';
import { expandSparse } from './sparse-content.ts';
import type { RandomAccess, TarKind, TarMember, TarOptions, TarSource } from './types.ts';
import { isRandomAccess, stepper } from './walk.ts';

/** An entry of an archive. A hard link is a file without content of its own: `hardlink` names the member that has it. */
export interface TarEntry extends Entry {
  /** The path of the member linked to, in the form of `path`. */
  readonly hardlink?: string;
  /** That path's bytes, present only when they are not valid UTF-8. */
  readonly rawHardlink?: Uint8Array;
  /** The member that the entry stands for. */
  readonly member: TarMember;
}

const types: Readonly<Record<TarKind, EntryType>> = {
  file: 'file',
  contiguous: 'file',
  unknown: 'file',
  hardlink: 'file',
  dir: 'dir',
  symlink: 'symlink',
  char: 'other',
  block: 'other',
  fifo: 'other',
};

/**
 * An archive's members as a tree: IN THE ORDER OF THE ARCHIVE, not sorted, and a path may come twice.
 * Paths are without leading `./` and trailing slash, the root itself is left out; sparse files are whole.
 * From a RandomAccess an entry's content can be opened at any time, from a stream only before the next entry.
 * @throws ERR_REPRO_TAR_PATH for paths that are absolute or hold `..`, and as `walkTar` does
 */
export async function* tarTree(
  source: TarSource,
  options: TarOptions = {},
): AsyncGenerator<TarEntry, void, undefined> {
  const items = isRandomAccess(source) ? itemsAt(source, options) : readTar(source, options);
  for await (const { member, content } of items) {
    const path = entryPath(member.path, member);
    if (path !== '') yield toEntry(path, member, content);
  }
}

function toEntry(path: string, member: TarMember, content: () => Bytes): TarEntry {
  const type = types[member.kind];
  const { kind, link, rawLink, rawPath } = member;
  const open = opener(member, content);
  return {
    path,
    type,
    mode: member.mode & 0o7777,
    size: type === 'file' ? member.size : 0,
    member,
    ...(rawPath && { rawPath: trimmed(rawPath) }),
    ...(type === 'other' && { special: kind as Special }),
    ...(kind === 'symlink' && { link: link ?? '' }),
    ...(kind === 'symlink' && rawLink && { rawLink }),
    ...(kind === 'hardlink' && { hardlink: entryPath(link ?? '', member) }),
    ...(kind === 'hardlink' && rawLink && { rawHardlink: trimmed(rawLink) }),
    open,
    digest: (): Promise<Digest> => sha256(open()),
  };
}

/**
 * Opens a member's content. Whoever keeps only the entries of an archive keeps this, which is to hold no more than it
 * needs: a member has half a kilobyte of its header with it.
 */
function opener(member: TarMember, content: () => Bytes): () => Bytes {
  if (member.kind === 'hardlink') return refusing(member.path, member.link);
  return member.sparse ? () => expandSparse(member, content()) : content;
}

function refusing(path: string, link: string | undefined): () => never {
  return () => {
    throw linked(path, link);
  };
}

/** Content stays where it is until somebody opens it. */
async function* itemsAt(
  source: RandomAccess,
  options: TarOptions,
): AsyncGenerator<{ member: TarMember; content: () => Bytes }, void, undefined> {
  const found: TarMember[] = [];
  const machine = new TarMachine(
    {
      member(member) {
        found.push({ ...member, block: Uint8Array.from(member.block) });
        return 'skip';
      },
    },
    options,
  );
  const step = stepper(source, machine);
  for (let more = true; more; ) {
    more = await step();
    if (!more) machine.end();
    for (const member of found.splice(0)) yield { member, content: contentAt(source, member) };
  }
}

function contentAt(
  source: RandomAccess,
  { path, dataOffset, storedSize }: TarMember,
): () => AsyncGenerator<Uint8Array, void, undefined> {
  const end = dataOffset + storedSize;
  return async function* content() {
    for (let at = dataOffset; at < end; ) {
      const chunk = new Uint8Array(Math.min(end - at, 256 * 1024));
      const count = await source.readAt(chunk, at);
      if (count === 0) throw cutShort(path);
      yield chunk.subarray(0, count);
      at += count;
    }
  };
}

/** A member's path in the form of a tree. Absolute paths and `..` have none: extracting them leaves the directory. */
function entryPath(path: string, member: TarMember): string {
  const parts = path.split('/').filter((part) => part !== '.');
  if (path.startsWith('/') || parts.includes('..')) {
    throw new ReproError('ERR_REPRO_TAR_PATH', `member path ${JSON.stringify(path)} leaves the tree`, {
      hint: 'safe-paths-check tells all such paths of an archive',
      at: { offset: member.blockOffset },
    });
  }
  const inTree = parts.filter((part) => part !== '').join('/');
  // The usual path is the member's own, and is not held twice.
  return inTree === path ? path : inTree;
}

function trimmed(path: Uint8Array): Uint8Array {
  const text = Buffer.from(path).toString('latin1');
  const parts = text.split('/').filter((part) => part !== '.' && part !== '');
  return Buffer.from(parts.join('/'), 'latin1');
}

function linked(path: string, link: string | undefined): ReproError {
  const what = `${JSON.stringify(path)} is a hard link to ${JSON.stringify(link)} and has no content of its own`;
  return new ReproError('ERR_REPRO_TAR_HARDLINK', what, { hint: 'open the member that it names' });
}

function cutShort(path: string): ReproError {
  return new ReproError(
    'ERR_REPRO_CHANGED',
    `the archive became shorter while ${JSON.stringify(path)} was read`,
    {
      hint: 'run again when nothing writes to the file',
    },
  );
}
