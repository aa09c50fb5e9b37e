import type { JsonObject } from '@repro/core';
import { buildTimestamp } from '@repro/core/build-time';
import { tool } from '../../tool.ts';
import { documentBytes } from '../../workspace/document.ts';
import { names } from '../files.ts';
import { type Outcome, SOURCE, type StepIo, type StepPlan, toolOf } from '../plan.ts';
import { type Look, lookAt } from '../snapshot.ts';
import { releaseVersion } from '../version.ts';
import type { World } from '../world.ts';

/** What makes a release's files: snapshot, version, artifact, manifest. */
export function buildSteps(world: World): readonly StepPlan[] {
  const { source, settings } = world;
  return [
    {
      name: 'make-snapshot',
      kind: 'make',
      tool: toolOf('make-snapshot'),
      needs: ['hook.pre_build'],
      run: (io) => snapshot(world, io),
    },
    {
      name: 'version-stamp',
      kind: 'make',
      tool: toolOf('version-stamp'),
      needs: ['make-snapshot'],
      inputs: [SOURCE],
      async run(io) {
        const { tree_sha256 } = io.value('make-snapshot') as SnapshotValue;
        await io.write(names.version, Buffer.from(`${await releaseVersion(world, tree_sha256)}\n`));
        return {};
      },
    },
    {
      name: 'det-tar',
      kind: 'make',
      tool: toolOf('det-tar'),
      // An archive that may come from the cache waits to hear what the tree is.
      needs: [world.caches ? 'make-snapshot' : 'hook.pre_build'],
      inputs: [SOURCE],
      pure: {
        artifact: world.artifact,
        compression: settings['build.compression'],
        level: settings['build.compression_level'] ?? null,
        prefix: settings['build.prefix'] ?? null,
        selection: source.selection.selection,
      },
      run: (io) => archive(world, io),
    },
    {
      name: 'make-vel-manifest',
      kind: 'make',
      tool: toolOf('make-vel-manifest'),
      needs: ['make-snapshot', 'version-stamp', 'det-tar'],
      inputs: [names.snapshot],
      ready: () => requireUsable(world),
      run: (io) => manifest(world, io),
    },
  ];
}

/** What make-snapshot hands on. */
export interface SnapshotValue extends Look {
  /** What the manifest says of the snapshot. */
  readonly contract: {
    readonly snapshot_sha256: string;
    readonly file_count: number;
    readonly total_size: number;
  };
}

async function snapshot(world: World, io: StepIo): Promise<Outcome> {
  const { bytes, found } = await lookAt(world, world.digests);
  const { sha256 } = await io.write(names.snapshot, bytes);
  const { look, totals, leftOut } = found();
  const { total_files, total_size } = totals;
  const contract = { snapshot_sha256: sha256, file_count: total_files, total_size };
  // A walk leaves its places out whether anything is there or not, and warns of it beforehand.
  const tracked = world.source.repository ? leftOut : [];
  return { value: { ...look, contract }, warnings: tracked.map(trackedWarning) };
}

const trackedWarning = (place: string): string =>
  `${place}/ holds files that git tracks, and is left out, since results go there; to take it along: --output-dir elsewhere`;

/** What det-tar hands on: the artifact as the manifest names it. */
export interface ArtifactValue extends JsonObject {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
}

/** Writes the artifact; its own digest and that of the tar inside come out of the one pass. */
async function archive({ source, settings, signal, artifact }: World, io: StepIo): Promise<Outcome> {
  const { packRecorded } = await import('@repro/det-tar');
  const compression = settings['build.compression'];
  const warnings: string[] = [];
  const { bytes, record } = packRecorded(source.directory, {
    ...source.selection,
    opened: await source.repository?.open(),
    compression,
    level: settings['build.compression_level'],
    prefix: settings['build.prefix'],
    workers: settings['build.workers'],
    signal,
    onFinding: ({ level, at, message }) => {
      if (level === 'warning') warnings.push(`${at?.path ?? artifact}: ${message}`);
    },
  });
  await io.write(artifact, bytes);
  const { sha256, size, tar_sha256 } = await record;
  return { warnings, value: { name: artifact, sha256, size, ...(compression !== 'none' && { tar_sha256 }) } };
}

/** What the manifest takes from outside of the release. */
async function requireUsable({ env, metadata }: World): Promise<void> {
  buildTimestamp(env['SOURCE_DATE_EPOCH'], undefined);
  if (metadata) await (await import('@repro/make-vel-manifest')).readMetadata(metadata);
}

async function manifest(world: World, io: StepIo): Promise<Outcome> {
  const { make } = await import('@repro/make-vel-manifest');
  const { env, host, signal, warn } = world;
  const { repository } = world.source;
  const document = await make(
    {
      // Made by this run: it need not be read and judged again here, which vel-validator does.
      snapshot: (io.value('make-snapshot') as SnapshotValue).contract,
      artifacts: [io.value('det-tar') as ArtifactValue],
      metadata: world.metadata,
    },
    {
      env,
      host,
      directory: repository?.directory,
      opened: await repository?.open(),
      signal,
      warn,
      tools: { [tool.name]: tool.version },
    },
  );
  await io.write(names.manifest, documentBytes(document));
  const { git_sha, git_ref, repository: url } = document.provenance;
  return {
    value: {
      ...(git_sha !== undefined && { git_sha }),
      ...(git_ref !== undefined && { git_ref }),
      ...(url !== undefined && { repository: url }),
    },
  };
}
