import { runSteps } from '../flow/engine.ts';
import type { StepPlan } from '../flow/plan.ts';
import { beginRun, type FlowOptions, type FlowResult } from '../flow/run.ts';
import { outputDirectory, selectionWarning, sourceOf } from '../flow/source.ts';
import { releaseFlow } from '../flow/steps/index.ts';
import { readUserFiles } from '../flow/user-files.ts';
import { artifactOf, type World } from '../flow/world.ts';
import { exitStatus } from '../graph/graph.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';
import { type Connection, connect, type SharedOptions } from './connect.ts';
import { neededBy, placesOf } from './places.ts';
import { type Shard, shown } from './shard.ts';
import { own, published, taken } from './share.ts';
import { sharingOf } from './sharing.ts';

/** Which part of a release is made, and where its results go. */
export interface ShardOptions {
  readonly shard: Shard;
  readonly shared: SharedOptions;
}

/**
 * Runs one shard's part of a release and puts each result into the registry. The output directory stays as it is: a
 * release is written by whoever merges. Run again it does only what is missing.
 */
export async function releaseShard(
  directory: string,
  options: FlowOptions,
  { shard, shared }: ShardOptions,
): Promise<FlowResult> {
  const { settings, warn } = options;
  const source = await sourceOf(directory, options);
  const warning = await selectionWarning(source);
  if (warning !== undefined) warn(warning);
  const files = await readUserFiles(directory, settings);
  const connection = await connect(shared, options);
  try {
    const workspace = await openWorkspace(outputDirectory(directory, settings));
    const world: World = {
      ...options,
      ...files,
      source,
      artifact: artifactOf(settings),
      // An artifact that may lie in the registry waits to hear what the tree is.
      caches: true,
      directory: workspace.path('.'),
      changed: () => workspace.changed(),
    };
    try {
      return await runShard(world, options, { shard, wait: shared.wait, connection, workspace });
    } finally {
      await workspace.discard();
    }
  } finally {
    await connection.close();
  }
}

interface Place {
  readonly shard: Shard;
  readonly wait: number;
  readonly connection: Connection;
  readonly workspace: Workspace;
}

async function runShard(
  world: World,
  options: FlowOptions,
  { shard, wait, connection, workspace }: Place,
): Promise<FlowResult> {
  const run = beginRun('release', options, { store: workspace });
  const { sharing, state } = sharingOf({ world, files: workspace, connection, wait, runId: () => run.id });
  const plans = releaseFlow(world);
  const places = placesOf(plans, shard.count);
  const isMine = ({ name }: StepPlan): boolean => places.get(name) === shard.index;
  const needed = neededBy(
    plans.filter(isMine).map(({ name }) => name),
    plans,
  );
  const parts = plans.flatMap((plan): StepPlan[] => {
    const place = places.get(plan.name);
    if (place === 'everywhere') return [own(plan, state)];
    if (place === shard.index) return [published(plan, sharing)];
    if (typeof place !== 'number' || !needed.has(plan.name)) return [];
    return [taken(plan, sharing, (tree) => late({ index: place, count: shard.count }, tree, wait))];
  });
  await runSteps(parts, run.flow);
  options.signal.throwIfAborted();
  const { ended, reports } = run.flow;
  return {
    status: exitStatus(ended),
    steps: ended,
    reports,
    directory: workspace.directory,
    files: new Map(),
    facts: { shard: shard.index, shards: shard.count },
    notes: ended.flatMap(({ name, status, reason }) =>
      status === 'not_run' && reason !== undefined ? [`${name} did not run: ${reason}`] : [],
    ),
  };
}

function late(by: Shard, tree: string, wait: number): string {
  return `shard ${shown(by)} has not published it within ${wait} s for the source ${tree.slice(0, 16)}`;
}
