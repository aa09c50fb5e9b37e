import { type EvidenceFiles, RUN_RECORD, type RunRecord } from '@repro/evidence';
import { type Cache, openCache } from '../cache/open.ts';
import { remember } from '../cache/remember.ts';
import { exitStatus } from '../graph/graph.ts';
import { keepRecord } from '../records/history.ts';
import { documentBytes } from '../workspace/document.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';
import { runSteps } from './engine.ts';
import { evidenceOf } from './evidence-files.ts';
import type { StepPlan } from './plan.ts';
import { beginRun, type FlowOptions, type FlowResult, type Run } from './run.ts';
import { outputDirectory, selectionWarning, sourceOf } from './source.ts';
import type { Closing } from './steps/closing.ts';
import { readUserFiles } from './user-files.ts';
import { artifactOf, type World } from './world.ts';

/** A flow that writes a release. */
export interface Kind {
  readonly command: string;
  /** The artifact's name, when it is not for the settings to say. */
  readonly artifact?: string;
  /** Puts there what is there before the first step, the files of an earlier release, and gives that one's record. */
  readonly begin?: (workspace: Workspace) => Promise<RunRecord | undefined>;
  /** The steps that make evidence. */
  readonly evidence: (world: World) => readonly StepPlan[];
  /** What is made of it. */
  readonly closing?: (closing: Closing) => readonly StepPlan[];
}

/** Runs a flow that writes a release. The output directory changes only when everything has passed. */
export async function inWorkspace(directory: string, options: FlowOptions, kind: Kind): Promise<FlowResult> {
  const { settings, warn } = options;
  const source = await sourceOf(directory, settings);
  const warning = await selectionWarning(source);
  if (warning !== undefined) warn(warning);
  const files = await readUserFiles(directory, settings);
  const cache = await openCache({ ...options, source });
  const workspace = await openWorkspace(outputDirectory(directory, settings));
  try {
    const world: World = {
      ...options,
      ...files,
      source,
      artifact: kind.artifact ?? artifactOf(settings),
      caches: cache !== undefined,
      digests: cache?.tree.digests,
      directory: workspace.path('.'),
      changed: () => workspace.changed(),
    };
    return await runKind(world, options, { kind, workspace, cache });
  } finally {
    await workspace.discard();
  }
}

interface Place {
  readonly kind: Kind;
  readonly workspace: Workspace;
  readonly cache: Cache | undefined;
}

async function runKind(
  world: World,
  options: FlowOptions,
  { kind, workspace, cache }: Place,
): Promise<FlowResult> {
  const { signal } = options;
  const started = options.now();
  const earlier = await kind.begin?.(workspace);
  const run = beginRun(kind.command, options, { store: workspace, cache: cache?.results, earlier });
  const { ended, reports } = run.flow;
  await runSteps(kind.evidence(world), run.flow);
  await close(kind, world, run);
  const status = exitStatus(ended);
  const passed = status === 0 && !signal.aborted;
  const place = passed ? await workspace.commit() : await setAside(workspace, signal);
  await keepRecord(run.record(), world);
  signal.throwIfAborted();
  if (cache) await remember(cache, { id: run.id, flow: run.flow, started, place });
  const files = new Map([...workspace.digests].map(([name, { sha256 }]) => [name, sha256]));
  return { status, steps: ended, reports, directory: place, files };
}

/**
 * Files the record, and makes what is made of it. The release's own record ends here: it cannot hold the digests of what
 * holds its own. The one that is kept in the history tells of these last steps too.
 */
async function close({ closing }: Kind, world: World, run: Run): Promise<void> {
  const { flow } = run;
  const passed = exitStatus(flow.ended) === 0;
  const filed = run.record();
  // A release without its record is none; but what else is known of the run is told all the same.
  await flow.store.write(RUN_RECORD, documentBytes(filed)).catch((error: unknown) => {
    flow.ended.push({ name: 'run-record', status: 'unverifiable', error, duration: 0 });
  });
  if (!closing || flow.signal.aborted) return;
  const files = (): EvidenceFiles => evidenceOf(flow.store, world.settings['build.output_dir']);
  await runSteps(closing({ world, record: filed, passed, files }), flow);
}

/** A run that made nothing leaves nothing to look at, unless it was stopped: then its record is what there is of it. */
async function setAside(workspace: Workspace, signal: AbortSignal): Promise<string> {
  const made = [...workspace.digests.keys()].some((name) => name !== RUN_RECORD);
  return made || signal.aborted ? workspace.setAside() : workspace.directory;
}
