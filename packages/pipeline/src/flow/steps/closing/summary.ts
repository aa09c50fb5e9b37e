import { appendFile, stat } from 'node:fs/promises';
import { type EvidenceFiles, RUN_RECORD } from '@repro/evidence';
import { names } from '../../files.ts';
import { type Outcome, type StepIo, type StepPlan, toolOf } from '../../plan.ts';
import type { World } from '../../world.ts';
import type { Closing } from './closing.ts';

/** The page that people read on the CI server. */
export function summary({ world, files }: Closing): StepPlan {
  return {
    name: 'make-ci-summary',
    kind: 'make',
    tool: toolOf('make-ci-summary'),
    after: ['evidence-matrix'],
    inputs: [RUN_RECORD, world.artifact],
    run: (io) => writeSummary(world, files(), io),
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
