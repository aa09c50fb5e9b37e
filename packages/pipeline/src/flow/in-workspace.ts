import type { Digest } from '@repro/core';
import { type EvidenceFiles, RUN_RECORD, type RunRecord } from '@repro/evidence';
import { type Cache, openCache } from '../cache/open.ts';
import { remember, worthKeeping } from '../cache/remember.ts';
import { exitStatus } from '../graph/graph.ts';
import { keepRecord } from '../records/history.ts';
import { documentBytes } from '../workspace/document.ts';
import { refuseForeignSums } from '../workspace/foreign-sums.ts';
import { othersWarning } from '../workspace/others.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';
import { type Flow, runSteps } from './engine.ts';
import { evidenceOf } from './evidence-files.ts';
import type { StepPlan } from './plan.ts';
import { beginRun, type FlowOptions, type FlowResult, type Run } from './run.ts';
import { openSigning } from './signing.ts';
import { outputDirectory, selectionWarning, sourceOf } from './source.ts';
import type { Closing } from './steps/closing/closing.ts';
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
  /** What is made of it, in stages. */
  readonly closing?: readonly ((closing: Closing) => readonly StepPlan[])[];
}

/** Runs a flow that writes a release. The output directory changes only when everything has passed. */
export async function inWorkspace(directory: string, options: FlowOptions, kind: Kind): Promise<FlowResult> {
  const { settings, warn } = options;
  const source = await sourceOf(directory, options);
  const warning = await selectionWarning(source);
  if (warning !== undefined) warn(warning);
  await refuseForeignSums(outputDirectory(directory, settings));
  const files = await readUserFiles(directory, settings);
  const signing = kind.closing && (await openSigning(directory, options));
  const cache = await openCache({ ...options, source });
  const workspace = await openWorkspace(outputDirectory(directory, settings));
  try {
    const world: World = {
      ...options,
      ...files,
      signing,
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
  // Before the record is filed, perhaps in the source.
  const worth = cache ? await worthKeeping(run.flow, world) : [];
  await close(kind, world, run);
  const status = exitStatus(ended);
  const passed = status === 0 && !signal.aborted;
  const record = run.record();
  const place = passed ? await workspace.commit() : await setAside(workspace, signal);
  await keepRecord(record, world);
  // A release that is there is one, whatever has come meanwhile.
  if (!passed) signal.throwIfAborted();
  if (cache) await remember(cache, { id: run.id, flow: run.flow, worth, started, place });
  const others = passed && kind.closing ? await othersWarning(place, workspace.digests.keys()) : undefined;
  if (others !== undefined) options.warn(others);
  const isKept = passed || place !== workspace.directory;
  const files = isKept ? sumsOf(workspace.digests) : new Map<string, string>();
  return { status, steps: ended, reports, directory: place, files };
}

const sumsOf = (digests: ReadonlyMap<string, Digest>): Map<string, string> =>
  new Map([...digests].map(([name, { sha256 }]) => [name, sha256]));

/**
 * Files the record, and makes what is made of it, stage by stage. After each stage but the last the record is filed
 * again, with what that stage has made: so the matrix finds the digests of the provenance and of the trace there. What
 * the last one makes holds the digest of the record, so that the release's own record ends here; the one that is kept in
 * the history tells of it too. The record's end is that of the evidence, whenever it is filed: what is made of it again
 * is the same.
 */
async function close({ closing = [] }: Kind, world: World, run: Run): Promise<void> {
  const { flow } = run;
  const passed = exitStatus(flow.ended) === 0;
  const files = (): EvidenceFiles => evidenceOf(flow.store, world.settings['build.output_dir']);
  const first = run.record();
  await file(first, flow);
  for (const [i, stage] of closing.entries()) {
    if (flow.signal.aborted) return;
    await runSteps(stage({ world, passed, files }), flow);
    if (i < closing.length - 1) await file({ ...run.record(), ...endOf(first) }, flow);
  }
}

const endOf = ({ finished_on: end }: RunRecord): Pick<RunRecord, 'finished_on'> =>
  end === undefined ? {} : { finished_on: end };

/** A release without its record is none; but what else is known of the run is told all the same. */
async function file(record: RunRecord, { store, ended }: Flow): Promise<void> {
  try {
    await store.write(RUN_RECORD, documentBytes(record));
  } catch (error) {
    ended.push({ name: 'run-record', status: 'unverifiable', error, duration: 0 });
  }
}

/** A run that made nothing leaves nothing to look at, unless it was stopped: then its record is what there is of it. */
async function setAside(workspace: Workspace, signal: AbortSignal): Promise<string> {
  const made = [...workspace.digests.keys()].some((name) => name !== RUN_RECORD);
  return made || signal.aborted ? workspace.setAside() : workspace.directory;
}
