import { directoryAround } from '@repro/tree/around';
import type { Found } from './compare.ts';

/** What was found, with paths as the snapshot has them. */
export type FoundByPath = ReadonlyMap<string, Found>;

/** The members without the directory that an archive may put around a tree; `anchor` is the snapshot's first path. */
export function withoutPrefix(found: FoundByPath, anchor: string | undefined): FoundByPath {
  // The usual case needs no list of a million members.
  if (anchor === undefined || found.has(anchor)) return found;
  const places = [...found].map(([path, { type }]) => ({ path, type }));
  const prefix = directoryAround(places, anchor);
  if (prefix === '') return found;
  const inside = [...found].filter(([path]) => path.startsWith(prefix));
  return new Map(inside.map(([path, entry]) => [path.slice(prefix.length), entry]));
}
