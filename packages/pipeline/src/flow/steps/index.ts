import type { StepPlan } from '../plan.ts';
import type { World } from '../world.ts';
import { buildSteps } from './build.ts';
import { complianceSteps } from './compliance.ts';
import { hookStep } from './hooks.ts';
import { pluginSteps } from './plugins.ts';
import { securitySteps } from './security/index.ts';
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

/** What is made of a release that has been checked: its bill of materials, and the policy that this must satisfy. */
export function complianceFlow(world: World): readonly StepPlan[] {
  const steps = complianceSteps(world);
  const before = [...namesOf(checkFlow(world)), 'hook.post_validate'];
  const needs = ['make-vel-manifest', 'hook.post_build'];
  return [
    ...hookStep(world, 'pre_compliance', { needs, after: before }),
    ...steps,
    ...hookStep(world, 'post_compliance', {
      needs: [...needs, 'hook.pre_compliance', ...namesOf(steps)],
      after: before,
    }),
  ];
}

/** The steps of `repro release` that make evidence. A new one has its place here, and nothing else need know of it. */
export function releaseFlow(world: World): readonly StepPlan[] {
  const checks = checkFlow(world);
  return [
    ...buildFlow(world),
    ...hookStep(world, 'pre_validate', { needs: ['make-vel-manifest', 'hook.post_build'] }),
    ...checks,
    ...hookStep(world, 'post_validate', { needs: namesOf(checks) }),
    ...complianceFlow(world),
  ];
}
