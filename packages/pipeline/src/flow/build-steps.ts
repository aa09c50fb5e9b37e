import type { Graph, Step, StepOutcome } from '../graph/graph.ts';
import { tool } from '../tool.ts';
import { documentBytes } from '../workspace/document.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { artifactName, names } from './files.ts';
import { releaseVersion } from './version.ts';
import type { World } from './world.ts';

/** Adds the steps that make a release's files: snapshot, version, artifact, manifest. The last one needs the others. */
export function addBuild(graph: Graph, world: World, workspace: Workspace): Step<Workspace> {
  const snapshot = graph.step('make-snapshot', [], async () => {
    const { make } = await import('@repro/make-snapshot');
    const { source, settings, signal } = world;
    const document = await make(source.directory, {
      ...source.selection,
      workers: settings['build.workers'],
      signal,
    });
    await workspace.write(names.snapshot, documentBytes(document));
    return passed(document.tree_sha256);
  });
  const version = graph.step('version-stamp', [snapshot], async (treeSha256) => {
    const text = await releaseVersion(world, treeSha256);
    return passed(await workspace.write(names.version, Buffer.from(`${text}\n`)));
  });
  const artifact = graph.step('det-tar', [], async () => passed(await writeArtifact(world, workspace)));
  return graph.step('make-vel-manifest', [snapshot, artifact, version], async (_, made) => {
    await workspace.write(names.manifest, documentBytes(await manifest(world, workspace, made)));
    return passed(workspace);
  });
}

interface Artifact {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly tar_sha256?: string;
}

/** Writes the artifact; its own digest and that of the tar inside come out of the one pass. */
async function writeArtifact(
  { source, settings, signal, warn }: World,
  workspace: Workspace,
): Promise<Artifact> {
  const { packRecorded } = await import('@repro/det-tar');
  const compression = settings['build.compression'];
  const name = artifactName(compression);
  const { bytes, record } = packRecorded(source.directory, {
    ...source.selection,
    compression,
    level: settings['build.compression_level'],
    prefix: settings['build.prefix'],
    workers: settings['build.workers'],
    signal,
    onFinding: ({ level, at, message }) => {
      if (level === 'warning') warn(`${at?.path ?? name}: ${message}`);
    },
  });
  await workspace.write(name, bytes);
  const { sha256, size, tar_sha256 } = await record;
  return { name, sha256, size, ...(compression !== 'none' && { tar_sha256 }) };
}

async function manifest(world: World, workspace: Workspace, artifact: Artifact): Promise<unknown> {
  const { make } = await import('@repro/make-vel-manifest');
  const { source, env, host, signal, warn } = world;
  const snapshot = { name: names.snapshot, bytes: workspace.open(names.snapshot) };
  const directory = source.selection.selection === 'git' ? source.directory : undefined;
  return make(
    { snapshot, artifacts: [artifact] },
    { env, host, directory, signal, warn, tools: { [tool.name]: tool.version } },
  );
}

const passed = <T>(value: T): StepOutcome<T> => ({ status: 'pass', value });
