import { randomBytes } from 'node:crypto';
import type { Json, JsonObject } from '@repro/core';
import { type EvidenceFiles, RUN_RECORD, type RunRecord } from '@repro/evidence';
import type { Host } from '@repro/make-vel-manifest';
import type { Report } from '@repro/report';
import { exitStatus, type Observer, type StepRecord } from '../graph/graph.ts';
import { keepRecord } from '../records/history.ts';
import { type RunIdentity, runRecord } from '../records/run-record.ts';
import type { Origin } from '../settings/resolve.ts';
import type { SettingName, Values } from '../settings/table.ts';
import { documentBytes } from '../workspace/document.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';
import { type Flow, runSteps } from './engine.ts';
import { evidenceOf } from './evidence-files.ts';
import type { StepPlan } from './plan.ts';
import { outputDirectory, selectionWarning, sourceOf } from './source.ts';
import { type Closing, closingFlow } from './steps/closing.ts';
import { buildFlow, releaseFlow } from './steps/index.ts';
import { readUserFiles } from './user-files.ts';
import { artifactOf, type World } from './world.ts';

/** How a flow is run. */
export interface FlowOptions {
  readonly settings: Values;
  /** Where the settings came from, for the run record. */
  readonly origins?: Readonly<Record<SettingName, Origin>> | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly observer: Observer;
  /** The machine, for the manifest. */
  readonly host: Host;
  /** Told what is odd but no error. */
  readonly warn: (line: string) => void;
  /** The wall clock, for the run record and durations only. */
  readonly now: () => Date;
}

/** What became of a flow. */
export interface FlowResult {
  /** 0 when everything passed, 2 when a check failed, 1 when something could not be told. */
  readonly status: 0 | 1 | 2;
  readonly steps: readonly StepRecord[];
  /** By the name of the check. */
  readonly reports: ReadonlyMap<string, Report>;
  /** Where the files lie: the output directory, or where a run that failed was set aside. */
  readonly directory: string;
  /** SHA-256 by name, of all files in `directory` that the flow made. */
  readonly files: ReadonlyMap<string, string>;
}

/** Makes a release of a directory without checking it: snapshot, version, artifact, manifest. */
export function build(directory: string, options: FlowOptions): Promise<FlowResult> {
  return inWorkspace(directory, options, { command: 'build', evidence: buildFlow });
}

/** Makes a release of a directory and checks it. The output directory changes only when everything has passed. */
export function release(directory: string, options: FlowOptions): Promise<FlowResult> {
  return inWorkspace(directory, options, {
    command: 'release',
    evidence: releaseFlow,
    closing: closingFlow,
  });
}

/** A flow that writes a release. */
interface Kind {
  readonly command: string;
  /** The steps that make evidence. */
  readonly evidence: (world: World) => readonly StepPlan[];
  /** What is made of it. */
  readonly closing?: (closing: Closing) => readonly StepPlan[];
}

async function inWorkspace(directory: string, options: FlowOptions, kind: Kind): Promise<FlowResult> {
  const { settings, warn } = options;
  const source = await sourceOf(directory, settings);
  const warning = await selectionWarning(source);
  if (warning !== undefined) warn(warning);
  const files = await readUserFiles(directory, settings);
  const workspace = await openWorkspace(outputDirectory(directory, settings));
  try {
    const world: World = {
      ...options,
      ...files,
      source,
      artifact: artifactOf(settings),
      caches: false,
      directory: workspace.path('.'),
      changed: () => workspace.changed(),
    };
    return await run(world, options, { kind, workspace });
  } finally {
    await workspace.discard();
  }
}

interface Place {
  readonly kind: Kind;
  readonly workspace: Workspace;
}

async function run(world: World, options: FlowOptions, { kind, workspace }: Place): Promise<FlowResult> {
  const { settings, origins, signal, now } = options;
  const identity: RunIdentity = {
    runId: randomBytes(16).toString('hex'),
    command: kind.command,
    started: now(),
    settings,
    origins,
  };
  const flow: Flow = { ...newFlow(options), store: workspace };
  const record = (): RunRecord =>
    runRecord(identity, {
      source: sourceFacts(flow),
      steps: flow.recorded,
      complete: !signal.aborted,
      interrupted: interruption(signal),
      finished: now(),
    });
  await runSteps(kind.evidence(world), flow);
  await close(kind, { world, flow, record: record() });
  await keepRecord(record(), world);
  const status = exitStatus(flow.ended);
  const passed = status === 0 && !signal.aborted;
  const place = passed ? await workspace.commit() : await setAside(workspace, signal);
  signal.throwIfAborted();
  const files = new Map([...workspace.digests].map(([name, { sha256 }]) => [name, sha256]));
  return { status, steps: flow.ended, reports: flow.reports, directory: place, files };
}

/**
 * Files the record, and makes what is made of it. The release's own record ends here: it cannot hold the digests of what
 * holds its own. The one that is kept in the history tells of these last steps too.
 */
async function close(
  { closing }: Kind,
  { world, flow, record }: { readonly world: World; readonly flow: Flow; readonly record: RunRecord },
): Promise<void> {
  const passed = exitStatus(flow.ended) === 0;
  await fileRecord(record, flow);
  if (!closing || flow.signal.aborted) return;
  const files = (): EvidenceFiles => evidenceOf(flow.store, world.settings['build.output_dir']);
  await runSteps(closing({ world, record, passed, files }), flow);
}

/** A run that made nothing leaves nothing to look at, unless it was stopped: then its record is what there is of it. */
async function setAside(workspace: Workspace, signal: AbortSignal): Promise<string> {
  const made = [...workspace.digests.keys()].some((name) => name !== RUN_RECORD);
  return made || signal.aborted ? workspace.setAside() : workspace.directory;
}

/** A release without its record is none; but what else is known of the run is told all the same. */
async function fileRecord(record: RunRecord, { store, ended }: Flow): Promise<void> {
  try {
    await store.write(RUN_RECORD, documentBytes(record));
  } catch (error) {
    ended.push({ name: 'run-record', status: 'unverifiable', error, duration: 0 });
  }
}

/** A flow of which nothing has run. */
export function newFlow(options: FlowOptions): Omit<Flow, 'store'> {
  return {
    ...options,
    strict: options.settings['validation.strict_mode'],
    values: new Map<string, Json>(),
    kept: new Map(),
    reports: new Map(),
    ended: [],
    recorded: [],
  };
}

/** What the run knows of its source: the manifest's word on the commit, the snapshot's digest. */
function sourceFacts({ values }: Flow): RunRecord['source'] {
  const { git_sha, git_ref, repository } = (values.get('make-vel-manifest') ?? {}) as JsonObject;
  const { tree_sha256 } = (values.get('make-snapshot') ?? {}) as JsonObject;
  const facts = { git_sha, git_ref, repository, tree_sha256 };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => typeof value === 'string'));
}

/** The signal that stopped a run; undefined when none did. */
function interruption(signal: AbortSignal): string | undefined {
  if (!signal.aborted) return undefined;
  return /\bSIG[A-Z]+\b/.exec(String((signal.reason as Error | undefined)?.message))?.[0] ?? 'SIGTERM';
}
