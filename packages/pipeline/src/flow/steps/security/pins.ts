import type { SourceFile } from '@repro/pins-manifest-check';
import { type Outcome, SOURCE, type StepPlan, toolOf } from '../../plan.ts';
import { builtInPolicy, filePolicy, judgedWith } from '../../policies.ts';
import { sourceTree } from '../../source-tree.ts';
import { optionalText, userText } from '../../user-files.ts';
import type { World } from '../../world.ts';
import { SOURCE_NEEDS, switchedBy, verdictOf } from './common.ts';

/** Where projects keep their reviewed pins. */
const PINS = 'ACTIONS-PINS.md';

/** The check that what CI workflows use is pinned. */
export function pins(world: World): StepPlan {
  const tool = toolOf('pins-manifest-check');
  const policy = world.settings['security.pins_policy'];
  const manifest = world.settings['security.pins_manifest'];
  return {
    name: tool.name,
    kind: 'check',
    tool,
    needs: SOURCE_NEEDS,
    ...switchedBy(world.settings, 'security.pins_check'),
    inputs: [SOURCE],
    policy: async (io) =>
      policy === undefined
        ? builtInPolicy(tool, () => import('@repro/pins-manifest-check'))
        : filePolicy(io, await userText(world, policy)),
    // The one of the source is in the artifact already.
    judgedWith: async (io) =>
      judgedWith(io, 'manifest', manifest === undefined ? undefined : await userText(world, manifest)),
    run: () => checkPins(world),
  };
}

async function checkPins(world: World): Promise<Outcome> {
  const { source, settings, signal } = world;
  const { check, kindByPath, parsePolicy } = await import('@repro/pins-manifest-check');
  const files: SourceFile[] = [];
  for await (const entry of await sourceTree(source, signal)) {
    if (entry.type === 'file' && kindByPath(entry.path))
      files.push({ path: entry.path, bytes: entry.open() });
  }
  const manifest = settings['security.pins_manifest'];
  const policy = settings['security.pins_policy'];
  const report = await check(files, {
    complete: true,
    manifest: await (manifest === undefined ? optionalText(world, PINS) : userText(world, manifest)),
    policy: policy === undefined ? undefined : await parsePolicy(await userText(world, policy)),
  });
  return verdictOf(report);
}
