import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { NamedText, SourceFile } from '@repro/pins-manifest-check';
import { type Outcome, SOURCE, type StepPlan, toolOf } from '../plan.ts';
import { builtInPolicy } from '../policies.ts';
import { sourceTree } from '../source-tree.ts';
import type { World } from '../world.ts';

/** What the checks of the source wait for. */
const NEEDS = ['make-snapshot', 'hook.pre_validate'];
/** Where projects keep their reviewed pins. */
const PINS = 'ACTIONS-PINS.md';

/** The checks of the source: no step reads another file than those that are released. */
export function securitySteps(world: World): readonly StepPlan[] {
  const { settings } = world;
  return settings['security.pins_check'] ? [pins(world)] : [];
}

function pins(world: World): StepPlan {
  const tool = toolOf('pins-manifest-check');
  return {
    name: tool.name,
    kind: 'check',
    tool,
    needs: NEEDS,
    inputs: [SOURCE],
    policy: () => builtInPolicy(tool, () => import('@repro/pins-manifest-check')),
    run: () => checkPins(world),
  };
}

async function checkPins({ source, settings, signal }: World): Promise<Outcome> {
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
    manifest: await textOf(source.directory, manifest ?? PINS, manifest !== undefined),
    policy:
      policy === undefined
        ? undefined
        : await parsePolicy((await textOf(source.directory, policy, true)) as NamedText),
  });
  const { incomplete } = report.summary;
  if (incomplete === 0) return { report };
  return { report, status: 'unverifiable', reason: `${JSON.stringify(incomplete)} files were not judged` };
}

/** A file of the source by the name that a setting gives it; nothing when it is not there and need not be. */
async function textOf(directory: string, name: string, required: boolean): Promise<NamedText | undefined> {
  try {
    return { name, text: await readFile(path.resolve(directory, name), 'utf8') };
  } catch (error) {
    if (!required && (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
