import type { Found } from './compare.ts';

/** What was found, with paths as the snapshot has them. */
export type FoundByPath = ReadonlyMap<string, Found>;

/**
 * The members without the directory that an archive may put around a tree (`name-1.0/`).
 * It is taken for one only if everything in the archive lies in it, and the snapshot's first path does too.
 */
export function withoutPrefix(found: FoundByPath, anchor: string | undefined): FoundByPath {
  if (anchor === undefined || found.has(anchor)) return found;
  const path = [...found.keys()].find((candidate) => candidate.endsWith(`/${anchor}`));
  if (path === undefined) return found;
  const prefix = path.slice(0, -anchor.length);
  const inside = new Map<string, Found>();
  for (const [name, entry] of found) {
    if (name.startsWith(prefix)) inside.set(name.slice(prefix.length), entry);
    else if (!(entry.type === 'dir' && prefix.startsWith(`${name}/`))) return found;
  }
  return inside;
}
