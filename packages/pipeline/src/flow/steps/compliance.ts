import type { StepPlan } from '../plan.ts';
import type { World } from '../world.ts';

/** The bill of materials, and its check against the policy. */
export function complianceSteps(_world: World): readonly StepPlan[] {
  return [];
}
