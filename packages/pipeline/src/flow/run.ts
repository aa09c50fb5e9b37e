import { randomBytes } from 'node:crypto';
import type { JsonObject } from '@repro/core';
import type { NamedDigest, RecordedStep, RunRecord } from '@repro/evidence';
import type { Host } from '@repro/make-vel-manifest';
import type { Report } from '@repro/report';
import type { ResultCache } from '../cache/result-cache.ts';
import type { Observer, StepRecord } from '../graph/graph.ts';
import { runRecord } from '../records/run-record.ts';
import type { Origin } from '../settings/resolve.ts';
import type { SettingName, Values } from '../settings/table.ts';
import type { Flow } from './engine.ts';
import type { ReleaseStore } from './store.ts';

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
  /** Whether it made nothing: `files` are then what a release that it looked at claims to hold. */
  readonly onlyLooked?: boolean;
  /** What else a program may want to know of this flow: members of its summary. */
  readonly facts?: JsonObject;
  /** What a person must know beside the steps' own troubles, line by line. */
  readonly notes?: readonly string[];
}

/** A run under way. */
export interface Run {
  readonly id: string;
  readonly flow: Flow;
  /** What there is to tell of it by now. */
  record(): RunRecord;
}

/** What a run begins with. */
export interface Beginning {
  readonly store: ReleaseStore;
  readonly cache?: ResultCache | undefined;
  /** The record of the run whose files are there already. */
  readonly earlier?: RunRecord | undefined;
}

/** Begins a run of which no step has run yet. The identifier keeps runs apart; it reaches no bytes but those of records. */
export function beginRun(command: string, options: FlowOptions, { store, cache, earlier }: Beginning): Run {
  const { settings, origins, signal, now } = options;
  const identity = {
    runId: randomBytes(16).toString('hex'),
    command,
    started: now(),
    settings,
    origins,
  };
  const flow: Flow = {
    ...options,
    store,
    strict: settings['validation.strict_mode'],
    values: new Map(),
    kept: new Map(),
    fresh: [],
    cache,
    reports: new Map(),
    ended: [],
    recorded: [],
  };
  const record = (): RunRecord =>
    runRecord(identity, {
      source: { ...earlier?.source, ...sourceFacts(flow) },
      steps: [...recalled(earlier, flow), ...flow.recorded],
      complete: !signal.aborted,
      interrupted: interruption(signal),
      finished: now(),
    });
  return { id: identity.runId, flow, record };
}

/**
 * What an earlier run did and this one has not done again, told as what that run did. What became of a step of which a
 * file is not there any more, such as a signature, is no part of this release.
 */
function recalled(earlier: RunRecord | undefined, { recorded, store }: Flow): readonly RecordedStep[] {
  if (!earlier) return [];
  const isHere = ({ name, sha256 }: NamedDigest): boolean => store.digests.get(name)?.sha256 === sha256;
  return earlier.steps
    .filter(({ outputs }) => outputs.every(isHere))
    .filter((step) => !recorded.some(({ name }) => name === step.name))
    .map((step) => ({ cached_from: earlier.run_id, ...step }));
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
