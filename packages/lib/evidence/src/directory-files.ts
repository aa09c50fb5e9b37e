import { walk } from '@repro/tree';
import type { EvidenceFiles } from './files.ts';
import { treeFiles } from './tree-files.ts';

/** A release has some dozens of files; a directory with more than this is none, and is not read through. */
const MAX_FILES = 100_000;

/**
 * The files of a release directory. No link is followed, and what runs on their way or failed ones left there
 * (`.staging-*`, `failed/`) is no part of the release.
 * @throws ERR_REPRO_NOT_FOUND, ERR_REPRO_NOT_A_DIRECTORY, ERR_REPRO_TOO_MANY
 */
export async function directoryFiles(directory: string, name = directory): Promise<EvidenceFiles> {
  const tree = walk(directory, {
    builtin: 'none',
    ignore: ['/.staging-*', '/failed/'],
    maxEntries: MAX_FILES,
  });
  return treeFiles(name, tree);
}
