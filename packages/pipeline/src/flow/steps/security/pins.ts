import type { Policy } from '@repro/pins-manifest-check';
import { type Outcome, SOURCE, type StepPlan, toolOf } from '../../plan.ts';
import { builtInPolicy, filePolicy, judgedWith } from '../../policies.ts';
import { sourceTree } from '../../source-tree.ts';
import type { NamedText } from '../../user-files.ts';
import type { World } from '../../world.ts';
import { digestOf, mayBeMade, SOURCE_NEEDS, switchedBy, textOnce, verdictOf } from './common.ts';

/** The check that what CI workflows use is pinned. */
export function pins(world: World): StepPlan {
  const tool = toolOf('pins-manifest-check');
  const policy = textOnce(world, world.settings['security.pins_policy']);
  const manifest = textOnce(world, world.settings['security.pins_manifest']);
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
      const table = await manifest();
      if (table) (await import('@repro/pins-manifest-check')).parseManifest(table);
    },
    policy: async (io) => {
      const text = await policy();
      return text ? filePolicy(io, text) : builtInPolicy(tool, () => import('@repro/pins-manifest-check'));
    },
    // The one of the source is in the artifact already.
    judgedWith: async (io) => judgedWith(io, 'manifest', await manifest()),
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

/** Without a table of the user's, that of the source as it is released: whoever audits the release has no other. */
async function checkPins({ source }: World, { policy, manifest }: Texts): Promise<Outcome> {
  const { check, filesIn } = await import('@repro/pins-manifest-check');
  const found = await filesIn(await sourceTree(source));
  const report = await check(found.files, {
    complete: true,
    manifest: manifest ?? found.manifest,
    policy: await rulesFrom(policy),
  });
  return verdictOf(report);
}
