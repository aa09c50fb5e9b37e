import type { Context } from '@repro/cli-kit';
import { isReproError } from '@repro/core/error';
import { type DigestCache, digestCache } from '@repro/tree/cache';

/** A cache of some million digests. */
const MAX_BYTES = 512 * 1024 * 1024;

/** A cache and the file it is kept in. */
export interface CacheFile {
  readonly cache: DigestCache;
  /** Keeps what this run, which began to read at `started`, found. */
  store(started: Date): Promise<void>;
}

/** The cache as it was stored; an empty one when there is none, or when it is not intact. */
export async function cacheFile(file: string, context: Context): Promise<CacheFile> {
  const cache = (await load(file, context)) ?? digestCache();
  return {
    cache,
    async store(started) {
      try {
        await context.writeFile(file, cache.content(started));
      } catch (error) {
        // A snapshot is whole without a cache: that it could not be kept is worth a word, not a failure.
        context.warn(`the cache was not stored: ${(error as Error).message}`);
      }
    },
  };
}

async function load(file: string, context: Context): Promise<DigestCache | undefined> {
  try {
    const stored = digestCache(await context.read(file, MAX_BYTES));
    if (!stored) context.warn(`${file}: is no intact cache of make-snapshot; every file is read`);
    return stored;
  } catch (error) {
    if (isReproError(error) && error.code === 'ERR_REPRO_NOT_FOUND') return undefined;
    throw error;
  }
}
