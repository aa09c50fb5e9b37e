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
  /** Which paths of the other side the snapshot may lack. */
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
  const isImpliedHere = containment(listed.keys());
  const isImpliedThere = containment(found.keys());
  const differences: Difference[] = [];
  const tell = (path: string, difference: string | undefined): void => {
    if (difference !== undefined) differences.push({ path, difference });
  };
  for (const [path, other] of found) {
    const entry = listed.get(path);
    if (entry) tell(path, differenceOf(entry, other, where));
    else if (!mayLack(path) && !(other.type === 'dir' && isImpliedHere(path))) {
      tell(path, `is in ${where} and not in the snapshot`);
    }
  }
  for (const { path, type } of files) {
    if (found.has(path) || (type === 'dir' && isImpliedThere(path))) continue;
    tell(path, `is in the snapshot and not in ${where}`);
  }
  return differences.sort((a, b) => compareBytes(a.path, b.path));
}

function differenceOf(entry: SnapshotEntry, found: Found, where: string): string | undefined {
  const said = (there: string | number = 'none', here: string | number = 'none'): string =>
    `${there} in ${where} and ${here} in the snapshot`;
  if (found.type !== entry.type) return `is ${said(`a ${found.type}`, `a ${entry.type}`)}`;
  if (found.link !== entry.link) return `points to ${said(quoted(found.link), quoted(entry.link))}`;
  if (entry.type !== 'file') return undefined;
  if (found.sha256 !== entry.sha256) return `has SHA-256 ${said(found.sha256, entry.sha256)}`;
  if (found.size !== entry.size) return `has a size of ${said(found.size, entry.size)}`;
  if (found.mode !== entry.mode) return `has mode ${said(found.mode, entry.mode)}`;
  return undefined;
}

const quoted = (text: string | undefined): string => (text === undefined ? 'none' : `'${text}'`);

/**
 * Whether a directory has something in it, by a list of paths. The list is sorted once and searched by halves: a set
 * of all ancestors would be quadratic in the depth, which a hostile path of sixteen thousand steps pays for.
 */
function containment(paths: Iterable<string>): (directory: string) => boolean {
  let sorted: string[] | undefined;
  return (directory) => {
    sorted ??= [...paths].sort();
    const inside = `${directory}/`;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] as string) < inside) low = middle + 1;
      else high = middle;
    }
    return sorted[low]?.startsWith(inside) === true;
  };
}
