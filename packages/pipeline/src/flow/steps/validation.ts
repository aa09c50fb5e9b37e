import type { Report } from '@repro/report';
import { names } from '../files.ts';
import { type StepIo, type StepPlan, toolOf } from '../plan.ts';
import { builtInPolicy } from '../policies.ts';
import type { World } from '../world.ts';

/** What checks wait for: what they read, and the hooks before them. */
export const CHECKS_NEED = ['make-vel-manifest', 'hook.post_build', 'hook.pre_validate'];

/** The checks of what a build has made, which all run at the same time. Each tool is loaded when its step begins. */
export function validationSteps(world: World): readonly StepPlan[] {
  const { artifact } = world;
  return [
    ...(artifact.endsWith('.gz') ? [ofArtifact('verify-gzip-header', artifact)] : []),
    ofArtifact('verify-tar-determinism', artifact),
    ofArtifact('safe-paths-check', artifact),
    canonical('snapshot', names.snapshot),
    canonical('vel_manifest', names.manifest),
    {
      name: 'vel-validator',
      kind: 'check',
      tool: toolOf('vel-validator'),
      needs: CHECKS_NEED,
      inputs: [names.manifest, artifact, names.snapshot],
      policy: () => builtInPolicy(toolOf('vel-validator'), () => import('@repro/vel-validator')),
      ...pureUnlessStrict(world),
      run: async (io) => ({ report: await validate(world, io) }),
    },
  ];
}

/** Strictly, the work tree as it is now has a part in it; else manifest, snapshot and artifact say it all. */
function pureUnlessStrict(world: World): Pick<StepPlan, 'pure'> {
  const isGit = world.source.repository !== undefined;
  if (isGit && world.settings['validation.strict_mode']) return {};
  return { pure: { git: isGit, schema: world.schema ? { ...world.schema } : null } };
}

const archiveTools = {
  'verify-gzip-header': () => import('@repro/verify-gzip-header'),
  'verify-tar-determinism': () => import('@repro/verify-tar-determinism'),
  'safe-paths-check': () => import('@repro/safe-paths-check'),
};

function ofArtifact(name: keyof typeof archiveTools, artifact: string): StepPlan {
  const tool = toolOf(name);
  const load = archiveTools[name];
  return {
    name,
    kind: 'check',
    tool,
    needs: CHECKS_NEED,
    inputs: [artifact],
    policy: () => builtInPolicy(tool, load),
    pure: {},
    run: async (io) => ({ report: await (await load()).check(io.open(artifact), ownArtifact(artifact)) }),
  };
}

/** What was made here of a tree that is known is no bomb, however small zeros become; its size is limited all the same. */
function ownArtifact(name: string): { readonly name: string; readonly maxRatio: number } {
  return { name, maxRatio: Infinity };
}

function canonical(subject: string, file: string): StepPlan {
  const tool = toolOf('json-canonical-check');
  const load = () => import('@repro/json-canonical-check');
  return {
    name: `${tool.name}.${subject}`,
    kind: 'check',
    tool,
    needs: CHECKS_NEED,
    inputs: [file],
    policy: () => builtInPolicy(tool, load),
    pure: {},
    run: async (io) => ({ report: await (await load()).check(io.open(file), { name: file }) }),
  };
}

async function validate(world: World, io: StepIo): Promise<Report> {
  const { check } = await import('@repro/vel-validator');
  const { artifact, schema, settings, signal } = world;
  const { repository } = world.source;
  const strict = settings['validation.strict_mode'];
  return check(io.open(names.manifest), {
    name: names.manifest,
    artifacts: [{ name: artifact, bytes: io.open(artifact) }],
    snapshot: { name: names.snapshot, bytes: io.open(names.snapshot) },
    schema,
    signal,
    ...(repository && {
      git: { directory: repository.directory, strict, opened: await repository.open() },
    }),
  });
}
