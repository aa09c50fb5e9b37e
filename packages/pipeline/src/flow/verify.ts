import { collect, sha256 } from '@repro/core';
import { SUMS } from '@repro/evidence';
import type { Report } from '@repro/report';
import { tool } from '../tool.ts';
import { othersWarning } from '../workspace/others.ts';
import { names } from './files.ts';
import { inspect } from './inspect.ts';
import { type StepPlan, toolOf } from './plan.ts';
import { openReleased, type Released } from './released.ts';
import type { FlowOptions, FlowResult } from './run.ts';
import { outputDirectory, type Source } from './source.ts';
import { billCheck } from './steps/compliance.ts';
import { checkFlow } from './steps/index.ts';
import type { ReleaseStore } from './store.ts';
import { sumsReport } from './sums-report.ts';
import type { World } from './world.ts';

/**
 * Checks a release that is there, from its bytes: the sums, the source against the snapshot, and every check again.
 * No report in `checks/` is taken on its word, and nothing is written.
 * @throws ERR_REPRO_NO_RELEASE when there is none
 */
export async function verify(directory: string, options: FlowOptions): Promise<FlowResult> {
  const output = outputDirectory(directory, options.settings);
  return inspect(directory, options, {
    command: 'verify',
    open: async () => {
      const released = await openReleased(output);
      const others = await othersWarning(output, released.sums.keys());
      if (others !== undefined) options.warn(others);
      return released;
    },
    steps: (world, released) => [
      ...ownSteps(world, released as Released),
      ...checkFlow(world),
      ...billSteps(world, released as Released),
    ],
  });
}

/** What only a release that is there can be asked: is it still the same, and is the source? */
function ownSteps({ source }: World, released: Released): readonly StepPlan[] {
  const { store } = released;
  return [
    {
      name: SUMS,
      kind: 'check',
      tool,
      run: async () => ({ report: await sumsReport(released, (name) => sha256(store.open(name))) }),
    },
    {
      name: 'make-snapshot.source',
      kind: 'check',
      tool: toolOf('make-snapshot'),
      run: async () => ({ report: await compareSource(source, store) }),
    },
  ];
}

/** What was only built has no bill of materials; the size in the sums is nobody's word, so that the artifact is hashed. */
function billSteps(world: World, { sums, store }: Released): readonly StepPlan[] {
  const isChecked = sums.has(names.bill) || [...sums.keys()].some((name) => name.startsWith('checks/'));
  return isChecked ? [billCheck(world, () => sha256(store.open(world.artifact)))] : [];
}

/** By the snapshot's own rules, which say what was left out. */
async function compareSource({ directory, selection }: Source, files: ReleaseStore): Promise<Report> {
  const { check } = await import('@repro/make-snapshot');
  const bytes = await collect(files.open(names.snapshot), 256 * 1024 * 1024);
  return check(bytes, directory, { exclude: selection.exclude });
}
