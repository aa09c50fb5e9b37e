import type { Policy } from '@repro/permissions-lint';
import { type Outcome, SOURCE, type StepPlan, toolOf } from '../../plan.ts';
import { builtInPolicy, filePolicy } from '../../policies.ts';
import { sourceTree } from '../../source-tree.ts';
import type { NamedText } from '../../user-files.ts';
import type { World } from '../../world.ts';
import type { SnapshotValue } from '../build.ts';
import { digestOf, mayBeMade, SOURCE_NEEDS, switchedBy, textOnce, verdictOf } from './common.ts';

/**
 * The check of permissions. The snapshot's digest, by which the source is known, holds the execute bit alone: what an
 * earlier run found counts where the bits on disk are the same as well.
 */
export function permissions(world: World): StepPlan {
  const tool = toolOf('permissions-lint');
  const policy = textOnce(world, world.settings['security.permissions_policy']);
  return {
    name: tool.name,
    kind: 'check',
    tool,
    needs: SOURCE_NEEDS,
    ...switchedBy(world.settings, 'security.permission_check'),
    inputs: [SOURCE],
    ready: async () => !mayBeMade(world) && rulesFrom(await policy()),
    policy: async (io) => {
      const text = await policy();
      return text ? filePolicy(io, text) : builtInPolicy(tool, () => import('@repro/permissions-lint'));
    },
    pureHere: async (io) => ({
      kind: kindOf(world),
      bits: (io.value('make-snapshot') as SnapshotValue).permissions_sha256,
      policy: digestOf(await policy()),
    }),
    run: async () => judge(world, await policy()),
  };
}

/** Of what git tracks, the index says which files are programs; on disk every bit is in force. */
function kindOf({ source }: World): 'git' | 'disk' {
  return source.selection.selection === 'git' ? 'git' : 'disk';
}

async function rulesFrom(text: NamedText | undefined): Promise<Policy | undefined> {
  return text && (await import('@repro/permissions-lint')).parsePolicy(text);
}

async function judge(world: World, policy: NamedText | undefined): Promise<Outcome> {
  const [{ check }, { headOnDisk }] = await Promise.all([
    import('@repro/permissions-lint'),
    import('@repro/permissions-lint/head'),
  ]);
  const report = await check(await sourceTree(world.source), {
    source: { kind: kindOf(world), head: headOnDisk },
    policy: await rulesFrom(policy),
  });
  return verdictOf(report);
}
