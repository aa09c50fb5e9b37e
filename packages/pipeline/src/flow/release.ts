import type { Host } from '@repro/make-vel-manifest';
import type { Report } from '@repro/report';
import { exitStatus, Graph, type Observer, type StepRecord } from '../graph/graph.ts';
import type { Values } from '../settings/table.ts';
import { documentBytes } from '../workspace/document.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';
import { addBuild } from './build-steps.ts';
import { addChecks } from './checks.ts';
import { artifactName, reportName } from './files.ts';
import { outputDirectory, selectionWarning, sourceOf } from './source.ts';
import { readSchema } from './user-schema.ts';
import type { World } from './world.ts';

/** How a flow is run. */
export interface FlowOptions {
  readonly settings: Values;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly observer: Observer;
  /** The machine, for the manifest. */
  readonly host: Host;
  /** Told what is odd but no error. */
  readonly warn: (line: string) => void;
  /** Milliseconds, for durations only. */
  readonly now: () => number;
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
  return inWorkspace(directory, options, (graph, world, workspace) => {
    addBuild(graph, world, workspace);
  });
}

/** Makes a release of a directory and checks it. The output directory changes only when everything has passed. */
export async function release(directory: string, options: FlowOptions): Promise<FlowResult> {
  const { settings, env } = options;
  const schema = await readSchema(directory, settings);
  return inWorkspace(directory, options, (graph, world, workspace, keep) => {
    const built = addBuild(graph, world, workspace);
    addChecks(graph, built, {
      artifact: artifactName(settings['build.compression']),
      settings: {
        strict: settings['validation.strict_mode'],
        repository: world.source.selection.selection === 'git' ? directory : undefined,
        schema,
        env,
      },
      keep,
    });
  });
}

type AddSteps = (
  graph: Graph,
  world: World,
  workspace: Workspace,
  keep: (name: string, report: Report) => Promise<void>,
) => void;

async function inWorkspace(directory: string, options: FlowOptions, addSteps: AddSteps): Promise<FlowResult> {
  const { settings, signal, observer, now, warn } = options;
  const source = await sourceOf(directory, settings);
  const warning = await selectionWarning(source);
  if (warning !== undefined) warn(warning);
  const output = outputDirectory(directory, settings);
  const workspace = await openWorkspace(output);
  try {
    const graph = new Graph();
    const reports = new Map<string, Report>();
    addSteps(graph, { ...options, source }, workspace, async (name, report) => {
      reports.set(name, report);
      await workspace.write(reportName(name), documentBytes(report));
    });
    const steps = await graph.run(observer, { now, signal });
    signal.throwIfAborted();
    const status = exitStatus(steps);
    const place = status === 0 ? await workspace.commit() : await workspace.setAside();
    const files = new Map([...workspace.digests].map(([name, { sha256 }]) => [name, sha256]));
    return { status, steps, reports, directory: place, files };
  } finally {
    await workspace.discard();
  }
}
