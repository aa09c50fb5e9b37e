import { type TarEntry, tarTree } from '../tar/tree.ts';
import { type ArchiveEntry, fileEntry, type ReadTree } from './archive-tree.ts';
import { archiveError } from './errors.ts';
import type { OpenedTar } from './open-archive.ts';
import { SPOOL_MEMORY, spool } from './spool.ts';

/** What compression may expand to is limited where it is opened. */
const TOTAL = Number.MAX_SAFE_INTEGER;

/** The entries of a tar archive, in its order. */
export async function tarEntries({ tar }: OpenedTar): Promise<ReadTree> {
  const kept = await spool(tar, { memory: SPOOL_MEMORY, total: TOTAL });
  try {
    const entries: ArchiveEntry[] = [];
    const files = new Map<string, ArchiveEntry>();
    // One by one: members, of which each has half a kilobyte of its header with it, are not kept together.
    for await (const entry of tarTree(kept, { strict: true })) entries.push(withTarget(entry, files));
    return { entries, close: () => kept.close() };
  } catch (error) {
    kept.close();
    throw error;
  }
}

/** A hard link is the file that it is a link to; as POSIX has it the target comes first, and so is in `files`. */
function withTarget(entry: TarEntry, files: Map<string, ArchiveEntry>): ArchiveEntry {
  const { hardlink, member, path, type, mode, size, rawPath, special, link, rawLink } = entry;
  // oxlint-disable-next-line typescript/unbound-method -- functions of this entry alone, which must not keep its member
  const { open, digest } = entry;
  const { uid, gid, uname: user, gname: group, mtime: time } = member;
  // Not what is left of the entry by `...rest`: that is a shape of its own for each one, and a quarter of its memory.
  const rest = {
    path,
    type,
    mode,
    size,
    open,
    digest,
    ...(rawPath && { rawPath }),
    ...(special && { special }),
    ...(link !== undefined && { link }),
    ...(rawLink && { rawLink }),
    owner: { uid, gid, user, group },
    time,
  };
  const target = hardlink === undefined ? undefined : files.get(hardlink);
  if (hardlink !== undefined && !target) {
    throw archiveError(
      'LINK',
      `${JSON.stringify(entry.path)} is a hard link to ${JSON.stringify(hardlink)}, which no earlier file is`,
    );
  }
  const own = target ? { ...rest, size: target.size, open: () => target.open() } : rest;
  const whole = entry.type === 'file' ? fileEntry(own) : own;
  if (entry.type === 'file') files.set(entry.path, whole);
  return whole;
}
