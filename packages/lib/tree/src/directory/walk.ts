import { setImmediate } from 'node:timers/promises';
import type { Tree } from '../entry.ts';
import { entryAt } from './entry-at.ts';
import { scan, type WalkOptions } from './scan.ts';

/** After so many entries the walk lets the rest of the program have its turn. */
const TURN = 1024;

/**
 * A directory as a tree. `directory` may be relative, end with a slash or be a link to a directory;
 * no other link is followed. Nothing of the machine reaches the result: not the order of the listing,
 * nor the locale or the umask. May be iterated more than once; each time the disk is read anew.
 * A link that takes the place of a directory during the walk is ERR_REPRO_CHANGED, unless it is taken away again in time.
 * @throws ERR_REPRO_NOT_FOUND, ERR_REPRO_NOT_A_DIRECTORY for the root; ERR_REPRO_PERMISSION, ERR_REPRO_VANISHED,
 * ERR_REPRO_CHANGED, ERR_REPRO_IO with the path of an entry; ERR_REPRO_TOO_MANY, ERR_REPRO_TOO_DEEP, ERR_REPRO_TOO_LONG
 * for a limit; ERR_REPRO_TOO_LARGE for a `.gitignore` above 1 MiB.
 */
export function walk(directory: string, options: WalkOptions = {}): Tree {
  return {
    async *[Symbol.asyncIterator]() {
      let count = 0;
      for (const name of scan(directory, options)) {
        if (++count % TURN === 0) await setImmediate();
        yield entryAt(name);
      }
    },
  };
}
