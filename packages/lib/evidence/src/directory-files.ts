import { isReproError, ReproError } from '@repro/core/error';
import { walk } from '@repro/tree';
import type { EvidenceFiles } from './files.ts';
import { treeFiles } from './tree-files.ts';

/** A release has some dozens of files; a directory with more than this is none, and is not read through. */
const MAX_FILES = 100_000;

/** The file that tells a directory with what a failed run has made from a release. */
export const FAILED_MARK = 'FAILED';

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
  return treeFiles(name, tree).catch((error: unknown) => {
    throw isReproError(error) && error.code === 'ERR_REPRO_NOT_FOUND' ? noRelease(name) : error;
  });
}

/** Most often nobody named a place, and there is no `dist` here. */
function noRelease(name: string): ReproError {
  return new ReproError('ERR_REPRO_NOT_FOUND', `${name}: no such release directory or bundle`, {
    hint: 'give the path of one, or make one first: repro release',
    at: { path: name },
  });
}
