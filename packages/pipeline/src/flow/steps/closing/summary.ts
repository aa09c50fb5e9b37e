import { appendFile, stat } from 'node:fs/promises';
import { type EvidenceFiles, RUN_RECORD } from '@repro/evidence';
import { reasonOf } from '../../../workspace/reason.ts';
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
  const { make, NO_ROOM, toMarkdown, toStepSummary } = await import('@repro/make-ci-summary');
  const found = await make(files);
  await io.write(names.summary, Buffer.from(toMarkdown(found)));
  const page = env['GITHUB_STEP_SUMMARY'];
  if (page === undefined || page === '') return {};
  // Steps of the job before this one may have written there.
  const text = toStepSummary(found, (await stat(page).catch(() => undefined))?.size ?? 0);
  if (text === undefined) warn(NO_ROOM);
  else
    await appendFile(page, text).catch((error: Error) =>
      warn(`the step summary was not written: ${reasonOf(error, page)}`),
    );
  return {};
}
