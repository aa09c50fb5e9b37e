import { canonicalDigest, type JsonObject } from '@repro/core';
import type { NamedDigest } from '@repro/evidence';
import { SOURCE, type StepIo, type StepPlan } from '../flow/plan.ts';
import type { SnapshotValue } from '../flow/steps/build.ts';
import { tool } from '../tool.ts';

/** Everything that a step's result depends on, and the name that follows from it. */
export interface Action {
  readonly step: string;
  readonly document: JsonObject;
  /** Of the canonical document, hexadecimal. */
  readonly sha256: string;
  /** Where a registry keeps the result. */
  readonly tag: string;
}

/** What is the same for all steps of a run. */
export interface ActionWorld {
  readonly strict: boolean;
  /** For steps that are no pure functions of their inputs; asked for once at the most. */
  readonly facts: () => Promise<JsonObject>;
  /** The digests of the files that each machine makes for itself: what `state` of the source this is. */
  readonly state: ReadonlyMap<string, string>;
}

/** Changes when what is kept changes its form. */
const FORMAT = 1;

/** The action of a step whose inputs are there. */
export async function actionOf(plan: StepPlan, io: StepIo, world: ActionWorld): Promise<Action> {
  const { name, version } = plan.tool;
  // Only to know its digest: a policy goes into the release when the step runs.
  const policy = await plan.policy?.({ ...io, keep: async () => true });
  const depends: JsonObject =
    plan.pure === undefined
      ? { facts: await world.facts(), state: Object.fromEntries(world.state) }
      : { pure: plan.pure };
  const document: JsonObject = {
    format: FORMAT,
    pipeline: tool.version,
    step: plan.name,
    tool: { name, version },
    strict: world.strict,
    policy: policy === undefined ? null : { name: policy.name, sha256: policy.sha256 },
    inputs: inputsOf(plan, io).map((input) => ({ name: input.name, sha256: input.sha256 })),
    ...depends,
  };
  const { sha256 } = await canonicalDigest(document);
  return { step: plan.name, document, sha256, tag: `action-${sha256}` };
}

function inputsOf({ inputs = [] }: StepPlan, io: StepIo): readonly NamedDigest[] {
  return inputs.map((name) => ({ name, sha256: name === SOURCE ? treeOf(io) : io.digest(name).sha256 }));
}

/** The digest of the source, which make-snapshot hands on. */
export function treeOf(io: StepIo): string {
  return (io.value('make-snapshot') as SnapshotValue).tree_sha256;
}
