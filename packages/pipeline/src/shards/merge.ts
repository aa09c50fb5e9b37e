import type { JsonObject } from '@repro/core';
import { inWorkspace } from '../flow/in-workspace.ts';
import type { StepPlan } from '../flow/plan.ts';
import type { FlowOptions, FlowResult } from '../flow/run.ts';
import { closingStages } from '../flow/steps/closing/index.ts';
import { releaseFlow } from '../flow/steps/index.ts';
import type { ReleaseStore } from '../flow/store.ts';
import type { World } from '../flow/world.ts';
import { type Connection, connect, type SharedOptions } from './connect.ts';
import { type Place, placesOf } from './places.ts';
import { shown } from './shard.ts';
import { own, taken } from './share.ts';
import { sharingOf } from './sharing.ts';

/** How many shards made the release, and where their results lie. */
export interface MergeOptions {
  readonly shards: number;
  readonly shared: SharedOptions;
}

/**
 * Makes a release of what its shards have published. The source is captured here once more, so that no result counts but
 * those of this very source; the artifact is held against it by its bytes; what is missing has not run, and fails the merge.
 */
export async function merge(
  directory: string,
  options: FlowOptions,
  { shards, shared }: MergeOptions,
): Promise<FlowResult> {
  const connection = await connect(shared, options);
  const missing = new Map<number, string[]>();
  try {
    let files: ReleaseStore | undefined;
    const result = await inWorkspace(directory, options, {
      command: 'release',
      begin: async (workspace) => void (files = workspace),
      evidence: (world) =>
        merged(world, { shards, connection, wait: shared.wait, missing, files: files as ReleaseStore }),
      closing: closingStages,
    });
    return { ...result, facts: factsOf(shards, missing), notes: notesOf(shards, missing) };
  } finally {
    await connection.close();
  }
}

interface Merging {
  readonly shards: number;
  readonly connection: Connection;
  readonly wait: number;
  readonly files: ReleaseStore;
  /** The steps that were not there, by shard. */
  readonly missing: Map<number, string[]>;
}

function merged(world: World, { shards, connection, wait, files, missing }: Merging): readonly StepPlan[] {
  // Nothing is published here, so that no result needs the name of this run.
  const { sharing, state } = sharingOf({ world, files, connection, wait, runId: () => '' });
  const plans = releaseFlow(world);
  const places = placesOf(plans, shards);
  return plans.map((plan): StepPlan => {
    const place: Place = places.get(plan.name) ?? 'merge';
    if (place === 'everywhere') return own(plan, state);
    if (place === 'merge') return plan;
    return taken(plan, sharing, (tree) => {
      missing.set(place, [...(missing.get(place) ?? []), plan.name]);
      return `shard ${shown({ index: place, count: shards })} has not published it for the source ${tree.slice(0, 16)}`;
    });
  });
}

function factsOf(shards: number, missing: ReadonlyMap<number, readonly string[]>): JsonObject {
  return {
    shards,
    missing: inOrder(missing).map(([shard, steps]) => ({ shard, steps })),
  };
}

function notesOf(shards: number, missing: ReadonlyMap<number, readonly string[]>): readonly string[] {
  return inOrder(missing).map(
    ([index, steps]) => `shard ${shown({ index, count: shards })} is missing: ${steps.join(', ')}`,
  );
}

function inOrder(missing: ReadonlyMap<number, readonly string[]>): [number, string[]][] {
  return [...missing]
    .map(([shard, steps]): [number, string[]] => [shard, [...steps].sort()])
    .sort(([a], [b]) => a - b);
}
