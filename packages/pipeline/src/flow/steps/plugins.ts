import path from 'node:path';
import type { Plugin } from '../../settings/types.ts';
import { tool } from '../../tool.ts';
import type { StepPlan } from '../plan.ts';
import type { World } from '../world.ts';
import { factsOf } from './hooks.ts';
import { CHECKS_NEED } from './validation.ts';

/** The checks of the user's own. */
export function pluginSteps(world: World): readonly StepPlan[] {
  return (world.settings['plugins.validators'] ?? []).map((plugin) => pluginStep(world, plugin));
}

function pluginStep(world: World, plugin: Plugin): StepPlan {
  const { artifact, source, env, signal, directory } = world;
  return {
    name: `plugin.${plugin.name}`,
    kind: 'plugin',
    tool: { name: plugin.name, version: tool.version },
    needs: CHECKS_NEED,
    inputs: [artifact],
    async run(io) {
      const { runPlugin } = await import('../../plugins/run-plugin.ts');
      const report = await runPlugin(plugin, {
        directory: source.directory,
        artifact: path.join(directory, artifact),
        subject: { name: artifact, sha256: io.digest(artifact).sha256 },
        output: directory,
        env,
        facts: await factsOf(world),
        signal,
        changed: world.changed,
      }).finally(source.repository?.forget);
      return { report };
    },
  };
}
