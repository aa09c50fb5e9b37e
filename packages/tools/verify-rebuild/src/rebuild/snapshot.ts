import { canonicalDigest } from '@repro/core/canonical';
import { type Entry, type HashedEntry, hashFiles, type Tree } from '@repro/tree';

/** An entry of a snapshot, as it is on the wire. */
export interface SnapshotEntry {
  readonly link?: string;
  readonly mode: string;
  readonly path: string;
  readonly sha256?: string;
  readonly size?: number;
  readonly type: 'file' | 'dir' | 'symlink';
}

/** What is needed of a snapshot: schema/snapshot.schema.json. */
export interface SnapshotDocument {
  readonly files: readonly SnapshotEntry[];
  readonly tree_sha256: string;
  /** How the entries were selected; absent in a snapshot that another program made. */
  readonly rules?: {
    readonly selection: 'walk' | 'list' | 'git' | 'tree';
    readonly ignore: readonly string[];
    readonly exclude: readonly string[];
    readonly gitignore: boolean;
    readonly submodules?: 'error' | 'skip' | 'recurse';
  };
}

/** How an entry of the source differs from the snapshot. */
export interface SourceChange {
  readonly path: string;
  readonly kind: 'changed' | 'missing' | 'extra';
  /** What differs of a changed one. */
  readonly field?: 'content' | 'mode' | 'type' | 'target';
  readonly expected?: string;
  readonly found?: string;
}

/** What a source is: its entries, and their digest as a snapshot has it. */
export interface SourceState {
  readonly entries: ReadonlyMap<string, SnapshotEntry>;
  readonly treeSha256: string;
}

/** Hashes a source. @throws what reading its files throws */
export async function stateOf(
  entries: readonly Entry[],
  signal: AbortSignal | undefined,
): Promise<SourceState> {
  const found = new Map<string, SnapshotEntry>();
  for await (const entry of hashFiles(asTree(entries), { signal }))
    found.set(entry.path, snapshotEntry(entry));
  const { sha256 } = await canonicalDigest([...found.values()]);
  return { entries: found, treeSha256: sha256 };
}

async function* asTree(entries: readonly Entry[]): Tree {
  yield* entries;
}

function snapshotEntry({ path, type, mode, size, sha256, link }: HashedEntry): SnapshotEntry {
  const bits = mode === 0o755 ? '0755' : '0644';
  if (type === 'file') return { path, mode: bits, type, size, ...(sha256 !== undefined && { sha256 }) };
  return type === 'symlink'
    ? { path, mode: bits, type, link: link ?? '' }
    : { path, mode: bits, type: 'dir' };
}

/** How a source differs from the snapshot of a release, by path. */
export function changesSince(snapshot: SnapshotDocument, source: SourceState): Map<string, SourceChange> {
  const changes = new Map<string, SourceChange>();
  const known = new Set<string>();
  for (const entry of snapshot.files) {
    known.add(entry.path);
    const change = changeOf(entry, source.entries.get(entry.path));
    if (change) changes.set(entry.path, change);
  }
  for (const path of source.entries.keys()) {
    if (!known.has(path)) changes.set(path, { path, kind: 'extra' });
  }
  return changes;
}

function changeOf(entry: SnapshotEntry, found: SnapshotEntry | undefined): SourceChange | undefined {
  const { path } = entry;
  if (!found) return { path, kind: 'missing' };
  const fields = [
    ['type', entry.type, found.type],
    ['content', entry.sha256, found.sha256],
    ['target', entry.link, found.link],
    ['mode', entry.mode, found.mode],
  ] as const;
  for (const [field, expected = 'none', other = 'none'] of fields) {
    if (expected !== other) return { path, kind: 'changed', field, expected, found: other };
  }
  return undefined;
}
