import { appendFile, stat } from 'node:fs/promises';
import { type EvidenceFiles, RUN_RECORD, type RunRecord } from '@repro/evidence';
import { tool } from '../../tool.ts';
import { documentBytes } from '../../workspace/document.ts';
import { names } from '../files.ts';
import { type Outcome, type StepIo, type StepPlan, toolOf } from '../plan.ts';
import type { World } from '../world.ts';

/** What is made of the evidence of a run. */
export interface Closing {
  readonly world: World;
  /** As it lies in the release. */
  readonly record: RunRecord;
  /** Whether all evidence passed. */
  readonly passed: boolean;
  /** What lies in the release now. */
  readonly files: () => EvidenceFiles;
}

/**
 * What is made of a run's evidence once its record is written. It is made whatever became of the run: an auditor wants
 * to see a failure too. Only what would pass for a release, the bundle, is for those that passed.
 */
export function closingFlow(closing: Closing): readonly StepPlan[] {
  return [
    policyTrace(closing),
    matrix(closing),
    summary(closing),
    ...(closing.passed ? [bundle(closing)] : []),
  ];
}

/** The artifact is what a trace or a matrix is about: without one there is nothing to say. */
async function aboutArtifact(
  { world, files }: Closing,
  run: (files: EvidenceFiles) => Promise<Outcome>,
): Promise<Outcome> {
  const given = files();
  if (given.has(world.artifact)) return run(given);
  return { status: 'not_run', reason: `there is no ${world.artifact} to speak of` };
}

function policyTrace(closing: Closing): StepPlan {
  return {
    name: 'policy-trace',
    kind: 'make',
    tool: toolOf('policy-trace'),
    inputs: [RUN_RECORD, closing.world.artifact],
    run: (io) =>
      aboutArtifact(closing, async (files) => {
        const { make, requiredChecks } = await import('@repro/policy-trace');
        const required = requiredChecks.filter((check) => isInFlow(check, closing.record));
        const trace = await make(files, { required });
        await io.write(names.policyTrace, documentBytes(trace));
        return { status: trace.status };
      }),
  };
}

/** A check that this flow does not have cannot be asked of it. */
function isInFlow(check: string, { steps }: RunRecord): boolean {
  return steps.some(({ name }) => (check.endsWith('.') ? name.startsWith(check) : name === check));
}

function matrix({ world, files }: Closing): StepPlan {
  return {
    name: 'evidence-matrix',
    kind: 'make',
    tool: toolOf('evidence-matrix'),
    after: ['policy-trace'],
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

function summary({ world, files }: Closing): StepPlan {
  return {
    name: 'make-ci-summary',
    kind: 'make',
    tool: toolOf('make-ci-summary'),
    after: ['policy-trace', 'evidence-matrix'],
    inputs: [RUN_RECORD, world.artifact],
    run: (io) => writeSummary(world, files(), io),
  };
}

/** A release as one file. What did not pass gets none: it would be taken for a release. */
function bundle({ world, files }: Closing): StepPlan {
  return {
    name: 'evidence-bundle',
    kind: 'make',
    tool,
    needs: ['policy-trace', 'evidence-matrix', 'make-ci-summary'],
    inputs: [RUN_RECORD, world.artifact],
    async run(io) {
      const { writeBundle } = await import('@repro/evidence/bundle');
      await io.write(names.bundle, writeBundle(files()));
      return {};
    },
  };
}

async function writeSummary({ env, warn }: World, files: EvidenceFiles, io: StepIo): Promise<Outcome> {
  const { GITHUB_LIMIT, make, toMarkdown } = await import('@repro/make-ci-summary');
  const found = await make(files);
  await io.write(names.summary, Buffer.from(toMarkdown(found)));
  const page = env['GITHUB_STEP_SUMMARY'];
  if (page === undefined || page === '') return {};
  // Steps of the job before this one may have written there; GitHub drops a page above the limit as a whole.
  const room = GITHUB_LIMIT - ((await stat(page).catch(() => undefined))?.size ?? 0) - 1;
  await appendFile(page, toMarkdown(found, Math.max(0, room))).catch((error: Error) =>
    warn(`the step summary was not written: ${error.message}`),
  );
  return {};
}
