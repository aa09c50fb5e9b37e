import path from 'node:path';
import type { Flow, FreshResult } from '../flow/engine.ts';
import { SOURCE } from '../flow/plan.ts';
import { isUndisturbed } from '../flow/snapshot.ts';
import type { SnapshotValue } from '../flow/steps/build.ts';
import type { World } from '../flow/world.ts';
import { reasonOf } from '../workspace/reason.ts';
import type { Cache } from './open.ts';

/** A run that has ended. */
export interface Ended {
  readonly id: string;
  readonly flow: Flow;
  /** What it found that is worth keeping. */
  readonly worth: readonly FreshResult[];
  /** Before its first step began. */
  readonly started: Date;
  /** Where its files lie now. */
  readonly place: string;
}

/**
 * Which results can be kept; to be asked when all steps have read what they read. What was made of the source counts when
 * it was held against the snapshot: had the source changed between them, the archive would be kept under the digest of a
 * tree that it does not hold. What was found in the source counts when that was undisturbed from the snapshot on: a file
 * that was changed and set back may have been read as what it was in between.
 */
export async function worthKeeping(flow: Flow, world: World): Promise<readonly FreshResult[]> {
  const certain = flow.fresh.filter(({ result: { status } }) => status === 'pass' || status === 'fail');
  const isBound = flow.reports.get('vel-validator')?.ok === true;
  const then = flow.values.get('make-snapshot') as SnapshotValue | undefined;
  const isUntouched =
    then !== undefined && certain.some(isFoundInSource) && (await isUndisturbed(world, then));
  return certain.filter((result) => {
    if (!readsSource(result)) return true;
    return isFoundInSource(result) ? isUntouched : isBound;
  });
}

/** Keeps what a run found. That the cache cannot be written is worth a word and no failure. */
export async function remember(cache: Cache, { id, flow, worth, started, place }: Ended): Promise<void> {
  try {
    for (const { fingerprint, result } of worth)
      await cache.results.keep(fingerprint, { ...result, runId: id }, (name) => path.join(place, name));
    if (flow.values.has('make-snapshot')) await cache.tree.store(started);
    if (worth.length > 0) await cache.results.trim();
  } catch (error) {
    flow.warn(`the cache was not written: ${reasonOf(error, place)}`);
  }
}

const readsSource = ({ plan }: FreshResult): boolean => plan.inputs?.includes(SOURCE) === true;
const isFoundInSource = (result: FreshResult): boolean => result.plan.kind === 'check' && readsSource(result);
