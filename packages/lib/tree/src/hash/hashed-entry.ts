import { readLink } from '../directory/read.ts';
import { type Entry, type EntryType, type Name, normalMode, type Special } from '../entry.ts';
import { entryError } from '../errors.ts';
import type { DigestCache } from './cache.ts';
import type { Outcome } from './protocol.ts';

/** An entry with all that is reproducible of it. */
export interface HashedEntry {
  readonly path: string;
  /** As in `Name`. */
  readonly rawPath?: Uint8Array;
  readonly type: EntryType;
  readonly special?: Special;
  /** As `normalMode` gives it. */
  readonly mode: number;
  /** Bytes of a file's content; 0 for everything else. */
  readonly size: number;
  /** Of a file's content, lower-case hexadecimal. */
  readonly sha256?: string;
  /** A symlink's target. */
  readonly link?: string;
  /** As in `Entry`. */
  readonly rawLink?: Uint8Array;
}

/** A file on disk, from how its hashing ended. Throws what kept it from being hashed. */
export function hashedFile(
  name: Name | Entry,
  outcome: Outcome,
  cache: DigestCache | undefined,
): HashedEntry {
  const { path, type, rawPath } = name;
  if ('errno' in outcome) {
    throw entryError(path, Object.assign(new Error(outcome.message), { code: outcome.errno }));
  }
  const { size, state } = outcome;
  const sha256 = outcome.sha256 ?? cache?.get(path)?.sha256 ?? '';
  if (state !== undefined) cache?.set(path, { state, sha256 });
  const mode = normalMode({ type, mode: 'mode' in name ? name.mode : outcome.mode });
  return rawPath ? { path, rawPath, type, mode, size, sha256 } : { path, type, mode, size, sha256 };
}

/** What has no content on disk; a file of a tree that lives elsewhere still lacks its digest. */
export function plainEntry(name: Name | Entry): HashedEntry {
  const { path, rawPath, type, special } = name;
  const mode = normalMode({ type, mode: 'mode' in name ? name.mode : 0 });
  if (type === 'dir' && !rawPath) return { path, type, mode, size: 0 };
  return {
    path,
    ...(rawPath && { rawPath }),
    type,
    ...(special && { special }),
    mode,
    size: 0,
    ...(type === 'symlink' && linkOf(name)),
  };
}

function linkOf(name: Name | Entry): { link: string; rawLink?: Uint8Array } {
  if ('link' in name && name.link !== undefined) {
    return { link: name.link, ...(name.rawLink && { rawLink: name.rawLink }) };
  }
  return readLink({ file: (name.disk ?? name.rawDisk) as string | Uint8Array, path: name.path });
}
