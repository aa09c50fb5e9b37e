import { chunksOf } from '@repro/archive/random-access';
import {
  type PaxRecord,
  type RandomAccess,
  type TarEnd,
  type TarExtension,
  type TarMember,
  walkTar,
} from '@repro/archive/tar';
import { sha256 } from '@repro/core/sha256';
import { slice } from '../bytes/access.ts';
import { type Item, keyOf } from '../names/item.ts';
import { sparseAccess } from './sparse.ts';

/** A member of a tar, without what is valid during the reading only. */
export interface Member extends Item {
  readonly tar: Omit<TarMember, 'block' | 'anomalies' | 'globalPax'>;
  readonly extensions: readonly Extension[];
  /** The content; a hard link has none of its own. */
  readonly content?: () => RandomAccess;
  /** Of a hard link: the content of the member that it names, if that comes before it. */
  readonly linked?: () => RandomAccess;
}

/** An extension header before a member. */
export interface Extension {
  readonly typeflag: TarExtension['typeflag'];
  readonly offset: number;
  readonly name: string;
  readonly records: readonly PaxRecord[];
}

/** A whole tar. */
export interface TarContents {
  readonly members: readonly Member[];
  /** Global headers, in order. */
  readonly globals: readonly Extension[];
  readonly end: TarEnd;
}

/**
 * Reads the headers of a tar; content is passed over. Oddities are no errors: both builds may have the same ones.
 * @throws ERR_REPRO_TAR_… for what cannot be read
 */
export async function readMembers(access: RandomAccess): Promise<TarContents> {
  const members: Member[] = [];
  const globals: Extension[] = [];
  const files = new Map<string, Member>();
  let pending: Extension[] = [];
  const visitor = {
    extension({ typeflag, headerOffset, name, records }: TarExtension) {
      const extensions = typeflag === 'g' ? globals : pending;
      extensions.push({ typeflag, offset: headerOffset, name, records });
    },
    member(member: TarMember) {
      const own = toMember(member, pending, access);
      const linked = member.kind === 'hardlink' ? files.get(keyOf(member.link ?? ''))?.content : undefined;
      members.push(linked ? { ...own, linked } : own);
      if (member.kind === 'file') files.set(own.key, own);
      pending = [];
      return 'skip' as const;
    },
  };
  const end = await walkTar(access, visitor, { duplicates: false });
  return { members, globals, end };
}

function toMember(
  { block: _block, anomalies: _anomalies, globalPax: _globals, ...tar }: TarMember,
  extensions: readonly Extension[],
  access: RandomAccess,
): Member {
  const name = tar.rawPath ? Buffer.from(tar.rawPath).toString('latin1') : tar.path;
  return {
    tar,
    extensions,
    name,
    key: keyOf(name),
    isDir: tar.kind === 'dir',
    offset: tar.headerOffset,
    size: tar.size,
    ...(tar.kind !== 'hardlink' && { content: () => contentOf(tar, access) }),
    // A hole of any size costs an archive nothing, and hashing it much.
    ...(tar.kind === 'file' && !tar.sparse && { fingerprint: async () => printOf(tar, access) }),
  };
}

async function printOf(tar: Member['tar'], access: RandomAccess): Promise<string> {
  return (await sha256(chunksOf(access, tar.dataOffset, tar.dataOffset + tar.storedSize))).sha256;
}

function contentOf(
  { dataOffset, storedSize, size, sparse }: Member['tar'],
  access: RandomAccess,
): RandomAccess {
  const stored = slice(access, dataOffset, storedSize);
  return sparse ? sparseAccess(stored, sparse.segments, size) : stored;
}
