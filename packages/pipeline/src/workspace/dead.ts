import { lstat, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** A run's own directory, as `openWorkspace` names it. */
const STAGING = /^\.staging-[0-9a-f]{12}$/;
/** Nothing that a run waits for takes so long: a program may a day, and so may a result of another shard. */
const DEAD_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Removes the staging directories in which nothing was written for a week: their runs were killed, and their files may be
 * as large as a release. No clock is asked: `own`, which was made just now, has the file system's time.
 */
export async function removeDead(directory: string, own: string): Promise<void> {
  const now = (await lstat(own)).mtimeMs;
  const others = (await readdir(directory)).filter(
    (name) => STAGING.test(name) && name !== path.basename(own),
  );
  for (const name of others) {
    const place = path.join(directory, name);
    // What cannot be looked at or removed stays: it is in nobody's way.
    if (now - (await lastWritten(place)) > DEAD_MS)
      await rm(place, { recursive: true, force: true }).catch(() => {});
  }
}

/** When something below a directory was last written; what is gone by now was written just now. */
async function lastWritten(place: string): Promise<number> {
  try {
    const names = await readdir(place, { recursive: true });
    const all = await Promise.all(['.', ...names].map((name) => lstat(path.join(place, name))));
    return all.reduce((latest, { mtimeMs }) => Math.max(latest, mtimeMs), 0);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
