import { type Digest, type Json, type JsonObject, sha256 } from '@repro/core';
import { type NamedDigest, type RecordedStep, statusOf } from '@repro/evidence';
import { judge, type Report } from '@repro/report';
import { type Observer, runGraph, type StepRecord, type Verdict } from '../graph/graph.ts';
import { recordedStep, type StepFacts, switchedOff } from '../records/run-record.ts';
import { documentBytes } from '../workspace/document.ts';
import { reportName } from './files.ts';
import { type Outcome, SOURCE, type StepIo, type StepPlan } from './plan.ts';
import type { ReleaseStore } from './store.ts';

/** What is known while a flow runs; each part of the flow adds to it. */
export interface Flow {
  readonly store: ReleaseStore;
  /** Let warnings fail a check. */
  readonly strict: boolean;
  readonly now: () => Date;
  readonly signal: AbortSignal;
  readonly observer: Observer;
  readonly warn: (line: string) => void;
  /** What steps have handed on, by their names. */
  readonly values: Map<string, Json>;
  /** Files that several steps bring along, by name. */
  readonly kept: Map<string, Promise<Digest>>;
  /** By the name of the step. */
  readonly reports: Map<string, Report>;
  /** In the order of the flow. */
  readonly ended: StepRecord[];
  readonly recorded: RecordedStep[];
}

/** Runs steps as one graph, and adds what came of them to the flow. */
export async function runSteps(plans: readonly StepPlan[], flow: Flow): Promise<void> {
  const facts = new Map<string, StepFacts>();
  const on = plans.filter(({ off }) => off === undefined);
  const nodes = on.map((plan) => {
    const { name, kind, tool, needs, after } = plan;
    facts.set(name, { name, kind, tool });
    const note = (more: Partial<StepFacts>): void =>
      void facts.set(name, { ...(facts.get(name) as StepFacts), ...more });
    return { name, needs, after, run: () => perform(plan, flow, note) };
  });
  const records = await runGraph(nodes, flow.observer, flow);
  flow.ended.push(...records);
  for (const plan of plans) {
    const record = records.find(({ name }) => name === plan.name);
    const known = facts.get(plan.name);
    if (!record || !known) flow.recorded.push(switchedOff(plan, plan.off ?? ''));
    // The inputs now, since the source's digest may have come while the step ran.
    else if (record.status === 'not_run') flow.recorded.push(recordedStep(known, record));
    else flow.recorded.push(recordedStep({ ...known, inputs: inputsOf(plan, flow) }, record));
  }
}

type Note = (more: Partial<StepFacts>) => void;

async function perform(plan: StepPlan, flow: Flow, note: Note): Promise<Verdict> {
  const written = new Map<string, Digest>();
  const io = stepIo(plan, flow, written);
  try {
    const policy = await plan.policy?.(io);
    if (policy) note({ policy });
    const outcome = await plan.run(io);
    return await settle(plan, { outcome, flow, note, written });
  } finally {
    note({ outputs: [...written].map(([name, digest]) => ({ name, sha256: digest.sha256 })) });
  }
}

interface Ending {
  readonly outcome: Outcome;
  readonly flow: Flow;
  readonly note: Note;
  readonly written: Map<string, Digest>;
}

/** Files the report, hands on the value, and tells the verdict. */
async function settle(plan: StepPlan, { outcome, flow, note, written }: Ending): Promise<Verdict> {
  const { value, warnings = [], reason } = outcome;
  for (const warning of warnings) flow.warn(warning);
  if (value !== undefined) flow.values.set(plan.name, value);
  if (!outcome.report) return { status: outcome.status ?? 'pass', reason };
  const report = flow.strict ? judge(outcome.report, 'warning') : outcome.report;
  flow.reports.set(plan.name, report);
  const name = reportName(plan.name);
  written.set(name, await flow.store.write(name, documentBytes(report)));
  note({ report: name });
  return { status: outcome.status ?? statusOf(report), reason };
}

/** What a step reads, with the digests that it has at its beginning. */
function inputsOf({ inputs = [] }: StepPlan, { store, values }: Flow): readonly NamedDigest[] {
  return inputs.flatMap((name): NamedDigest[] => {
    const digest =
      name === SOURCE
        ? (values.get('make-snapshot') as JsonObject | undefined)?.['tree_sha256']
        : store.digests.get(name)?.sha256;
    return typeof digest === 'string' ? [{ name, sha256: digest }] : [];
  });
}

/** A step's own view of the release: it reads what it has declared, so that what is recorded of it is complete. */
function stepIo(plan: StepPlan, flow: Flow, written: Map<string, Digest>): StepIo {
  const { store, values } = flow;
  const declared = (name: string): string => {
    if (plan.inputs?.includes(name)) return name;
    throw new Error(`step ${plan.name} reads ${name}, which it does not declare`);
  };
  return {
    open: (name) => store.open(declared(name)),
    read: async (name, limit) => store.read(declared(name), limit),
    digest: (name) => store.digests.get(declared(name)) as Digest,
    async write(name, content) {
      const digest = await store.write(name, content);
      written.set(name, digest);
      return digest;
    },
    async keep(name, content) {
      const { sha256: own } = await sha256(content);
      const there = flow.kept.get(name) ?? store.write(name, content);
      flow.kept.set(name, there);
      if ((await there).sha256 !== own) return false;
      written.set(name, await there);
      return true;
    },
    value: (step) => values.get(step),
  };
}
