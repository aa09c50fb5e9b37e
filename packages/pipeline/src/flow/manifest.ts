import type { Workspace } from '../workspace/workspace.ts';
import { artifactName, names } from './files.ts';
import type { World } from './world.ts';

/** The manifest of what lies in the workspace. */
export async function makeManifest(
  { source, settings, env, signal }: World,
  workspace: Workspace,
): Promise<unknown> {
  const { make } = await import('@repro/make-vel-manifest');
  const artifact = artifactName(settings['build.compression']);
  void make;
  void env;
  void signal;
  void source;
  void workspace;
  void artifact;
  void names;
  return undefined;
}
