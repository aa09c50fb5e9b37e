import { type Digest, type Json, type JsonObject, parseStrict, sha256 } from '@repro/core';
import { type NamedDigest, type PolicyReference, type RecordedStep, statusOf } from '@repro/evidence';
import { judge, type Report } from '@repro/report';
import type { CachedResult, Result, ResultCache } from '../cache/result-cache.ts';
import { type Observer, runGraph, type StepRecord, type Verdict } from '../graph/graph.ts';
import { recordedStep, type StepFacts, switchedOff } from '../records/run-record.ts';
import { documentBytes } from '../workspace/document.ts';
import { reportName } from './files.ts';
import { type Outcome, SOURCE, type StepIo, type StepPlan } from './plan.ts';
import type { ReleaseStore } from './store.ts';

/** A result that is not yet kept. */
export interface FreshResult {
  readonly fingerprint: string;
  readonly plan: StepPlan;
  readonly result: Result;
}

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
  /** What earlier runs found; absent when nothing of it is wanted. */
  readonly cache?: ResultCache | undefined;
  /** What this run found that later ones may take. */
  readonly fresh: FreshResult[];
  /** In the order of the flow. */
  readonly ended: StepRecord[];
  readonly recorded: RecordedStep[];
}

/**
 * Runs steps as one graph, and adds what came of them to the flow.
 * @throws what keeps a step from being ready; then none has run
 */
export async function runSteps(plans: readonly StepPlan[], flow: Flow): Promise<void> {
  const facts = new Map<string, StepFacts>();
  const on = plans.filter(({ off }) => off === undefined);
  for (const { ready } of on) await ready?.();
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
  const fingerprint = await fingerprintOf(plan, flow, io);
  const known = fingerprint === undefined ? undefined : await flow.cache?.take(fingerprint, flow.store);
  if (known) return recall(plan, { known, flow, note });
  let policy: PolicyReference | undefined;
  let outcome: Outcome;
  let verdict: Verdict;
  try {
    policy = await plan.policy?.(io);
    if (policy) note({ policy });
    note(await judgedWithOf(plan, io));
    outcome = await plan.run(io);
    verdict = await settle(plan, { outcome, flow, note, written });
  } finally {
    note({ outputs: digestsOf(written) });
  }
  if (fingerprint !== undefined)
    flow.fresh.push({
      fingerprint,
      plan,
      result: resultOf(plan, { outcome, verdict, policy, written, kept: flow.kept }),
    });
  return verdict;
}

async function judgedWithOf(plan: StepPlan, io: StepIo): Promise<Pick<StepFacts, 'judged_with'>> {
  const files = (await plan.judgedWith?.(io)) ?? [];
  return files.length > 0 ? { judged_with: files } : {};
}

const digestsOf = (files: ReadonlyMap<string, Digest>): NamedDigest[] =>
  [...files].map(([name, digest]) => ({ name, sha256: digest.sha256 }));

/** Undefined for a step that is not pure, or of which an input is not known. */
async function fingerprintOf(plan: StepPlan, flow: Flow, io: StepIo): Promise<string | undefined> {
  if (!flow.cache) return undefined;
  const inputs = inputsOf(plan, flow);
  if (inputs.length !== plan.inputs?.length) return undefined;
  // What keeps it from being told, the step itself will tell.
  const pure = plan.pure ?? (await plan.pureHere?.(io).catch(() => undefined));
  if (pure === undefined) return undefined;
  const options = { pure, strict: flow.strict };
  return flow.cache.fingerprint({ step: plan.name, tool: plan.tool, options, inputs });
}

/** What a run keeps of a step for later ones; `kept` files of the user's are written anew by each. */
function resultOf(
  plan: StepPlan,
  {
    outcome,
    verdict,
    policy,
    written,
    kept,
  }: {
    readonly outcome: Outcome;
    readonly verdict: Verdict;
    readonly policy: PolicyReference | undefined;
    readonly written: ReadonlyMap<string, Digest>;
    readonly kept: ReadonlyMap<string, unknown>;
  },
): Result {
  return {
    status: verdict.status,
    outputs: digestsOf(written).filter(({ name }) => !kept.has(name)),
    report: outcome.report && reportName(plan.name),
    value: outcome.value,
    warnings: outcome.warnings ?? [],
    policy,
  };
}

/** Tells what an earlier run found, as what that run found. */
async function recall(
  plan: StepPlan,
  { known, flow, note }: { readonly known: CachedResult; readonly flow: Flow; readonly note: Note },
): Promise<Verdict> {
  const { status, outputs, report, value, warnings, policy, runId } = known;
  const written = new Map<string, Digest>();
  // A file of the user's goes into each release; the rules of a tool are known without loading it.
  const isFile = policy !== undefined && !policy.name.endsWith('/rules');
  const io = stepIo(plan, flow, written);
  const by = isFile ? await plan.policy?.(io) : policy;
  const beside = await judgedWithOf(plan, io);
  note({
    // As in the run that computed it: what it was to judge by came first.
    outputs: [...digestsOf(written), ...outputs],
    cached_from: runId,
    ...(by && { policy: by }),
    ...beside,
  });
  for (const warning of warnings) flow.warn(warning);
  if (value !== undefined) flow.values.set(plan.name, value);
  if (report !== undefined) {
    note({ report });
    flow.reports.set(plan.name, parseStrict(await flow.store.read(report)) as unknown as Report);
  }
  return { status, cached: true };
}

interface Ending {
  readonly outcome: Outcome;
  readonly flow: Flow;
  readonly note: Note;
  readonly written: Map<string, Digest>;
}

/** Files the report, hands on the value, and tells the verdict. */
async function settle(plan: StepPlan, { outcome, flow, note, written }: Ending): Promise<Verdict> {
  const { value, warnings = [], reason, cachedFrom } = outcome;
  const cached = cachedFrom !== undefined;
  if (cached) note({ cached_from: cachedFrom });
  for (const warning of warnings) flow.warn(warning);
  if (value !== undefined) flow.values.set(plan.name, value);
  if (!outcome.report) return { status: outcome.status ?? 'pass', reason, cached };
  const report = flow.strict ? judge(outcome.report, 'warning') : outcome.report;
  flow.reports.set(plan.name, report);
  const name = reportName(plan.name);
  written.set(name, await flow.store.write(name, documentBytes(report)));
  note({ report: name });
  return { status: outcome.status ?? statusOf(report), reason, cached };
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
