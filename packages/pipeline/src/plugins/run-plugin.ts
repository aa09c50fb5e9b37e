import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type JsonObject, ReproError } from '@repro/core';
import { type Finding, makeReport, type Report, type Subject } from '@repro/report';
import type { CaptureLimits } from '../child/capture.ts';
import { cleanEnvironment } from '../child/environment.ts';
import { programFiles } from '../child/program.ts';
import { type ChildOutcome, runChild } from '../child/run-child.ts';
import type { Plugin } from '../settings/types.ts';
import { ANSWER_BYTES, type Answer, readAnswer } from './answer.ts';
import type { Job } from './host.ts';
import { rules } from './rules.ts';

/** What a plug-in checks, and what it runs in. */
export interface PluginWorld {
  /** The source, where it runs. */
  readonly directory: string;
  /** The artifact's absolute path. */
  readonly artifact: string;
  readonly subject: Subject;
  /** Where the release lies, absolute. */
  readonly output: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** REPRO_… variables. */
  readonly facts: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** The files of the release that are no longer as a step wrote them. */
  readonly changed: () => Promise<readonly string[]>;
}

const ANSWER: CaptureLimits = { keep: 'first', kept: ANSWER_BYTES, size: ANSWER_BYTES };
const CHATTER: CaptureLimits = { keep: 'last', kept: 16 * 1024, size: 64 * 1024 * 1024 };

/**
 * Asks a plug-in for its verdict on the artifact. It runs in a process of its own, with a clean environment and a time
 * limit, so that one that hangs, exits or fills its memory takes nothing along.
 * @throws ERR_REPRO_PROGRAM when it cannot be started, ERR_REPRO_PLUGIN when it broke, ERR_REPRO_PLUGIN_ANSWER when what
 * it says is no verdict: all that is known then is that nothing is known
 */
export async function runPlugin(plugin: Plugin, world: PluginWorld): Promise<Report> {
  const { name, module, command } = plugin;
  const { directory, env, facts } = world;
  const environment = cleanEnvironment({ env, facts });
  const made = module === undefined ? (command ?? []) : [module];
  const files = await programFiles(
    module === undefined ? made : ['', module],
    directory,
    environment['PATH'] ?? '',
  );
  const outcome = await (module === undefined
    ? runProgram(plugin, world, environment)
    : runModule(plugin, module, world, environment));
  const answer = readAnswer(name, bytesOf(plugin, outcome));
  if (outcome.status === 2 && answer.ok)
    throw broke(plugin, 'its exit status says that the check failed, its answer that it passed');
  const findings = await findingsOf(answer, world);
  const about: JsonObject = {
    made_of: made.join(' '),
    files: files.map(({ name: file, sha256 }) => ({ name: file, sha256 })),
  };
  return makeReport({
    tool: { name, version: answer.version ?? '0' },
    subject: world.subject,
    findings,
    summary: { ...answer.summary, plugin: about },
  });
}

/** What it found, and what is to be said of itself. */
async function findingsOf({ ok, findings }: Answer, { changed }: PluginWorld): Promise<readonly Finding[]> {
  const hasReason = ok || findings.some(({ level }) => level === 'error');
  const own = (await changed()).map((file) => rules.finding('plugin/changed-release', {}, { path: file }));
  return [...findings, ...own, ...(hasReason ? [] : [rules.finding('plugin/not-ok', {})])];
}

type Environment = Record<string, string>;

function runProgram(plugin: Plugin, world: PluginWorld, env: Environment): Promise<ChildOutcome> {
  const { directory, artifact, signal } = world;
  const options = { name: `plugin.${plugin.name}`, cwd: directory, env, timeout: plugin.timeout, signal };
  return runChild([...(plugin.command ?? []), artifact], { ...options, stdout: ANSWER });
}

function runModule(
  plugin: Plugin,
  module: string,
  { directory, artifact, output, signal }: PluginWorld,
  env: Environment,
): Promise<ChildOutcome> {
  const job: Job = {
    module: pathToFileURL(path.resolve(directory, module)).href,
    artifact,
    context: { name: plugin.name, source: directory, output },
  };
  const host = fileURLToPath(new URL('./host.js', import.meta.url));
  return runChild([process.execPath, host], {
    name: `plugin.${plugin.name}`,
    cwd: directory,
    env,
    timeout: plugin.timeout,
    signal,
    stdout: CHATTER,
    answer: ANSWER,
    input: JSON.stringify(job),
  });
}

/** The bytes of the answer, when the process ended in a way that lets it count. */
function bytesOf(
  plugin: Plugin,
  { ended, status, signal, stdout, stderr, answer }: ChildOutcome,
): Uint8Array {
  if (ended === 'timeout') throw broke(plugin, `it did not end within ${plugin.timeout} s`);
  if (ended === 'output') throw broke(plugin, 'it wrote too much');
  const allowed = plugin.module === undefined ? [0, 2] : [0];
  if (status === null || !allowed.includes(status)) {
    const said = reasonIn(stderr.kept.toString());
    const how = status === null ? `ended by ${signal}` : `ended with exit status ${status}`;
    throw broke(plugin, said === '' ? how : `${how}: ${said.slice(0, 300)}`);
  }
  return (answer ?? stdout).kept;
}

/** The last line that names an error, behind which its members and the stack may follow; else the last of all. */
function reasonIn(text: string): string {
  const lines = text.trimEnd().split('\n').filter(isReason);
  return lines.findLast((line) => /^\w*(?:Error|Exception)(?: \[\w+\])?: /.test(line)) ?? lines.at(-1) ?? '';
}

/** Node ends what it says of an error with its own version. */
const isReason = (line: string): boolean => !/^(Node\.js v|\s+at |\s*$|})/.test(line);

function broke({ name }: Plugin, problem: string): ReproError {
  return new ReproError('ERR_REPRO_PLUGIN', `plugin.${name}: ${problem}`, {
    hint: 'run it by hand in the source; it answers with {"ok": true, "findings": []}',
  });
}
