import { createReadStream } from 'node:fs';
import path from 'node:path';
import { ReproError } from '@repro/core';
import { readRunRecord } from '@repro/evidence';
import type { Workspace } from '../workspace/workspace.ts';
import { evidenceOf } from './evidence-files.ts';
import { inWorkspace } from './in-workspace.ts';
import { openReleased } from './released.ts';
import type { FlowOptions, FlowResult } from './run.ts';
import { outputDirectory } from './source.ts';
import { closingFlow } from './steps/closing.ts';
import { complianceFlow } from './steps/index.ts';

/**
 * Makes the bill of materials of a release that is there and holds it against the policy, and makes its reports anew:
 * what a change of policy calls for. Artifact and checks stay as they are, byte for byte.
 * @throws ERR_REPRO_NO_RELEASE when there is none, ERR_REPRO_RELEASE_CHANGED when it is not as it was made
 */
export async function compliance(directory: string, options: FlowOptions): Promise<FlowResult> {
  const output = outputDirectory(directory, options.settings);
  const { sums, artifact } = await openReleased(output);
  return inWorkspace(directory, options, {
    command: 'compliance',
    artifact,
    async begin(workspace) {
      await adopt(output, sums, workspace);
      return (await readRunRecord(evidenceOf(workspace, output)))?.value;
    },
    evidence: complianceFlow,
    closing: closingFlow,
  });
}

/** Takes the files over, each only if it still is what was released: a changed one must not get a new seal. */
async function adopt(output: string, sums: ReadonlyMap<string, string>, workspace: Workspace): Promise<void> {
  for (const [name, expected] of sums) {
    const { sha256 } = await workspace.write(name, createReadStream(path.join(output, name)));
    if (sha256 === expected) continue;
    throw new ReproError('ERR_REPRO_RELEASE_CHANGED', `${name}: is not the file that was released`, {
      hint: 'see what else changed with `repro verify`, and make the release anew',
    });
  }
}
