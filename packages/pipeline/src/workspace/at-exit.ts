import process from 'node:process';

/**
 * Does `work`, and what is left of it at once when the process comes to its end meanwhile: a signal leaves half a second,
 * which on a slow disk is too short to be waited for. What was begun last is finished first; an error ends it.
 */
export async function finishedAtExit<T>(finish: () => void, work: () => Promise<T>): Promise<T> {
  const onExit = (): void => {
    try {
      finish();
    } catch {
      // Nobody is left to tell. Of a move SHA256SUMS is missing then, which says that there is no release.
    }
  };
  process.prependOnceListener('exit', onExit);
  try {
    return await work();
  } finally {
    process.off('exit', onExit);
  }
}
