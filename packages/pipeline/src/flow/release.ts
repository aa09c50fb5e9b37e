import { inWorkspace } from './in-workspace.ts';
import type { FlowOptions, FlowResult } from './run.ts';
import { closingStages } from './steps/closing/index.ts';
import { buildFlow, releaseFlow } from './steps/index.ts';

/** Makes a release of a directory without checking it: snapshot, version, artifact, manifest. */
export function build(directory: string, options: FlowOptions): Promise<FlowResult> {
  return inWorkspace(directory, options, { command: 'build', evidence: buildFlow });
}

/** Makes a release of a directory and checks it. The output directory changes only when everything has passed. */
export function release(directory: string, options: FlowOptions): Promise<FlowResult> {
  return inWorkspace(directory, options, {
    command: 'release',
    evidence: releaseFlow,
    closing: closingStages,
  });
}
