import { inspect } from './inspect.ts';
import type { FlowOptions, FlowResult } from './run.ts';
import { securitySteps } from './steps/security/index.ts';

/** Checks the source as a release would, without making one: secrets, permissions, pins. Nothing is written. */
export function security(directory: string, options: FlowOptions): Promise<FlowResult> {
  return inspect(directory, options, { command: 'security', steps: securitySteps });
}
