import { compareBytes } from '@repro/core';
import type { SnapshotEntry } from '../snapshot.ts';

/** An entry of an archive or a commit, to be compared with a snapshot's. */
export interface Found {
  readonly type: string;
  /** Absent where it says nothing, as on links. */
  readonly mode?: '0644' | '0755';
  readonly size?: number;
  readonly sha256?: string;
  readonly link?: string;
}

/** One path that is not what the snapshot lists. */
export interface Difference {
  readonly path: string;
  /** The predicate of a sentence about the path. */
  readonly difference: string;
}

interface Comparison {
  /** How the other side is called: `the archive`. */
  readonly where: string;
  /** Whether the other side may lack a path of the snapshot or have one more. */
  readonly mayLack?: (path: string) => boolean;
}

/**
 * What differs between a snapshot and what was found elsewhere, by path.
 * A directory that only follows from what lies in it need not be listed on either side.
 */
export function compareWithSnapshot(
  files: readonly SnapshotEntry[],
  found: ReadonlyMap<string, Found>,
  { where, mayLack = () => false }: Comparison,
): Difference[] {
  const listed = new Map(files.map((entry) => [entry.path, entry]));
  const impliedHere = ancestors(listed.keys());
  const impliedThere = ancestors(found.keys());
  const differences: Difference[] = [];
  const tell = (path: string, difference: string | undefined): void => {
    if (difference !== undefined) differences.push({ path, difference });
  };
  for (const [path, other] of found) {
    const entry = listed.get(path);
    if (entry) tell(path, differenceOf(entry, other, where));
    else if (!mayLack(path) && !(other.type === 'dir' && impliedHere.has(path))) {
      tell(path, `is in ${where} and not in the snapshot`);
    }
  }
  for (const { path, type } of files) {
    if (found.has(path) || (type === 'dir' && impliedThere.has(path))) continue;
    tell(path, `is in the snapshot and not in ${where}`);
  }
  return differences.sort((a, b) => compareBytes(a.path, b.path));
}

function differenceOf(entry: SnapshotEntry, found: Found, where: string): string | undefined {
  const said = (there: string | number = 'none', here: string | number = 'none'): string =>
    `${there} in ${where} and ${here} in the snapshot`;
  if (found.type !== entry.type) return `is a ${said(found.type, entry.type)}`;
  if (found.link !== entry.link) return `points to ${said(quoted(found.link), quoted(entry.link))}`;
  if (entry.type !== 'file') return undefined;
  if (found.sha256 !== entry.sha256) return `has SHA-256 ${said(found.sha256, entry.sha256)}`;
  if (found.size !== entry.size) return `has a size of ${said(found.size, entry.size)}`;
  if (found.mode !== entry.mode) return `has mode ${said(found.mode, entry.mode)}`;
  return undefined;
}

const quoted = (text: string | undefined): string => (text === undefined ? 'none' : `'${text}'`);

/** Every directory that some path lies in. Each is cut once, so a deep tree costs no more than its names. */
function ancestors(paths: Iterable<string>): Set<string> {
  const all = new Set<string>();
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const above = path.slice(0, end);
      if (all.has(above)) break;
      all.add(above);
    }
  }
  return all;
}
