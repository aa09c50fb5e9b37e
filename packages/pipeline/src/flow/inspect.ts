import { sha256 } from '@repro/core';
import { exitStatus } from '../graph/graph.ts';
import { keepRecord } from '../records/history.ts';
import { runSteps } from './engine.ts';
import type { StepPlan } from './plan.ts';
import type { Released } from './released.ts';
import { beginRun, type FlowOptions, type FlowResult } from './run.ts';
import { outputDirectory, sourceOf } from './source.ts';
import type { ReleaseStore } from './store.ts';
import { readUserFiles } from './user-files.ts';
import { artifactOf, type World } from './world.ts';

/** A flow that only looks. */
export interface Inspection {
  readonly command: string;
  /** The release that it is about, if it is about one. */
  readonly open?: () => Promise<Released>;
  readonly steps: (world: World, released: Released | undefined) => readonly StepPlan[];
}

/** Runs a flow that writes nothing but its record in the history. */
export async function inspect(
  directory: string,
  options: FlowOptions,
  { command, open, steps }: Inspection,
): Promise<FlowResult> {
  const { settings, signal } = options;
  const source = await sourceOf(directory, options);
  const released = await open?.();
  const files = await readUserFiles(directory, settings);
  const output = outputDirectory(directory, settings);
  const world: World = {
    ...options,
    ...files,
    source,
    artifact: released?.artifact ?? artifactOf(settings),
    caches: false,
    directory: output,
    changed: async () => [],
  };
  const run = beginRun(command, options, { store: released?.store ?? nothing });
  await runSteps(steps(world, released), run.flow);
  await keepRecord(run.record(), world);
  signal.throwIfAborted();
  const { ended, reports } = run.flow;
  const sums = released?.sums ?? new Map<string, string>();
  return {
    status: exitStatus(ended),
    steps: ended,
    reports,
    directory: output,
    files: sums,
    onlyLooked: true,
  };
}

/** Where there is no release, there is nothing to read; what is written is kept by nobody. */
const nothing: ReleaseStore = {
  open: () => Buffer.alloc(0),
  read: async () => Buffer.alloc(0),
  write: (_, content) => sha256(content),
  digests: new Map(),
};
