import type { Bytes } from '@repro/core';
import { judge, type Report } from '@repro/report';
import type { UserSchema } from '@repro/vel-validator';
import type { Graph, Step, StepOutcome } from '../graph/graph.ts';
import { names } from './files.ts';

/** The files of a release as the checks read them, each check by itself. */
export interface ReleaseFiles {
  /** By a name relative to the output directory. */
  open(name: string): Bytes;
}

/** What the checks need beside the files. */
export interface CheckSettings {
  /** Whether warnings fail a check, and the work tree must be the commit's. */
  readonly strict: boolean;
  /** The repository of the source, when it has one. */
  readonly repository?: string | undefined;
  /** A schema of the user that the manifest must satisfy. */
  readonly schema?: UserSchema | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

type Check = (files: ReleaseFiles, artifact: string, settings: CheckSettings) => Promise<Report>;

/** Every check of a release, by the name of its report. Each tool is loaded when its step begins. */
const checks: Readonly<Record<string, Check>> = {
  'verify-gzip-header': async (files, artifact) =>
    (await import('@repro/verify-gzip-header')).check(files.open(artifact), { name: artifact }),
  'verify-tar-determinism': async (files, artifact) =>
    (await import('@repro/verify-tar-determinism')).check(files.open(artifact), { name: artifact }),
  'safe-paths-check': async (files, artifact) =>
    (await import('@repro/safe-paths-check')).check(files.open(artifact), { name: artifact }),
  'json-canonical-check.snapshot': (files) => canonical(files, names.snapshot),
  'json-canonical-check.vel_manifest': (files) => canonical(files, names.manifest),
  'vel-validator': validate,
};

/**
 * Adds a step for each check that the artifact calls for. They need `ready` alone, so that all run at the same time.
 */
export function addChecks(
  graph: Graph,
  ready: Step<ReleaseFiles>,
  world: CheckWorld,
): readonly Step<Report>[] {
  const { artifact, settings, keep } = world;
  return Object.entries(checks)
    .filter(([name]) => name !== 'verify-gzip-header' || artifact.endsWith('.gz'))
    .map(([name, check]) =>
      graph.step(name, [ready], async (files): Promise<StepOutcome<Report>> => {
        const found = await check(files, artifact, settings);
        const report = settings.strict ? judge(found, 'warning') : found;
        await keep(name, report);
        return { status: report.ok ? 'pass' : 'fail', value: report };
      }),
    );
}

/** What the check steps work on. */
export interface CheckWorld {
  /** The artifact's name. */
  readonly artifact: string;
  readonly settings: CheckSettings;
  /** Given each report as it comes. */
  readonly keep: (name: string, report: Report) => Promise<void>;
}

async function canonical(files: ReleaseFiles, name: string): Promise<Report> {
  return (await import('@repro/json-canonical-check')).check(files.open(name), { name });
}

async function validate(files: ReleaseFiles, artifact: string, settings: CheckSettings): Promise<Report> {
  const { check } = await import('@repro/vel-validator');
  const { repository, schema, strict, env } = settings;
  return check(files.open(names.manifest), {
    name: names.manifest,
    artifacts: [{ name: artifact, bytes: files.open(artifact) }],
    snapshot: { name: names.snapshot, bytes: files.open(names.snapshot) },
    schema,
    ...(repository !== undefined && { git: { directory: repository, strict, env } }),
  });
}
