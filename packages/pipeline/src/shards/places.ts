import { compareBytes } from '@repro/core';
import type { StepPlan } from '../flow/plan.ts';

/** Where a step runs: on each machine for itself, on one shard, or when the shards' results are merged. */
export type Place = 'everywhere' | 'merge' | number;

/** What each machine must do for itself: it finds out what its source is, by which everything is named. */
const EVERYWHERE: ReadonlySet<string> = new Set(['hook.pre_build', 'make-snapshot', 'version-stamp']);

/** What must not be believed of anybody: this step binds the artifact to the snapshot by their bytes. */
const AT_MERGE: ReadonlySet<string> = new Set(['vel-validator']);

/** The shard that makes what the others need. */
export const LEAD = 1;

/** How long steps take, about, beside each other; a plug-in may do anything. What is not named here takes 1. */
const COSTS: Readonly<Record<string, number>> = {
  'det-tar': 8,
  'secret-lint': 10,
  'safe-paths-check': 3,
  'verify-tar-determinism': 3,
  'verify-gzip-header': 2,
};
const PLUGIN_COST = 5;

/**
 * Who runs which step, the same on every machine: the lead makes artifact and manifest and runs the hooks before the
 * checks; the checks are spread so that each shard has about as much to do; what comes after all checks waits for the merge.
 */
export function placesOf(plans: readonly StepPlan[], count: number): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const load = Array.from<number>({ length: count }).fill(0);
  const give = (plan: StepPlan, shard: number): void => {
    places.set(plan.name, shard);
    load[shard - 1] = (load[shard - 1] ?? 0) + costOf(plan);
  };
  const on = plans.filter(({ off }) => off === undefined);
  const checks: StepPlan[] = [];
  const needed = new Set(on.filter(isCheck).flatMap(({ name }) => [...neededBy([name], on)]));
  for (const plan of on) {
    if (EVERYWHERE.has(plan.name)) places.set(plan.name, 'everywhere');
    else if (AT_MERGE.has(plan.name) || isAfterChecks(plan, on)) places.set(plan.name, 'merge');
    else if (isCheck(plan) && !needed.has(plan.name)) checks.push(plan);
    else give(plan, LEAD);
  }
  // The longest first, each to whoever has the least to do by then.
  checks.sort((a, b) => costOf(b) - costOf(a) || compareBytes(a.name, b.name));
  for (const plan of checks) give(plan, load.indexOf(Math.min(...load)) + 1);
  return places;
}

/** The steps that stand before these by what they need, at any remove. */
export function neededBy(names: Iterable<string>, plans: readonly StepPlan[]): ReadonlySet<string> {
  return reach(names, plans, ({ needs = [] }) => needs);
}

function isAfterChecks({ name }: StepPlan, plans: readonly StepPlan[]): boolean {
  const before = reach([name], plans, ({ needs = [], after = [] }) => [...needs, ...after]);
  return plans.some((plan) => isCheck(plan) && before.has(plan.name));
}

function reach(
  names: Iterable<string>,
  plans: readonly StepPlan[],
  edges: (plan: StepPlan) => readonly string[],
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const plan = plans.find((one) => one.name === name);
    for (const next of plan ? edges(plan) : []) {
      if (found.has(next) || !plans.some((one) => one.name === next)) continue;
      found.add(next);
      visit(next);
    }
  };
  for (const name of names) visit(name);
  return found;
}

function isCheck({ kind }: StepPlan): boolean {
  return kind === 'check' || kind === 'plugin';
}

function costOf({ kind, tool }: StepPlan): number {
  return kind === 'plugin' ? PLUGIN_COST : (COSTS[tool.name] ?? 1);
}
