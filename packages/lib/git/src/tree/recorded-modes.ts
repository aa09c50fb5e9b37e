import { pathKey } from '@repro/tree/path-key';
import { bareRepository } from '../process/failure.ts';
import { asRepository } from '../repository/open.ts';
import { openSubmodule } from '../repository/submodule.ts';
import type { GitOptions, Repository, RepositoryLike } from '../types.ts';
import { keepsExecuteBits } from './execute-bits.ts';
import { indexItems } from './index-items.ts';
import type { GitMode } from './item.ts';
import { decodeKey, encodeKey, type Key } from './names.ts';

/** What the index records of the files below a directory. */
export interface RecordedModes {
  /** The mode of each tracked file by its path below the asked directory; of one that is not UTF-8 by its `pathKey` (@repro/tree). */
  readonly modes: ReadonlyMap<string, Exclude<GitMode, '160000'>>;
  /** Whether the work tree keeps the execute bit: core.fileMode, which git turns off where the file system has none, unless files differ in it. */
  readonly keepsExecuteBit: boolean;
}

/** Whose modes are asked for. */
export interface RecordedModesOptions extends GitOptions {
  /** Files of submodules that are checked out are told by their own indexes, unless they are skipped. */
  readonly submodules?: 'skip' | 'recurse' | undefined;
}

/**
 * The modes that git's index records; the work tree is looked at only where git says that it keeps no execute bits.
 * @throws as `openRepository`, ERR_REPRO_GIT_WORKTREE in a bare repository
 */
export async function recordedModes(
  where: RepositoryLike,
  options: RecordedModesOptions = {},
): Promise<RecordedModes> {
  const repo = await asRepository(where, options);
  if (repo.bare) throw bareRepository(repo.root);
  const modes = new Map<string, Exclude<GitMode, '160000'>>();
  const recurse = options.submodules !== 'skip';
  await collect(repo, { from: encodeKey(repo.prefix), to: '', recurse }, modes);
  return { modes, keepsExecuteBit: keepsExecuteBits(repo, await indexItems(repo)) };
}

async function collect(
  repo: Repository,
  { from, to, recurse }: { readonly from: Key; readonly to: Key; readonly recurse: boolean },
  modes: Map<string, Exclude<GitMode, '160000'>>,
): Promise<void> {
  for (const { key, mode } of await indexItems(repo)) {
    const place = to + key.slice(from.length);
    if (mode !== '160000') modes.set(pathKey(decodeKey(place)), mode);
    else if (recurse) {
      const inner = await openSubmodule(repo, key);
      if (inner) await collect(inner, { from: '', to: `${place}/`, recurse }, modes);
    }
  }
}
