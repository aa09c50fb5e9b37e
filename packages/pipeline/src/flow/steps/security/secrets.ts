import type { CheckOptions } from '@repro/secret-lint';
import { parseConfigText } from '../../../settings/parse-file.ts';
import { type Outcome, SOURCE, type StepPlan, toolOf } from '../../plan.ts';
import { builtInPolicy, filePolicy, judgedWith } from '../../policies.ts';
import { sourceTree } from '../../source-tree.ts';
import type { World } from '../../world.ts';
import { digestOf, SOURCE_NEEDS, switchedBy, verdictOf } from './common.ts';

type Rules = Pick<CheckOptions, 'config' | 'baseline'>;

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
    ready: async () => (config || baseline) && rulesFrom(world),
    policy: async (io) =>
      config ? filePolicy(io, config) : builtInPolicy(tool, () => import('@repro/secret-lint')),
    judgedWith: (io) => judgedWith(io, 'baseline', baseline),
    pure: { config: digestOf(config), baseline: digestOf(baseline) },
    run: () => search(world),
  };
}

/** What the user says of secrets; the name of a file comes first in what is wrong with it. */
async function rulesFrom({ secretConfig, secretBaseline }: World): Promise<Rules> {
  const { parseBaseline, readConfig } = await import('@repro/secret-lint');
  const config =
    secretConfig &&
    (await readConfig(await parseConfigText(secretConfig.text, secretConfig.name), secretConfig.name));
  const baseline = secretBaseline && parseBaseline(Buffer.from(secretBaseline.text), secretBaseline.name);
  return { config, baseline };
}

async function search(world: World): Promise<Outcome> {
  const { check } = await import('@repro/secret-lint');
  const { source, signal } = world;
  return verdictOf(await check(await sourceTree(source), { ...(await rulesFrom(world)), signal }));
}
