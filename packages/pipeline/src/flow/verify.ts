import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { collect, ReproError, sha256 } from '@repro/core';
import type { Report } from '@repro/report';
import { exitStatus, Graph, type StepOutcome } from '../graph/graph.ts';
import { parseSums } from '../workspace/sums.ts';
import { SUMS } from '../workspace/workspace.ts';
import { addChecks, type ReleaseFiles } from './checks.ts';
import { isArtifactName, names } from './files.ts';
import type { FlowOptions, FlowResult } from './release.ts';
import { outputDirectory, type Source, sourceOf } from './source.ts';
import { sumsReport } from './sums-report.ts';
import { readSchema } from './user-schema.ts';

/**
 * Checks a release that is there, from its bytes: the sums, the source against the snapshot, and every check again.
 * No report in `checks/` is taken on its word, and nothing is written.
 * @throws ERR_REPRO_NO_RELEASE when there is none
 */
export async function verify(directory: string, options: FlowOptions): Promise<FlowResult> {
  const { settings, env, signal, observer, now } = options;
  const source = await sourceOf(directory, settings);
  const output = outputDirectory(directory, settings);
  const sums = await readSums(output);
  const artifact = [...sums.keys()].find(isArtifactName);
  if (artifact === undefined) throw noRelease(`${output}: ${SUMS} names no artifact`);
  const schema = await readSchema(directory, settings);
  const reports = new Map<string, Report>();
  const keep = async (name: string, report: Report): Promise<void> => void reports.set(name, report);
  const files: ReleaseFiles = {
    open: (name) => createReadStream(path.join(output, name), { highWaterMark: 256 * 1024 }),
  };

  const graph = new Graph();
  const judged = async (name: string, report: Report): Promise<StepOutcome<undefined>> => {
    await keep(name, report);
    return { status: report.ok ? 'pass' : 'fail', value: undefined };
  };
  graph.step('SHA256SUMS', [], async () =>
    judged('SHA256SUMS', await sumsReport(sums, (name) => sha256(files.open(name)))),
  );
  graph.step('make-snapshot', [], async () => judged('make-snapshot', await compareSource(source, files)));
  const ready = graph.step('files', [], async () => ({ status: 'pass', value: files }));
  const strict = settings['validation.strict_mode'];
  const repository = source.selection.selection === 'git' ? directory : undefined;
  addChecks(graph, ready, { artifact, settings: { strict, repository, schema, env }, keep });

  const steps = (await graph.run(observer, { now, signal })).filter(({ name }) => name !== 'files');
  signal.throwIfAborted();
  return { status: exitStatus(steps), steps, reports, directory: output, files: sums };
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
async function compareSource({ directory, selection }: Source, files: ReleaseFiles): Promise<Report> {
  const { check } = await import('@repro/make-snapshot');
  const bytes = await collect(files.open(names.snapshot), 256 * 1024 * 1024);
  return check(bytes, directory, { exclude: selection.exclude });
}
