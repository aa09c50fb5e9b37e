import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import type { JsonObject } from '@repro/core';
import type { SnapshotTotals } from '@repro/make-snapshot';
import type { DigestCache } from '@repro/tree';
import type { Source } from './source.ts';
import type { World } from './world.ts';

/** What one look at the source has found, beside the snapshot itself. */
export interface Look extends JsonObject {
  readonly tree_sha256: string;
  /** Of the permission bits of all entries as they are found on this machine. */
  readonly permissions_sha256: string;
  /** Of the states of all entries, which do not come again when an entry is changed and set back. */
  readonly states_sha256: string;
}

/** What a look has come to. */
interface Found {
  readonly look: Look;
  readonly totals: SnapshotTotals;
  /** Places of our own in the source, relative to it, with what the selection would else have taken from there. */
  readonly leftOut: readonly string[];
}

/** A look under way. */
export interface Looking {
  /** The snapshot's document. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** To be asked when `bytes` has ended. */
  readonly found: () => Found;
}

/** Looks at the source; with a `cache`, files in a state that it knows are not read. */
export async function lookAt(
  { source, settings, signal }: Pick<World, 'source' | 'settings' | 'signal'>,
  cache: DigestCache | undefined,
): Promise<Looking> {
  const { write } = await import('@repro/make-snapshot');
  const bits = createHash('sha256');
  const states = createHash('sha256').update(await stateOfList(source));
  let totals: SnapshotTotals | undefined;
  let leftOut: readonly string[] = [];
  const bytes = write(source.directory, {
    ...source.selection,
    opened: await source.repository?.open(),
    workers: settings['build.workers'],
    cache,
    signal,
    onBits(name, mode, state) {
      bits.update(`${mode} ${name}\0`);
      states.update(`${state} ${name}\0`);
    },
    onTotals: (found, { exclude }) => {
      totals = found;
      leftOut = exclude;
    },
  });
  const found = (): ReturnType<Looking['found']> => {
    const { tree_sha256 } = totals as SnapshotTotals;
    const look = {
      tree_sha256,
      permissions_sha256: bits.digest('hex'),
      states_sha256: states.digest('hex'),
    };
    return { look, totals: totals as SnapshotTotals, leftOut };
  };
  return { bytes, found };
}

/** The state of what says which files there are: the source's own directory, or git's index. */
async function stateOfList({ directory, repository }: Source): Promise<string> {
  const list = repository ? path.join((await repository.open()).gitDir, 'index') : directory;
  const stats = await lstat(list, { bigint: true }).catch(() => undefined);
  return stats ? `${stats.ctimeNs}.${stats.ino}\0` : '';
}

/**
 * Whether all that steps have read of the source was as the snapshot says: the source is the same now, and no file,
 * directory or link was something else in between, as its ctime would tell. Who adds a file to a directory, or takes one
 * away, changes the directory.
 */
export async function isUndisturbed(world: World, then: Look): Promise<boolean> {
  try {
    const { bytes, found } = await lookAt(world, world.digests?.again());
    for await (const _ of bytes);
    const { tree_sha256, states_sha256 } = found().look;
    return tree_sha256 === then.tree_sha256 && states_sha256 === then.states_sha256;
  } catch {
    return false;
  }
}
