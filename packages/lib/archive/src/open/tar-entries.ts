import { pathKey } from '@repro/tree/path-key';
import { shown, tarError } from '../tar/errors.ts';
import { type TarEntry, tarTree } from '../tar/tree.ts';
import type { TarMember } from '../tar/types.ts';
import { type ArchiveEntry, type ArchiveOwner, fileEntry, type ReadTree } from './archive-tree.ts';
import { archiveError } from './errors.ts';
import type { OpenedTar } from './open-archive.ts';
import { SPOOL_MEMORY, spool } from './spool.ts';

/** What compression may expand to is limited where it is opened. */
const TOTAL = Number.MAX_SAFE_INTEGER;

/** Set user, set group and sticky. */
const SPECIAL_BITS = 0o7000;

/** The entries of a tar archive, in its order; `most` bytes of holes are given out. */
export async function tarEntries({ tar }: OpenedTar, most: number): Promise<ReadTree> {
  const kept = await spool(tar, { memory: SPOOL_MEMORY, total: TOTAL });
  try {
    const entries: ArchiveEntry[] = [];
    const files = new Map<string, ArchiveEntry>();
    const opener = openers(most);
    // One by one: members, of which each has half a kilobyte of its header with it, are not kept together.
    let owner: ArchiveOwner | undefined;
    for await (const entry of tarTree(kept, { strict: true })) {
      owner = ownerOf(entry.member, owner);
      entries.push(withTarget(entry, opener(entry), { files, owner }));
    }
    return { entries, close: () => kept.close() };
  } catch (error) {
    kept.close();
    throw error;
  }
}

/** A hard link is the file that it is a link to; as POSIX has it the target comes first, and so is in `files`. */
function withTarget(
  entry: TarEntry,
  open: ArchiveEntry['open'],
  { files, owner }: { readonly files: Map<string, ArchiveEntry>; readonly owner: ArchiveOwner },
): ArchiveEntry {
  const { member, path, type, mode, size, rawPath, special, link, rawLink } = entry;
  const target = targetOf(entry, files);
  // Not what is left of the entry by `...rest`: that is a shape of its own for each one, and a quarter of its memory.
  const own = {
    path,
    type,
    // GNU tar, bsdtar, busybox and 7-Zip leave a file its mode; Python gives it that of the link, setuid and all.
    mode: target ? target.mode | (mode & SPECIAL_BITS) : mode,
    size: target?.size ?? size,
    open: target ? opening(target) : open,
    ...(rawPath && { rawPath }),
    ...(special && { special }),
    ...(link !== undefined && { link }),
    ...(rawLink && { rawLink }),
    owner,
    time: member.mtime,
  };
  // oxlint-disable-next-line typescript/unbound-method -- as above
  if (type !== 'file') return Object.assign(own, { digest: entry.digest });
  const whole = fileEntry(own);
  files.set(pathKey(entry), whole);
  return whole;
}

function targetOf(
  { path, hardlink, rawHardlink }: TarEntry,
  files: ReadonlyMap<string, ArchiveEntry>,
): ArchiveEntry | undefined {
  const target =
    hardlink === undefined ? undefined : files.get(pathKey({ path: hardlink, rawPath: rawHardlink }));
  if (hardlink === undefined || target) return target;
  throw archiveError(
    'LINK',
    `${JSON.stringify(path)} is a hard link to ${JSON.stringify(hardlink)}, which no earlier file is`,
  );
}

const opening =
  (target: ArchiveEntry): ArchiveEntry['open'] =>
  () =>
    target.open();

/**
 * How entries are opened. A hole of any size costs an archive nothing, so what they come to is limited as content is that was
 * compressed, each file counting once; those who look at names and modes alone are not kept from it.
 */
function openers(most: number): (entry: TarEntry) => ArchiveEntry['open'] {
  let given = 0;
  // oxlint-disable-next-line typescript/unbound-method -- of this entry alone, which must not keep its member
  return ({ open, member: { path, sparse, size, storedSize, blockOffset } }) => {
    if (!sparse) return open;
    let holes = size - storedSize;
    return () => {
      given += holes;
      holes = 0;
      if (given > most)
        throw tarError(
          'LIMIT',
          blockOffset,
          `${shown(path)} and other sparse files have more than ${most} bytes of holes`,
        );
      return open();
    };
  };
}

/** The owner of a member: `last`, which its neighbours share, where it is the same. */
function ownerOf(
  { uid, gid, uname: user, gname: group }: TarMember,
  last: ArchiveOwner | undefined,
): ArchiveOwner {
  const isSame = last?.uid === uid && last.gid === gid && last.user === user && last.group === group;
  return isSame ? last : { uid, gid, user, group };
}
