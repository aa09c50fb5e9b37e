import path from 'node:path';
import type { HookName } from '../../settings/table.ts';
import { tool } from '../../tool.ts';
import type { StepPlan } from '../plan.ts';
import type { World } from '../world.ts';

/** The step of a hook, when the settings name programs for it. */
export function hookStep(
  world: World,
  hook: HookName,
  order: Pick<StepPlan, 'needs' | 'after'>,
): readonly StepPlan[] {
  const commands = world.settings[`hooks.${hook}`] ?? [];
  if (commands.length === 0) return [];
  const name = `hook.${hook}`;
  return [
    {
      name,
      kind: 'hook',
      tool,
      ...order,
      inputs: hook === 'pre_build' ? [] : [world.artifact],
      async run() {
        const { runHook } = await import('../../hooks/run-hook.ts');
        const { source, signal, changed } = world;
        const report = await runHook(name, commands, {
          directory: source.directory,
          env: world.env,
          facts: await factsOf(world, hook),
          signal,
          changed,
        }).finally(source.repository?.forget);
        return { report };
      },
    },
  ];
}

/** What hooks and plug-ins may know of the run. */
export async function factsOf(world: World, hook?: HookName): Promise<Record<string, string | undefined>> {
  const { directory, source, artifact, env } = world;
  return {
    SOURCE_DATE_EPOCH: env['SOURCE_DATE_EPOCH'] ?? (await commitTime(world)),
    REPRO_SOURCE_DIR: source.directory,
    REPRO_OUTPUT_DIR: directory,
    REPRO_HOOK: hook,
    REPRO_ARTIFACT: hook === 'pre_build' ? undefined : path.join(directory, artifact),
  };
}

/** The time of the commit in seconds, as the manifest takes it. */
async function commitTime(world: World): Promise<string | undefined> {
  const { repository } = world.source;
  if (!repository) return undefined;
  const { commitOf } = await import('@repro/git/facts');
  const commit = await commitOf(await repository.open(), 'HEAD');
  return commit && String(commit.commitTime);
}
