import { type Outcome, SOURCE, type StepPlan, toolOf } from '../../plan.ts';
import { builtInPolicy, filePolicy } from '../../policies.ts';
import { sourceTree } from '../../source-tree.ts';
import { userText } from '../../user-files.ts';
import type { World } from '../../world.ts';
import { SOURCE_NEEDS, switchedBy, verdictOf } from './common.ts';

/**
 * The check of permissions. Never from the cache: the snapshot's digest, by which the source is known, holds the
 * execute bit alone.
 */
export function permissions(world: World): StepPlan {
  const tool = toolOf('permissions-lint');
  const policy = world.settings['security.permissions_policy'];
  return {
    name: tool.name,
    kind: 'check',
    tool,
    needs: SOURCE_NEEDS,
    ...switchedBy(world.settings, 'security.permission_check'),
    inputs: [SOURCE],
    policy: async (io) =>
      policy === undefined
        ? builtInPolicy(tool, () => import('@repro/permissions-lint'))
        : filePolicy(io, await userText(world, policy)),
    run: () => judge(world, policy),
  };
}

async function judge(world: World, policy: string | undefined): Promise<Outcome> {
  const [{ check, parsePolicy }, { headOnDisk }] = await Promise.all([
    import('@repro/permissions-lint'),
    import('@repro/permissions-lint/head'),
  ]);
  const { source, signal } = world;
  const report = await check(await sourceTree(source, signal), {
    // Of what git tracks, the index says which files are programs; on disk every bit is in force.
    source: { kind: source.selection.selection === 'git' ? 'git' : 'disk', head: headOnDisk },
    policy: policy === undefined ? undefined : await parsePolicy(await userText(world, policy)),
  });
  return verdictOf(report);
}
