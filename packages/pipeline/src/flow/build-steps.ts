import type { Graph, Step, StepOutcome } from '../graph/graph.ts';
import { documentBytes } from '../workspace/document.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { artifactName, names } from './files.ts';
import { makeManifest } from './manifest.ts';
import { releaseVersion } from './version.ts';
import type { World } from './world.ts';

/** Adds the steps that make a release's files: snapshot, version, artifact, manifest. The last one needs the others. */
export function addBuild(graph: Graph, world: World, workspace: Workspace): Step<Workspace> {
  const { source, settings, signal } = world;
  const workers = settings['build.workers'];

  const snapshot = graph.step('make-snapshot', [], async () => {
    const { make } = await import('@repro/make-snapshot');
    const document = await make(await source.tree(), { workers, signal });
    await workspace.write(names.snapshot, documentBytes(document));
    return passed(document);
  });

  const version = graph.step('version-stamp', [snapshot], async ({ tree_sha256 }) => {
    const text = await releaseVersion(world, tree_sha256);
    return passed(await workspace.write(names.version, Buffer.from(`${text}\n`)));
  });

  const artifact = graph.step('det-tar', [], async () => {
    const { pack } = await import('@repro/det-tar');
    const compression = settings['build.compression'];
    const options = {
      compression,
      level: settings['build.compression_level'],
      prefix: settings['build.prefix'],
      workers,
      signal,
    };
    return passed(await workspace.write(artifactName(compression), pack(await source.tree(), options)));
  });

  return graph.step('make-vel-manifest', [snapshot, artifact, version], async () => {
    await workspace.write(names.manifest, documentBytes(await makeManifest(world, workspace)));
    return passed(workspace);
  });
}

const passed = <T>(value: T): StepOutcome<T> => ({ status: 'pass', value });
