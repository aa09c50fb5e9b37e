import type { StepPlan } from '../plan.ts';
import type { World } from '../world.ts';
import { buildSteps } from './build.ts';
import { hookStep } from './hooks.ts';
import { pluginSteps } from './plugins.ts';
import { securitySteps } from './security.ts';
import { validationSteps } from './validation.ts';

const namesOf = (plans: readonly StepPlan[]): string[] => plans.map(({ name }) => name);

/** The steps of `repro build`. */
export function buildFlow(world: World): readonly StepPlan[] {
  return [
    ...hookStep(world, 'pre_build', {}),
    ...buildSteps(world),
    ...hookStep(world, 'post_build', { needs: ['make-vel-manifest'] }),
  ];
}

/** The checks of a release and of its source; they need no hook and no build when those are no part of the run. */
export function checkFlow(world: World): readonly StepPlan[] {
  return [...validationSteps(world), ...pluginSteps(world), ...securitySteps(world)];
}

/** The steps of `repro release` that make evidence. A new one has its place here, and nothing else need know of it. */
export function releaseFlow(world: World): readonly StepPlan[] {
  const checks = checkFlow(world);
  return [
    ...buildFlow(world),
    ...hookStep(world, 'pre_validate', { needs: ['make-vel-manifest', 'hook.post_build'] }),
    ...checks,
    ...hookStep(world, 'post_validate', { needs: namesOf(checks) }),
  ];
}
