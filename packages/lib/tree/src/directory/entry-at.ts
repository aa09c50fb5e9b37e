import { type BigIntStats, lstatSync, type Stats } from 'node:fs';
import type { Digest } from '@repro/core';
import { digestOf } from '../digest-of.ts';
import type { Entry, Name } from '../entry.ts';
import { changed, entryError } from '../errors.ts';
import { specialOf, typeOf } from './kind.ts';
import { readChunks, readLink } from './read.ts';

/** A name of which only the place on disk is known. */
export type Place = Omit<Name, 'type' | 'special'>;

/**
 * The entry behind a name on disk.
 * @throws ERR_REPRO_CHANGED when it is no longer of the name's type, and as `walk` does.
 */
export function entryAt(name: Name): Entry {
  const entry = entryFrom(name, lstatPlace(name));
  if (entry.type !== name.type) throw changed(name.path);
  return entry;
}

/** An entry, from its place and what the system tells of it. */
export function entryFrom(place: Place, stats: Stats): Entry {
  const { path, rawPath, disk, rawDisk } = place;
  const file = fileOf(place);
  const type = typeOf(stats);
  const mode = stats.mode & 0o7777;
  const size = type === 'file' ? stats.size : 0;
  const { mtimeMs, ctimeMs, nlink } = stats;
  const open = (): AsyncGenerator<Uint8Array> => readChunks({ file, path, size });
  const digest = (): Promise<Digest> => digestOf(open());
  // Nearly all entries. Put together of parts, as below, they cost 4 % of the time of an archive that is not compressed.
  if (type === 'file' && nlink === 1 && disk !== undefined)
    return { path, type, mode, size, mtimeMs, ctimeMs, disk, open, digest };
  return {
    path,
    ...(rawPath && { rawPath }),
    type,
    ...(type === 'other' && { special: specialOf(stats) }),
    mode,
    size,
    ...(type === 'symlink' && readLink({ file, path })),
    ...(type === 'file' && { mtimeMs, ctimeMs }),
    ...(type === 'file' && nlink > 1 && { inode: inodeOf(place, stats) }),
    ...(rawDisk ? { rawDisk } : disk !== undefined && { disk }),
    open,
    digest,
  };
}

/** Tells files apart. Some file systems give numbers that are not safe as ordinary ones: these are asked for once more. */
function inodeOf(place: Place, { dev, ino }: Stats): string {
  if (Number.isSafeInteger(dev) && Number.isSafeInteger(ino)) return `${dev}:${ino}`;
  try {
    const exact = lstatSync(fileOf(place) as string | Buffer, { bigint: true });
    return `${exact.dev}:${exact.ino}`;
  } catch (error) {
    throw entryError(place.path, error);
  }
}

/** What the system tells of a place to the nanosecond, which takes longer. */
export function lstatExactly(place: Place): BigIntStats {
  try {
    return lstatSync(fileOf(place) as string | Buffer, { bigint: true });
  } catch (error) {
    throw entryError(place.path, error);
  }
}

/** What the system tells of a place, links not followed; `missing` is thrown in place of ERR_REPRO_VANISHED. */
export function lstatPlace(place: Place, missing?: (cause: unknown) => Error): Stats {
  try {
    const stats = lstatSync(fileOf(place) as string | Buffer);
    // After a look at one of these Node no longer resolves the links of modules, until it looked at something else: a lazy
    // import would bring in a second copy of what is there already. Big integers are spared that, and take longer.
    if (stats.isFIFO() || stats.isSocket()) lstatSync('/');
    return stats;
  } catch (error) {
    if (missing && (error as NodeJS.ErrnoException).code === 'ENOENT') throw missing(error);
    throw entryError(place.path, error);
  }
}

function fileOf({ disk, rawDisk }: Place): string | Uint8Array {
  return (disk ?? rawDisk) as string | Uint8Array;
}
