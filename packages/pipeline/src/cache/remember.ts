import path from 'node:path';
import type { Flow, FreshResult } from '../flow/engine.ts';
import { SOURCE } from '../flow/plan.ts';
import type { Cache } from './open.ts';

/** A run that has ended. */
export interface Ended {
  readonly id: string;
  readonly flow: Flow;
  /** Before its first step began. */
  readonly started: Date;
  /** Where its files lie now. */
  readonly place: string;
}

/**
 * Keeps what a run found. It is done at the end, when it is known whether archive and snapshot are of one tree: had the
 * source changed between them, the archive would be kept under the digest of a tree that it does not hold. That the
 * cache cannot be written is worth a word and no failure.
 */
export async function remember(cache: Cache, { id, flow, started, place }: Ended): Promise<void> {
  const isBound = flow.reports.get('vel-validator')?.ok === true;
  const worth = flow.fresh.filter((result) => isCertain(result) && (isBound || !readsSource(result)));
  try {
    for (const { fingerprint, result } of worth)
      await cache.results.keep(fingerprint, { ...result, runId: id }, (name) => path.join(place, name));
    if (flow.values.has('make-snapshot')) await cache.tree.store(started);
    if (worth.length > 0) await cache.results.trim();
  } catch (error) {
    flow.warn(`the cache was not written: ${(error as Error).message}`);
  }
}

const isCertain = ({ result: { status } }: FreshResult): boolean => status === 'pass' || status === 'fail';
const readsSource = ({ plan }: FreshResult): boolean => plan.inputs?.includes(SOURCE) === true;
