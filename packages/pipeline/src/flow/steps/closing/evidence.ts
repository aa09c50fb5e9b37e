import { type EvidenceFiles, RUN_RECORD, type Status } from '@repro/evidence';
import type { PolicyTrace } from '@repro/policy-trace';
import { tool } from '../../../tool.ts';
import { documentBytes } from '../../../workspace/document.ts';
import { names } from '../../files.ts';
import { type Outcome, type StepPlan, toolOf } from '../../plan.ts';
import type { Closing } from './closing.ts';

/** The artifact is what a trace or a matrix is about: without one there is nothing to say. */
async function aboutArtifact(
  { world, files }: Closing,
  run: (files: EvidenceFiles) => Promise<Outcome>,
): Promise<Outcome> {
  const given = files();
  if (given.has(world.artifact)) return run(given);
  return { status: 'not_run', reason: `there is no ${world.artifact} to speak of` };
}

/** Which policies were checked, and which should have been and were not: it fails with them. */
export function policyTrace(closing: Closing): StepPlan {
  return {
    name: 'policy-trace',
    kind: 'make',
    tool: toolOf('policy-trace'),
    after: ['slsa-provenance', 'slsa-provenance.sign'],
    inputs: [RUN_RECORD, closing.world.artifact],
    run: (io) =>
      aboutArtifact(closing, async (files) => {
        const { make } = await import('@repro/policy-trace');
        const trace = await make(files);
        await io.write(names.policyTrace, documentBytes(trace));
        return { status: trace.status, reason: shortfall(trace) };
      }),
  };
}

/** What kept the trace from passing; its file says more. */
function shortfall({ policies }: PolicyTrace): string | undefined {
  const told = WORDS.flatMap(([status, word]) => {
    const checks = policies.filter((policy) => policy.required && policy.status === status);
    return checks.length === 0 ? [] : [`${word}: ${checks.map(({ check }) => check).join(', ')}`];
  });
  return told.length === 0 ? undefined : told.join('; ');
}

const WORDS: readonly (readonly [Status, string])[] = [
  ['fail', 'failed'],
  ['unverifiable', 'could not be told'],
  ['not_run', 'did not run'],
];

/** The matrix of evidence, and the page that an auditor reads. */
export function matrix({ world, files }: Closing): StepPlan {
  return {
    name: 'evidence-matrix',
    kind: 'make',
    tool: toolOf('evidence-matrix'),
    inputs: [RUN_RECORD, world.artifact],
    async run(io) {
      const { make, render } = await import('@repro/evidence-matrix');
      const given = files();
      const document = await make(given);
      await io.write(names.matrix, documentBytes(document));
      await io.write(names.matrixPage, Buffer.from(await render(document, 'html', given)));
      return {};
    },
  };
}

/** A release as one file. What did not pass gets none: it would be taken for a release. */
export function bundle({ world, files }: Closing): StepPlan {
  return {
    name: 'evidence-bundle',
    kind: 'make',
    tool,
    needs: ['evidence-matrix', 'make-ci-summary'],
    inputs: [RUN_RECORD, world.artifact],
    async run(io) {
      const { writeBundle } = await import('@repro/evidence/bundle/write');
      await io.write(names.bundle, writeBundle(files()));
      return {};
    },
  };
}
