import { setImmediate } from 'node:timers/promises';
import { type ArchiveEntry, type ArchiveTree, archiveTree } from '@repro/archive';
import type { EvidenceFiles } from '@repro/evidence';
import { directoryAround } from '@repro/tree/around';
import { documentOf, type Release } from '../release.ts';

/** After so many entries the rest of the program has its turn. */
const TURN = 256;

/**
 * The artifact's content as a tree, unpacked to memory or a temporary file: no byte of it is written where it names.
 * Paths are those of the snapshot, without the directory that an archive may put around a tree (`name-1.0/`): files that
 * rule over others by their place, such as `.secretsignore`, have it there.
 */
export function artifactTree({ files, artifact }: Release): ArchiveTree {
  // What a release unpacks to is limited by its size alone: it may well be of zeros.
  const tree = archiveTree(files.open(artifact), { limits: { ratio: Infinity } });
  let reading: Promise<readonly ArchiveEntry[]> | undefined;
  return {
    async *[Symbol.asyncIterator]() {
      const entries = await (reading ??= entriesIn(tree, files));
      for (const [i, entry] of entries.entries()) {
        // What lies in memory is read without a pause, in which alone an interrupt is heard.
        if (i % TURN === TURN - 1) await setImmediate();
        yield entry;
      }
    },
    close: () => tree.close(),
  };
}

async function entriesIn(tree: ArchiveTree, files: EvidenceFiles): Promise<readonly ArchiveEntry[]> {
  const entries: ArchiveEntry[] = [];
  for await (const entry of tree) entries.push(entry);
  const prefix = isInOne(entries) ? directoryAround(entries, await firstPath(files)) : '';
  if (prefix === '') return entries;
  return entries
    .filter(({ path }) => path.startsWith(prefix))
    .map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }));
}

/** Whether everything lies in one directory: else there is none around the tree, and no snapshot to be read for it. */
function isInOne(entries: readonly ArchiveEntry[]): boolean {
  const top = entries[0]?.path.split('/', 1)[0];
  return entries.every(({ path }) => path === top || path.startsWith(`${top}/`));
}

/** The first path of the snapshot, where there is one to be read. */
async function firstPath(files: EvidenceFiles): Promise<string | undefined> {
  const snapshot = (await documentOf(files, 'snapshot.json'))?.['files'];
  const path = Array.isArray(snapshot) ? (snapshot[0] as { path?: unknown } | null)?.path : undefined;
  return typeof path === 'string' ? path : undefined;
}
