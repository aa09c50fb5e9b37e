import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Bytes, collect, ReproError, sha256 } from '@repro/core';
import type { Report } from '@repro/report';
import { exitStatus } from '../graph/graph.ts';
import { tool } from '../tool.ts';
import { parseSums } from '../workspace/sums.ts';
import { SUMS } from '../workspace/workspace.ts';
import { type Flow, runSteps } from './engine.ts';
import { isArtifactName, names } from './files.ts';
import { type StepPlan, toolOf } from './plan.ts';
import { type FlowOptions, type FlowResult, newFlow } from './release.ts';
import { outputDirectory, type Source, sourceOf } from './source.ts';
import { checkFlow } from './steps/index.ts';
import type { ReleaseStore } from './store.ts';
import { sumsReport } from './sums-report.ts';
import { readUserFiles } from './user-files.ts';
import type { World } from './world.ts';

const READ_LIMIT = 64 * 1024 * 1024;

/**
 * Checks a release that is there, from its bytes: the sums, the source against the snapshot, and every check again.
 * No report in `checks/` is taken on its word, and nothing is written.
 * @throws ERR_REPRO_NO_RELEASE when there is none
 */
export async function verify(directory: string, options: FlowOptions): Promise<FlowResult> {
  const { settings } = options;
  const source = await sourceOf(directory, settings);
  const output = outputDirectory(directory, settings);
  const sums = await readSums(output);
  const artifact = [...sums.keys()].find(isArtifactName);
  if (artifact === undefined) throw noRelease(`${output}: ${SUMS} names no artifact`);
  const files = await readUserFiles(directory, settings);
  const store = releaseStore(output, sums);
  const world: World = {
    ...options,
    ...files,
    source,
    artifact,
    caches: false,
    directory: output,
    changed: async () => [],
  };
  const flow: Flow = { ...newFlow(options), store };
  await runSteps([...ownSteps(world, sums, store), ...checkFlow(world)], flow);
  options.signal.throwIfAborted();
  const { ended, reports } = flow;
  return { status: exitStatus(ended), steps: ended, reports, directory: output, files: sums };
}

/** What only a release that is there can be asked: is it still the same, and is the source? */
function ownSteps(
  { source }: World,
  sums: ReadonlyMap<string, string>,
  store: ReleaseStore,
): readonly StepPlan[] {
  return [
    {
      name: SUMS,
      kind: 'check',
      tool,
      run: async () => ({ report: await sumsReport(sums, (name) => sha256(store.open(name))) }),
    },
    {
      name: 'make-snapshot.source',
      kind: 'check',
      tool: toolOf('make-snapshot'),
      run: async () => ({ report: await compareSource(source, store) }),
    },
  ];
}

/** The files of a release as its checks read them; what they write is kept by nobody. */
function releaseStore(output: string, sums: ReadonlyMap<string, string>): ReleaseStore {
  const open = (name: string): Bytes =>
    createReadStream(path.join(output, name), { highWaterMark: 256 * 1024 });
  return {
    open,
    read: async (name, limit = READ_LIMIT) => collect(open(name), limit, name),
    write: (_, content) => sha256(content),
    // Sizes are nobody's claim here.
    digests: new Map([...sums].map(([name, digest]) => [name, { sha256: digest, size: 0 }])),
  };
}

async function readSums(output: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(path.join(output, SUMS), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
      throw noRelease(`${output}: there is no ${SUMS}`);
    throw error;
  });
  return parseSums(text);
}

function noRelease(message: string): ReproError {
  return new ReproError('ERR_REPRO_NO_RELEASE', message, { hint: 'make a release first: repro release' });
}

/** By the snapshot's own rules, which say what was left out. */
async function compareSource({ directory, selection }: Source, files: ReleaseStore): Promise<Report> {
  const { check } = await import('@repro/make-snapshot');
  const bytes = await collect(files.open(names.snapshot), 256 * 1024 * 1024);
  return check(bytes, directory, { exclude: selection.exclude });
}
