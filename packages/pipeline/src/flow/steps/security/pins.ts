import type { Policy, SourceFile } from '@repro/pins-manifest-check';
import { type Outcome, SOURCE, type StepPlan, toolOf } from '../../plan.ts';
import { builtInPolicy, filePolicy, judgedWith } from '../../policies.ts';
import { sourceTree } from '../../source-tree.ts';
import type { NamedText } from '../../user-files.ts';
import type { World } from '../../world.ts';
import { digestOf, mayBeMade, SOURCE_NEEDS, switchedBy, textOnce, verdictOf } from './common.ts';

/** Where projects keep their reviewed pins. */
const PINS = 'ACTIONS-PINS.md';

/** The check that what CI workflows use is pinned. */
export function pins(world: World): StepPlan {
  const tool = toolOf('pins-manifest-check');
  const given = world.settings['security.pins_manifest'];
  const policy = textOnce(world, world.settings['security.pins_policy']);
  const manifest = textOnce(world, given, PINS);
  return {
    name: tool.name,
    kind: 'check',
    tool,
    needs: SOURCE_NEEDS,
    ...switchedBy(world.settings, 'security.pins_check'),
    inputs: [SOURCE],
    ready: async () => {
      if (mayBeMade(world)) return;
      await rulesFrom(await policy());
      const table = given === undefined ? undefined : await manifest();
      if (table) (await import('@repro/pins-manifest-check')).parseManifest(table);
    },
    policy: async (io) => {
      const text = await policy();
      return text ? filePolicy(io, text) : builtInPolicy(tool, () => import('@repro/pins-manifest-check'));
    },
    // The one of the source is in the artifact already.
    judgedWith: async (io) => judgedWith(io, 'manifest', given === undefined ? undefined : await manifest()),
    pureHere: async () => ({ policy: digestOf(await policy()), manifest: digestOf(await manifest()) }),
    run: async () => checkPins(world, { policy: await policy(), manifest: await manifest() }),
  };
}

interface Texts {
  readonly policy: NamedText | undefined;
  readonly manifest: NamedText | undefined;
}

async function rulesFrom(text: NamedText | undefined): Promise<Policy | undefined> {
  return text && (await import('@repro/pins-manifest-check')).parsePolicy(text);
}

async function checkPins({ source }: World, { policy, manifest }: Texts): Promise<Outcome> {
  const { check, kindByPath } = await import('@repro/pins-manifest-check');
  const files: SourceFile[] = [];
  for await (const entry of await sourceTree(source)) {
    if (entry.type === 'file' && kindByPath(entry.path))
      files.push({ path: entry.path, bytes: entry.open() });
  }
  const report = await check(files, {
    complete: true,
    manifest,
    policy: await rulesFrom(policy),
  });
  return verdictOf(report);
}
