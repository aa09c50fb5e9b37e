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
    const found: TarEntry[] = [];
    for await (const entry of tarTree(kept, { strict: true })) found.push(entry);
    return { entries: withTargets(found), close: () => kept.close() };
  } catch (error) {
    kept.close();
    throw error;
  }
}

/** A hard link is the file that it is a link to; as POSIX has it the target comes first. */
function withTargets(found: readonly TarEntry[]): ArchiveEntry[] {
  const files = new Map<string, ArchiveEntry>();
  return found.map((entry) => {
    const { hardlink, member, ...shown } = entry;
    const { uid, gid, uname: user, gname: group, mtime: time } = member;
    const rest = { ...shown, owner: { uid, gid, user, group }, time };
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
  });
}
