import type { Json } from '@repro/core';
import {
  type JudgedWith,
  type NamedDigest,
  type PolicyReference,
  type RecordedSetting,
  type RecordedStep,
  type RunRecord,
  type Status,
} from '@repro/evidence';
import type { StepRecord } from '../graph/graph.ts';
import type { Origin } from '../settings/resolve.ts';
import { type SettingName, settingNames, type Values } from '../settings/table.ts';
import { tool } from '../tool.ts';

/** What the record says of a step beside what the graph knows. */
export interface StepFacts extends Pick<RecordedStep, 'name' | 'kind' | 'tool'> {
  readonly policy?: PolicyReference;
  readonly judged_with?: readonly JudgedWith[];
  readonly inputs?: readonly NamedDigest[];
  readonly outputs?: readonly NamedDigest[];
  readonly report?: string;
  readonly cached_from?: string;
}

/** A step as the record holds it. */
export function recordedStep(facts: StepFacts, ended: StepRecord): RecordedStep {
  const { status, reason, error, started, finished, duration } = ended;
  return {
    inputs: [],
    outputs: [],
    ...facts,
    status,
    ...(started && { started_on: started.toISOString(), duration_ms: duration }),
    ...(finished && { finished_on: finished.toISOString() }),
    ...(reason !== undefined && { reason }),
    ...(error !== undefined && { error: recordedError(error) }),
  };
}

/** A step that a setting switched off, as the record holds it. */
export function switchedOff(
  { name, kind, tool: by }: Pick<StepFacts, 'name' | 'kind' | 'tool'>,
  off: string,
): RecordedStep {
  const reason = `${off} is switched off`;
  return { name, kind, tool: by, status: 'not_run', inputs: [], outputs: [], switched_off: off, reason };
}

/** An error of ours, or of the system, with its code; what is neither is a bug. */
function recordedError(thrown: unknown): NonNullable<RecordedStep['error']> {
  const { code, message, hint } = thrown as { code?: unknown; message?: unknown; hint?: unknown };
  return {
    code: typeof code === 'string' && code !== '' ? code : 'ERR_REPRO_INTERNAL',
    message: (typeof message === 'string' ? message : String(thrown)) || 'no reason given',
    ...(typeof hint === 'string' && hint !== '' && { hint }),
  };
}

/** What identifies a run from its beginning on. */
export interface RunIdentity {
  readonly runId: string;
  readonly command: string;
  readonly started: Date;
  readonly settings: Values;
  readonly origins: Readonly<Record<SettingName, Origin>> | undefined;
}

/** What a record says of the time being. */
export interface RunState {
  readonly source: RunRecord['source'];
  readonly steps: readonly RecordedStep[];
  readonly complete: boolean;
  /** The signal that stopped it. */
  readonly interrupted?: string | undefined;
  readonly finished?: Date | undefined;
}

/** The record of a run. */
export function runRecord(run: RunIdentity, state: RunState): RunRecord {
  const { source, steps, complete, interrupted, finished } = state;
  return {
    schema_version: '1.0',
    tool,
    run_id: run.runId,
    command: run.command,
    source,
    started_on: run.started.toISOString(),
    ...(finished && { finished_on: finished.toISOString() }),
    complete,
    ...(interrupted !== undefined && { interrupted }),
    status: statusOfRun(steps),
    settings: recordedSettings(run),
    steps,
  };
}

/** All verdicts, the one that decides first: where a step broke, the run cannot be told, whatever else it found. */
const DECIDING = ['unverifiable', 'fail', 'not_run', 'pass'] as const satisfies readonly Status[];

/** The verdict of a run, in step with its exit status. */
function statusOfRun(steps: readonly RecordedStep[]): Status {
  const found = new Set(steps.filter(isOn).map(({ status }) => status));
  return DECIDING.find((status) => found.has(status)) ?? 'not_run';
}

/** What the user switched off says nothing of the release. */
const isOn = ({ switched_off: off }: RecordedStep): boolean => off === undefined;

function recordedSettings({ settings, origins }: RunIdentity): Record<string, RecordedSetting> {
  const recorded = settingNames.map((name): [string, RecordedSetting] => {
    const value = publicValue(name, settings);
    const { from, name: by } = origins?.[name] ?? { from: 'default' as const };
    return [name, { value, from, ...(by !== undefined && { name: by }) }];
  });
  return Object.fromEntries(recorded);
}

/**
 * What of a setting everybody may read: the record is published, and the provenance holds its settings. The words after
 * the name of a signer may be a PIN, and of a URL all but its place may be a token.
 */
function publicValue(name: SettingName, settings: Values): Json {
  if (name === 'trust.signer') return settings[name].slice(0, 1);
  const value = (settings[name] ?? null) as Json;
  return name === 'publish.to' && typeof value === 'string' ? placeOf(value) : value;
}

function placeOf(text: string): string | null {
  try {
    const { protocol, host, pathname } = new URL(text);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return null;
  }
}
