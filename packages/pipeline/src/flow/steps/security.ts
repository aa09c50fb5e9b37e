import type { SourceFile } from '@repro/pins-manifest-check';
import type { SettingName, Values } from '../../settings/table.ts';
import { type Outcome, SOURCE, type StepPlan, toolOf } from '../plan.ts';
import { builtInPolicy, filePolicy } from '../policies.ts';
import { sourceTree } from '../source-tree.ts';
import { optionalText, userText } from '../user-files.ts';
import type { World } from '../world.ts';

/** What the checks of the source wait for. */
const NEEDS = ['make-snapshot', 'hook.pre_validate'];
/** Where projects keep their reviewed pins. */
const PINS = 'ACTIONS-PINS.md';

/** The checks of the source: no step reads another file than those that are released. */
export function securitySteps(world: World): readonly StepPlan[] {
  const { settings } = world;
  return [{ ...pins(world), ...switchedBy(settings, 'security.pins_check') }];
}

/** Switches a step off when a setting says so. */
export function switchedBy(settings: Values, name: SettingName): Pick<StepPlan, 'off'> {
  return settings[name] === false ? { off: name } : {};
}

function pins(world: World): StepPlan {
  const tool = toolOf('pins-manifest-check');
  const policy = world.settings['security.pins_policy'];
  return {
    name: tool.name,
    kind: 'check',
    tool,
    needs: NEEDS,
    inputs: [SOURCE],
    policy: async (io) =>
      policy === undefined
        ? builtInPolicy(tool, () => import('@repro/pins-manifest-check'))
        : filePolicy(io, await userText(world, policy)),
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
  const { incomplete } = report.summary;
  if (incomplete === 0) return { report };
  return { report, status: 'unverifiable', reason: `${JSON.stringify(incomplete)} files were not judged` };
}
