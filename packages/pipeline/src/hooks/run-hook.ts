import type { JsonObject } from '@repro/core';
import type { NamedDigest } from '@repro/evidence';
import { type Finding, makeReport, type Report } from '@repro/report';
import type { Captured, CaptureLimits } from '../child/capture.ts';
import { cleanEnvironment } from '../child/environment.ts';
import { programFiles } from '../child/program.ts';
import { type ChildOutcome, runChild } from '../child/run-child.ts';
import type { HookCommand } from '../settings/types.ts';
import { tool } from '../tool.ts';
import { rules } from './rules.ts';

/** What a hook runs in. */
export interface HookWorld {
  /** The source, where its programs run. */
  readonly directory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** REPRO_… variables. */
  readonly facts: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** The files of the release that are no longer as a step wrote them. */
  readonly changed: () => Promise<readonly string[]>;
}

const STDOUT: CaptureLimits = { keep: 'last', kept: 16 * 1024, size: 64 * 1024 * 1024 };

/**
 * Runs a hook's programs one after the other, up to the first that fails, and reports each: what it was made of, how it
 * ended, the digest of what it wrote and the last of it.
 * @throws ERR_REPRO_PROGRAM when one cannot be started
 */
export async function runHook(
  name: string,
  commands: readonly HookCommand[],
  world: HookWorld,
): Promise<Report> {
  const findings: Finding[] = [];
  const ran: JsonObject[] = [];
  for (const command of commands) {
    const { files, outcome } = await runCommand(name, command, world);
    ran.push(summaryOf(command, files, outcome));
    findings.push(...problemsOf(command, outcome));
    for (const path of await world.changed())
      findings.push(rules.finding('hook/changed-release', { command: shown(command) }, { path }));
    if (findings.length > 0) break;
  }
  const summary = { commands: ran, planned: commands.length };
  return makeReport({ tool, subject: { name }, findings, summary });
}

async function runCommand(
  name: string,
  { command, timeout, env: declared }: HookCommand,
  { directory, env, facts, signal }: HookWorld,
): Promise<{ files: readonly NamedDigest[]; outcome: ChildOutcome }> {
  const environment = cleanEnvironment({ env, declared, facts });
  const files = await programFiles(command, directory, environment['PATH'] ?? '');
  const options = { name, cwd: directory, env: environment, timeout, signal, stdout: STDOUT };
  return { files, outcome: await runChild(command, options) };
}

const shown = ({ command }: HookCommand): string => command.join(' ');

function problemsOf(given: HookCommand, { ended, status, signal }: ChildOutcome): Finding[] {
  const command = shown(given);
  if (ended === 'timeout') return [rules.finding('hook/timeout', { command, seconds: given.timeout })];
  if (ended === 'output') return [rules.finding('hook/output', { command, bytes: STDOUT.size })];
  if (status === 0) return [];
  return [rules.finding('hook/exit-status', { command, status: status ?? signal ?? 'a signal' })];
}

function summaryOf(
  { command, env }: HookCommand,
  files: readonly NamedDigest[],
  { status, signal, stdout, stderr }: ChildOutcome,
): JsonObject {
  return {
    command: [...command],
    env: [...env],
    files: files.map(({ name, sha256 }) => ({ name, sha256 })),
    ...(status === null ? { signal: signal ?? 'unknown' } : { status }),
    stdout: told(stdout),
    stderr: told(stderr),
  };
}

function told({ size, sha256, kept }: Captured): JsonObject {
  return { size, sha256, text: kept.toString(), truncated: kept.length < size };
}
