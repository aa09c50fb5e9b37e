import { lstat, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FAILED_MARK } from '@repro/evidence';

/** Where a run that failed leaves what it made, below the output directory. */
export const FAILED = 'failed';

/**
 * Moves a staging directory to `other`, in place of what an earlier run left there. A directory that is not of such
 * a run stays, and the files stay where they are. Gives the place where they lie; none where the disk has no room for the
 * mark, without which they could be taken for a release.
 */
export async function setAside(staging: string, other: string): Promise<string | undefined> {
  try {
    await writeFile(
      path.join(staging, FAILED_MARK),
      'These files are of a run that failed: they are no release.\n',
    );
  } catch {
    return undefined;
  }
  await removeFailed(other);
  try {
    await rename(staging, other);
    return other;
  } catch {
    return staging;
  }
}

/** Removes the directory that a failed run was set aside in; gives its name if there was one. */
export async function removeFailed(directory: string): Promise<readonly string[]> {
  if (!(await lstat(path.join(directory, FAILED_MARK)).catch(() => undefined))) return [];
  await rm(directory, { recursive: true });
  return [path.basename(directory)];
}
