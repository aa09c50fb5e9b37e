import { setTimeout } from 'node:timers/promises';
import { type Bytes, collect, isReproError, parseStrict } from '@repro/core';
import { statusOf } from '@repro/evidence';
import { judge, type Report } from '@repro/report';
import { reportName } from '../flow/files.ts';
import type { Outcome, StepIo, StepPlan } from '../flow/plan.ts';
import { documentBytes } from '../workspace/document.ts';
import { type Action, type ActionWorld, actionOf, treeOf } from './action.ts';
import { tampered } from './errors.ts';
import type { StepDocument, StepOutput } from './step-document.ts';
import type { SharedStore } from './store.ts';

/** What steps that are shared know of each other. */
export interface Sharing extends ActionWorld {
  readonly store: SharedStore;
  readonly runId: () => string;
  readonly tool: StepDocument['tool'];
  /** A file that a step of this run has written. */
  readonly open: (name: string) => Bytes;
  /** Whether the release has a file of this name by now. */
  readonly has: (name: string) => boolean;
  readonly signal: AbortSignal;
  readonly warn: (line: string) => void;
  /** How many seconds a result that is not there is waited for. */
  readonly wait: number;
}

/** What a step of the graph needs beside its own, since its action is named by it. */
const NAMED_BY = ['make-snapshot', 'version-stamp'];

function shared(plan: StepPlan, run: StepPlan['run']): StepPlan {
  // Whatever is shared stands in the registry: the cache of one machine would hide it from the others.
  const needs = [...new Set([...(plan.needs ?? []), ...NAMED_BY])];
  return { ...plan, pure: undefined, pureHere: undefined, needs, run };
}

/** A step that each machine runs for itself; what it writes tells the state of the source. */
export function own(plan: StepPlan, state: Map<string, string>): StepPlan {
  return {
    ...plan,
    pure: undefined,
    pureHere: undefined,
    run: (io) =>
      plan.run({
        ...io,
        async write(name, content) {
          const digest = await io.write(name, content);
          state.set(name, digest.sha256);
          return digest;
        },
      }),
  };
}

/** A step of this shard: its result is published. One that was published before, by a run that then died, is taken. */
export function published(plan: StepPlan, sharing: Sharing): StepPlan {
  return shared(plan, async (io) => {
    const action = await actionOf(plan, io, sharing);
    return (await resumed(plan, action, { io, sharing })) ?? compute(plan, action, { io, sharing });
  });
}

interface Doing {
  readonly io: StepIo;
  readonly sharing: Sharing;
}

async function resumed(plan: StepPlan, action: Action, { io, sharing }: Doing): Promise<Outcome | undefined> {
  try {
    const found = await sharing.store.find(action);
    return found && (await take(plan, found, { io, sharing }));
  } catch (error) {
    if (!isReproError(error) || error.code !== 'ERR_REPRO_SHARED_LOST') throw error;
    sharing.warn(`${error.message}: it is made anew`);
    return undefined;
  }
}

async function compute(plan: StepPlan, action: Action, { io, sharing }: Doing): Promise<Outcome> {
  const outputs: StepOutput[] = [];
  const outcome = await plan.run({
    ...io,
    async write(name, content) {
      const digest = await io.write(name, content);
      outputs.push({ name, ...digest });
      return digest;
    },
  });
  const document = await documentOf(plan, { action, outcome, outputs, io, sharing });
  if (document) await sharing.store.publish(action, document, sharing.open);
  return outcome;
}

interface Done extends Doing {
  readonly action: Action;
  readonly outcome: Outcome;
  readonly outputs: readonly StepOutput[];
}

/** What is handed on of a result; nothing of one that could not be told, which may be another next time. */
async function documentOf(plan: StepPlan, done: Done): Promise<StepDocument | undefined> {
  const { action, outcome, outputs, io, sharing } = done;
  const { report, value, reason, warnings = [] } = outcome;
  const judged = report && sharing.strict ? judge(report, 'warning') : report;
  const status = outcome.status ?? (judged ? statusOf(judged) : 'pass');
  if (status !== 'pass' && status !== 'fail') return undefined;
  const name = reportName(plan.name);
  // The engine writes the same bytes once more when the step has ended.
  const filed = judged ? [{ name, ...(await io.write(name, documentBytes(judged))) }] : [];
  return {
    schema_version: '1.0',
    tool: sharing.tool,
    action: action.document,
    run_id: sharing.runId(),
    status,
    ...(reason !== undefined && { reason }),
    ...(judged && { report: name }),
    outputs: [...outputs, ...filed],
    ...(value !== undefined && { value }),
    warnings,
  };
}

/** A step of another machine: its result is taken. `missing` says, when it is not there, who should have made it. */
export function taken(plan: StepPlan, sharing: Sharing, missing: (tree: string) => string): StepPlan {
  return shared(plan, async (io) => {
    const action = await actionOf(plan, io, sharing);
    const found = await awaited(action, sharing);
    if (!found) return { status: 'not_run', reason: missing(treeOf(io)) };
    return take(plan, found, { io, sharing });
  });
}

/** Seconds between two looks: soon at first, then less often. */
const SHORTEST = 0.5;
const LONGEST = 10;

async function awaited(action: Action, { store, wait, signal }: Sharing): Promise<StepDocument | undefined> {
  let pause = SHORTEST;
  for (let left = wait; ; left -= pause, pause = Math.min(LONGEST, pause * 1.5)) {
    const found = await store.find(action);
    if (found || left <= 0) return found;
    await setTimeout(Math.min(pause, left) * 1000, undefined, { signal });
  }
}

/** Writes the files of a result into the release, and tells it as what the run that made it found. */
async function take(plan: StepPlan, found: StepDocument, { io, sharing }: Doing): Promise<Outcome> {
  refuseForeign(plan, found, sharing);
  for (const output of found.outputs) {
    // A download that is not the very bytes ends with an error, and the file is gone again.
    await io.write(output.name, sharing.store.open(plan.name, output));
  }
  const { status, reason, value, warnings, report, run_id } = found;
  return {
    status,
    reason,
    value,
    warnings,
    report: report === undefined ? undefined : await readReport(plan, report, sharing),
    cachedFrom: run_id,
  };
}

/** A result may bring the files of its own step: it must not stand in for another check, or replace what is there. */
function refuseForeign(plan: StepPlan, { outputs, report }: StepDocument, { has }: Sharing): void {
  const name = reportName(plan.name);
  const wanted = plan.kind === 'make' ? [] : [name];
  const names = outputs.map((output) => output.name);
  const isForeign = (given: string): boolean =>
    given !== name && (plan.kind !== 'make' || has(given) || /^(?:checks|policies)\//.test(given));
  const foreign =
    names.find(isForeign) ?? wanted.find((needed) => report !== needed || !names.includes(needed));
  if (foreign !== undefined)
    throw tampered(plan.name, `its result does not hold what this step writes (${foreign})`);
}

async function readReport(plan: StepPlan, name: string, { open }: Sharing): Promise<Report> {
  const { reportErrors } = await import('../schema.gen.ts');
  const value = parseStrict(await collect(open(name), REPORT_LIMIT, name), { name });
  const [misfit] = reportErrors(value);
  if (misfit) throw tampered(plan.name, `${name}: ${misfit.instancePath || 'the report'} ${misfit.message}`);
  return value as unknown as Report;
}

const REPORT_LIMIT = 64 * 1024 * 1024;
