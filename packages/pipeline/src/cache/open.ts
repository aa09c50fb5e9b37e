import path from 'node:path';
import { userDirectory } from '../records/user-directory.ts';
import type { Values } from '../settings/table.ts';
import { reasonOf } from '../workspace/reason.ts';
import { type DigestFile, openDigestFile } from './digest-file.ts';
import { ResultCache } from './result-cache.ts';
import { openSeal } from './seal.ts';

/** What a run remembers of earlier ones. */
export interface Cache {
  readonly results: ResultCache;
  readonly tree: DigestFile;
}

/** What decides whether there is a cache and where. */
export interface CacheWorld {
  readonly source: { readonly directory: string };
  readonly settings: Values;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly warn: (line: string) => void;
}

const MIB = 1024 * 1024;

/** The cache that the settings ask for; undefined when it is switched off, or there is no place for it. */
export async function openCache(world: CacheWorld): Promise<Cache | undefined> {
  const { source, settings, env, now, warn } = world;
  if (!settings['build.cache']) return undefined;
  const given = settings['build.cache_dir'];
  const own = userDirectory(env, 'XDG_CACHE_HOME', '.cache');
  const directory = given === undefined ? own : path.resolve(source.directory, given);
  try {
    const seal = await openSeal(env);
    if (directory === undefined || !seal) return undefined;
    const limit = settings['build.cache_size'] * MIB;
    const tree = await openDigestFile({ directory, source: path.resolve(source.directory), seal, warn });
    return { results: new ResultCache({ directory, limit, seal, now, warn }), tree };
  } catch (error) {
    // A home that cannot be written is no reason not to release.
    warn(`there is no cache: ${reasonOf(error, directory ?? '')}`);
    return undefined;
  }
}
