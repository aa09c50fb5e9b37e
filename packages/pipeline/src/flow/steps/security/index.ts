import type { StepPlan } from '../../plan.ts';
import type { World } from '../../world.ts';
import { permissions } from './permissions.ts';
import { pins } from './pins.ts';
import { secrets } from './secrets.ts';

/** The checks of the source: none reads another file than those that are released. */
export function securitySteps(world: World): readonly StepPlan[] {
  return [secrets(world), permissions(world), pins(world)];
}
