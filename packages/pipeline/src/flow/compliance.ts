import path from 'node:path';
import { ReproError } from '@repro/core';
import { RUN_RECORD, type RunRecord, readRunRecord } from '@repro/evidence';
import { regularBytes } from '../workspace/regular-file.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { evidenceOf } from './evidence-files.ts';
import { isLasting, names } from './files.ts';
import { inWorkspace } from './in-workspace.ts';
import { openReleased } from './released.ts';
import type { FlowOptions, FlowResult } from './run.ts';
import { outputDirectory } from './source.ts';
import { closingStages } from './steps/closing/index.ts';
import { complianceFlow } from './steps/index.ts';

/**
 * Makes the bill of materials of a release that is there and holds it against the policy, and makes its reports anew:
 * what a change of policy calls for. Artifact and checks stay as they are, byte for byte.
 * @throws ERR_REPRO_NO_RELEASE when there is none, ERR_REPRO_RELEASE_CHANGED when it is not as it was made
 */
export async function compliance(directory: string, options: FlowOptions): Promise<FlowResult> {
  const output = outputDirectory(directory, options.settings);
  const { sums, artifact, store } = await openReleased(output);
  const result = await inWorkspace(directory, options, {
    command: 'compliance',
    artifact,
    async begin(workspace) {
      const earlier = (await readRunRecord(evidenceOf(store, output)))?.value;
      const adopted = [...sums.keys()].filter((name) => name === RUN_RECORD || stays(name, earlier));
      for (const name of adopted) await adopt(name, { expected: sums.get(name), output, workspace });
      return earlier;
    },
    evidence: complianceFlow,
    closing: closingStages,
  });
  const { signedProvenance } = names;
  if (result.status === 0 && sums.has(signedProvenance) && !result.files.has(signedProvenance))
    options.warn(UNSIGNED);
  const checked = [...sums.keys()].some((name) => name.startsWith('checks/'));
  return checked || result.status === 0 ? result : { ...result, notes: [UNCHECKED] };
}

const UNSIGNED =
  'the release was signed, and this time there was nothing to sign with: as it is now, it is not signed';

const UNCHECKED =
  'What lies there was built and never checked: `repro release` with the same settings makes the checks that did not run.';

/** The steps that are run again. */
const ANEW = ['hook.pre_compliance', 'make-rbom', 'rbom-check', 'hook.post_compliance'];

/** Whether a file is none of those that are made again, or perhaps not this time. */
function stays(name: string, earlier: RunRecord | undefined): boolean {
  if (!isLasting(name)) return false;
  const makers = earlier?.steps.filter(({ outputs }) => outputs.some((output) => output.name === name)) ?? [];
  return makers.length === 0 || makers.some((step) => !ANEW.includes(step.name));
}

interface Adoption {
  readonly expected: string | undefined;
  readonly output: string;
  readonly workspace: Workspace;
}

/** Takes a file over if it still is what was released: a changed one must not get a new seal. */
async function adopt(name: string, { expected, output, workspace }: Adoption): Promise<void> {
  const { sha256 } = await workspace.write(name, regularBytes(path.join(output, name)));
  if (sha256 === expected) return;
  throw new ReproError('ERR_REPRO_RELEASE_CHANGED', `${name}: is not the file that was released`, {
    hint: 'see what else changed with `repro verify`, and make the release anew',
  });
}
