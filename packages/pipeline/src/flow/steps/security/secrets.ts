import { parseConfigText } from '../../../settings/parse-file.ts';
import { type Outcome, SOURCE, type StepPlan, toolOf } from '../../plan.ts';
import { builtInPolicy, filePolicy, judgedWith } from '../../policies.ts';
import { sourceTree } from '../../source-tree.ts';
import type { World } from '../../world.ts';
import { digestOf, SOURCE_NEEDS, switchedBy, verdictOf } from './common.ts';

/** The search for secrets in what is released. It depends on the files and on the user's rules, and on nothing else. */
export function secrets(world: World): StepPlan {
  const tool = toolOf('secret-lint');
  const { secretConfig: config, secretBaseline: baseline } = world;
  return {
    name: tool.name,
    kind: 'check',
    tool,
    needs: SOURCE_NEEDS,
    ...switchedBy(world.settings, 'security.secret_scanning'),
    inputs: [SOURCE],
    policy: async (io) =>
      config ? filePolicy(io, config) : builtInPolicy(tool, () => import('@repro/secret-lint')),
    judgedWith: (io) => judgedWith(io, 'baseline', baseline),
    pure: { config: digestOf(config), baseline: digestOf(baseline) },
    run: () => search(world),
  };
}

async function search({ source, signal, secretConfig, secretBaseline }: World): Promise<Outcome> {
  const { check, parseBaseline, readConfig } = await import('@repro/secret-lint');
  const config =
    secretConfig &&
    (await readConfig(await parseConfigText(secretConfig.text, secretConfig.name), secretConfig.name));
  const baseline = secretBaseline && parseBaseline(Buffer.from(secretBaseline.text), secretBaseline.name);
  return verdictOf(await check(await sourceTree(source), { config, baseline, signal }));
}
